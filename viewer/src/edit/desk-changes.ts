import type { ChangeOutcome, Problem, Undone } from '../library.ts'
import type { ChangeAnswer, ChangeClient, Failed, UndoAnswer } from './change-types.ts'
import type { AskDesk, DeskAnswer } from './desk-server.ts'

/** Waiting for the page to show what was written: begun before the server is asked, stopped where nothing was written. */
export type Waiting = () => { readonly shown: Promise<void>; readonly stop: () => void }

/** Changes the files through the desk's server. */
export function deskChanges(ask: AskDesk, waiting: Waiting): ChangeClient {
  /** What was changed from this page and not taken back: entries of the journal, the last one last. */
  const entries: string[] = []
  return {
    change: async (set) => {
      const data = waiting()
      const answer = readChange(await asked(ask, 'desk/changes', set))
      if (answer.state !== 'done' || answer.undo === undefined) data.stop()
      else entries.push(answer.undo)
      await data.shown
      return answer
    },
    undo: async () => {
      const entry = entries.at(-1)
      if (entry === undefined) return NOTHING
      const data = waiting()
      const answer = readUndo(await asked(ask, 'desk/undo', { entry }))
      if (answer.state === 'undone') entries.pop()
      else data.stop()
      await data.shown
      return answer
    },
  }
}

/** What others changed, or this page before it was loaded, is not taken back unasked. */
const NOTHING: Failed = {
  state: 'failed',
  message: 'There is nothing of this page to undo',
  hint: '“hearsay undo” takes the last change of the files back',
}

/** What came of a change, as `POST /desk/changes` and what answers like it tell it. */
export function readChange({ status, body }: DeskAnswer): ChangeAnswer {
  if (status === 200 || (status === 409 && isConflict(body))) return body as ChangeOutcome
  const { problems } = (body ?? {}) as { readonly problems?: readonly Problem[] }
  return problems === undefined ? failed(body) : { state: 'refused', problems }
}

function readUndo({ status, body }: DeskAnswer): UndoAnswer {
  if (status !== 200) return failed(body)
  return { state: 'undone', ...(body as Undone) }
}

function isConflict(body: unknown): boolean {
  return (body as { readonly state?: unknown } | null)?.state === 'conflict'
}

function failed(body: unknown): Failed {
  const { error } = (body ?? {}) as { readonly error?: { readonly message?: string; readonly hint?: string } }
  const { message = 'The desk gave no answer that this page can read.', hint } = error ?? {}
  return { state: 'failed', message, ...(hint === undefined ? {} : { hint }) }
}

/** A server that is not there answers too: that it is not. */
async function asked(ask: AskDesk, path: string, send: object): Promise<DeskAnswer> {
  try {
    return await ask(path, send)
  } catch {
    const error = { message: 'The desk cannot be reached, so nothing was written.', hint: 'start hearsay desk again' }
    return { status: 0, body: { error } }
  }
}
