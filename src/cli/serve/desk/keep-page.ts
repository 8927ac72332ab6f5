import * as z from 'zod'
import { HearsayError } from '../../../index.ts'
import { type CaptureInput, capture } from '../../../node.ts'
import { loadPlacedData } from '../../data.ts'
import { keepDocument } from '../../desk/keep-document.ts'
import { linesOf } from '../../desk/kept-in-words.ts'
import type { Io } from '../../io.ts'

const pageSeen = z
  .strictObject({
    html: z.string().optional(),
    text: z.string().optional(),
    url: z.string().max(4000).optional(),
    title: z.string().max(1000).optional(),
    source: z.string().optional(),
  })
  .refine(({ html, text }) => (html ?? text ?? '').trim() !== '', 'there is no text in it')

/** A page as somebody saw it: its HTML, or plain text; `source` where it is of a document that is there. */
export type PageSeen = z.infer<typeof pageSeen>

/** What became of it. */
export interface KeptPage {
  readonly source: string
  readonly isNew: boolean
  readonly digest: string
  /** What is to be known of it: what is alike, what the page does not say. */
  readonly lines: readonly string[]
}

/** A page as it came from elsewhere. @throws HearsayError `bad-option` where it is none */
export function readPageSeen(value: unknown): PageSeen {
  const { success, data, error } = pageSeen.safeParse(value)
  if (success) return data
  throw new HearsayError('bad-option', `this is not a page: ${error.issues[0]?.message ?? ''}`, {
    hint: 'select something of the page, copy it, and paste that',
  })
}

/** Keeps a page, and adds its document to the dataset. @throws HearsayError `duplicate-id` where it is there already */
export async function keepPage(io: Io, path: string, page: PageSeen): Promise<KeptPage> {
  const quiet = { ...io, out: () => undefined, err: () => undefined }
  const placed = await loadPlacedData(quiet, path)
  const url = page.url !== undefined && /^https?:\/\//i.test(page.url) ? page.url : undefined
  const isHtml = page.html !== undefined
  const content = page.html ?? page.text ?? ''
  const input: CaptureInput = {
    ...{ bytes: Buffer.from(content, 'utf8'), mediaType: `${isHtml ? 'text/html' : 'text/plain'}; charset=utf-8`, url },
    name: isHtml ? 'page.html' : 'page.txt',
  }
  const captured = await capture(input)
  const titled = captured.metadata.title === undefined ? (page.title ?? firstLine(captured.text)) : undefined
  const named = titled === undefined ? captured : { ...captured, metadata: { ...captured.metadata, title: titled } }
  const task = { placed, from: { input, from: url ?? 'pasted' }, captured: named }
  const kept = await keepDocument(quiet, {
    ...task,
    options: page.source === undefined ? {} : { source: page.source },
  })
  const { source, isNew } = kept
  return {
    source: source.id,
    isNew,
    digest: captured.digest,
    lines: linesOf(kept, { captured: named, dataset: placed.dataset }),
  }
}

function firstLine(text: string): string {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? 'Untitled'
  return line.trim().slice(0, 120)
}
