import type { ChangeAnswer } from '../../edit/change-types.ts'
import { readChange } from '../../edit/desk-changes.ts'
import { type AskDesk, deskBytes } from '../../edit/desk-server.ts'
import type { ChangeSet, RecordProposal, TextSpan } from '../../library.ts'

/** A text that is kept of a document, as it is listed. */
export interface CaptureListed {
  readonly source: string
  readonly digest: string
  readonly captured: string
  readonly format: string
  readonly title: string
  readonly language?: string
  readonly isLatest: boolean
}

/** The same with its text. */
export interface CapturedText extends Pick<CaptureListed, 'source' | 'digest' | 'format' | 'captured'> {
  readonly text: string
  readonly folds: readonly TextSpan[]
  readonly pages: readonly { readonly label: string; readonly start: number }[]
  readonly metadata: Readonly<Record<string, unknown>>
  readonly notes: readonly string[]
}

/** What became of a page that was put in. */
export interface Pasted {
  readonly source: string
  readonly isNew: boolean
  /** What is to be said of it, in words. */
  readonly lines: readonly string[]
}

/** A page as it was copied. */
export interface Pasting {
  readonly html?: string
  readonly text?: string
  readonly url?: string
  readonly title?: string
}

/** The documents of the desk, and what is proposed for them. What cannot be had is thrown, with words for a person. */
export interface DeskDocuments {
  captures(): Promise<readonly CaptureListed[]>
  capture(source: string, digest?: string): Promise<CapturedText>
  /** The bytes of a picture, sound or video. @throws where they are none that a page can show */
  original(source: string, digest: string): Promise<Blob>
  proposals(): Promise<readonly RecordProposal[]>
  /** Writes what is wished; of a proposal that is accepted thereby, that it is. */
  change(set: ChangeSet, accepted?: string): Promise<ChangeAnswer>
  reject(proposal: string): Promise<ChangeAnswer>
  undo(entry: string): Promise<{ readonly undone: string } | { readonly message: string }>
  paste(page: Pasting): Promise<Pasted>
}

export function openDocuments(ask: AskDesk, bytes: (path: string) => Promise<Blob> = deskBytes): DeskDocuments {
  return {
    captures: () => had(ask('desk/captures')),
    capture: (source, digest) => {
      const query = digest === undefined ? '' : `?digest=${encodeURIComponent(digest)}`
      return had(ask(`desk/captures/${encodeURIComponent(source)}${query}`))
    },
    original: (source, digest) => bytes(`desk/originals/${encodeURIComponent(source)}/${encodeURIComponent(digest)}`),
    proposals: async () => {
      const { status, body } = await ask('desk/proposals')
      return status === 200 && Array.isArray(body) ? (body as RecordProposal[]) : []
    },
    change: async (set, accepted) =>
      readChange(
        await (accepted === undefined
          ? ask('desk/changes', set)
          : ask('desk/proposals', { id: accepted, state: 'accepted', set })),
      ),
    reject: async (id) => readChange(await ask('desk/proposals', { id, state: 'rejected' })),
    undo: async (entry) => {
      const { status, body } = await ask('desk/undo', { entry })
      return status === 200 ? (body as { undone: string }) : { message: messageOf(body) }
    },
    paste: (page) => had(ask('desk/paste', page)),
  }
}

/** The answer of the desk, where it has one. */
async function had<T>(asked: ReturnType<AskDesk>): Promise<T> {
  const { status, body } = await asked
  if (status !== 200) throw new Error(messageOf(body))
  return body as T
}

function messageOf(body: unknown): string {
  const { error, problems } = (body ?? {}) as {
    readonly error?: { readonly message?: string; readonly hint?: string }
    readonly problems?: readonly { readonly message: string }[]
  }
  const { message = problems?.[0]?.message ?? 'The desk gave no answer that this page can read.', hint } = error ?? {}
  return hint === undefined ? message : `${message} (${hint})`
}
