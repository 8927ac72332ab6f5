import { sha256 } from '../../../algorithm/sha256.ts'
import type { Tlp } from '../../../model/fields.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportedRecord } from '../imported.ts'
import type { Annotation } from './annotation.ts'
import { isWebAddress } from './document-address.ts'
import { gather, type Thread } from './threads.ts'

/** The documents that were annotated, and the key of each. */
export interface DocumentRecords {
  readonly records: readonly ImportedRecord[]
  keyOf(annotation: Annotation): string | undefined
}

/**
 * A document for each address that was annotated. Passages of it were seen where one was marked (`read: excerpt`); where there are only notes to the
 * page nothing shows that anybody read it (`read: no`). What has a claim is told by its statement.
 */
export function documentRecords(
  threads: readonly Thread[],
  hasClaim: (id: string) => boolean,
  notes: ImportNotes,
): DocumentRecords {
  const pages = new Map<string, Thread[]>()
  for (const thread of threads) {
    const key = keyOf(thread.annotation)
    if (key !== undefined) gather(pages, key, thread)
    else notes.add('notUnderstood', 'an annotation of nothing: it names no page', thread.annotation.at, thread.note)
  }
  return { records: [...pages].map(([key, all]) => documentRecord(key, all, { hasClaim, notes })), keyOf }
}

function keyOf({ document: { address } }: Annotation): string | undefined {
  if (address === undefined) return undefined
  return address.length <= 500 ? `document:${address}` : `document:${sha256(address)}`
}

function documentRecord(
  key: string,
  threads: readonly Thread[],
  { hasClaim, notes }: { hasClaim: (id: string) => boolean; notes: ImportNotes },
): ImportedRecord {
  const annotations = threads.map(({ annotation }) => annotation)
  const [{ at, document }] = annotations as [Annotation]
  const address = document.address ?? ''
  const titles = [...new Set(annotations.flatMap(({ document: { title } }) => title ?? []))]
  const isSeen = annotations.some(({ anchor }) => anchor !== undefined)
  const days = annotations.flatMap(({ created }) => /^\d{4}-\d\d-\d\d/.exec(created ?? '') ?? []).sort()
  const pageNotes = threads.filter(({ annotation: { id, anchor } }) => anchor === undefined && !hasClaim(id))
  const description = pageNotes
    .map(noteInWords)
    .filter((note) => note !== '')
    .join('\n\n')
  const level = levelOf(annotations, pageNotes, notes)
  if (titles.length === 0) notes.add('assumed', 'a document has no title: its address stands for it', at, address)
  if (titles.length > 1)
    notes.add('lost', 'a document has several titles; the first was taken', at, titles.slice(1).join(' | '))
  if (!isWebAddress(address)) notes.add('lost', 'what names a document is no address of the web', at, address)
  notes.add('assumed', 'the file does not say what sort of document it is: other', at, address)
  notes.add(
    'assumed',
    isSeen
      ? 'of a document in which passages were marked those were read: excerpt'
      : 'a document with no passage marked was not read: no',
    at,
    address,
  )
  return {
    kind: 'source',
    key,
    fields: {
      title: titles[0] ?? address,
      type: 'other',
      ...(isWebAddress(address) ? { url: address } : {}),
      ...(isSeen && days.length > 0 ? { accessed: days.at(-1) } : {}),
      read: isSeen ? 'excerpt' : 'no',
      ...(description === '' ? {} : { description }),
      ...(level === undefined ? {} : { tlp: level }),
    },
    at,
  }
}

/** A note to the whole page, with who wrote it and its tags: it has no other place. */
function noteInWords({ annotation: { author, tags }, note }: Thread): string {
  const said = note === undefined ? '' : `${author?.name ?? 'Somebody'} noted: ${note}`
  return [said, tags.length === 0 ? '' : `Tags: ${tags.join(', ')}`].filter((part) => part !== '').join('\n')
}

const NARROWNESS: readonly (Tlp | undefined)[] = [undefined, 'green', 'amber', 'amber+strict', 'red']

/** As far as the freest of its annotations; but where its description has a note that fewer see, no further than that. */
function levelOf(
  annotations: readonly Annotation[],
  pageNotes: readonly Thread[],
  notes: ImportNotes,
): Tlp | undefined {
  const narrow = (each: Annotation) => NARROWNESS.indexOf(each.tlp)
  const freest = annotations.map(narrow).reduce((a, b) => Math.min(a, b), NARROWNESS.length - 1)
  const described = pageNotes.map(({ annotation }) => narrow(annotation)).reduce((a, b) => Math.max(a, b), 0)
  if (described > freest)
    notes.add(
      'assumed',
      'a document with a note to the page that not everybody sees travels no further than that note',
      annotations[0]?.at ?? {},
    )
  return NARROWNESS[Math.max(freest, described)]
}
