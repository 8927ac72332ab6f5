import { HearsayError, type RecordProposal } from '../../index.ts'
import { changesBetween, printDiffs } from '../file-changes.ts'
import type { Io } from '../io.ts'
import type { Reviewer } from './decide.ts'

/** Proposals that somebody decides by their ids. */
export interface Chosen {
  readonly accept?: readonly string[]
  readonly reject?: readonly string[]
  /** Write nothing; print what would change. */
  readonly dryRun?: boolean
}

/** Decides those that are named: first all are looked up, so that a mistake leaves everything open. */
export async function decideNamed(
  io: Io,
  reviewer: Reviewer,
  { accept = [], reject = [], dryRun }: Chosen,
): Promise<void> {
  const [accepted, rejected] = [accept, reject].map((ids) => ids.map((id) => openProposal(reviewer, id)))
  const both = accept.find((id) => reject.includes(id))
  if (both !== undefined) throw new HearsayError('misuse', `${both} is to be accepted and rejected`, {})
  if (dryRun === true) {
    const { before, outcome } = reviewer.preview(accepted ?? [])
    if (outcome.state === 'done') printDiffs(io, changesBetween(before, outcome.files))
    io.err(`${decidedInWords({ accepted: accept.length, rejected: reject.length })}, if it were no dry run\n`)
    return
  }
  for (const proposal of accepted ?? [])
    for (const { kind, id } of await reviewer.accept(proposal)) io.out(`new: ${kind} ${id}\n`)
  for (const proposal of rejected ?? []) reviewer.reject(proposal)
  io.err(`${decidedInWords({ accepted: accept.length, rejected: reject.length })}\n`)
}

function openProposal({ file }: Reviewer, id: string): RecordProposal {
  const found = file.list().find((each) => each.id === id)
  if (found?.state === 'open') return found
  const message = found === undefined ? `there is no proposal ${id}` : `${id} was ${found.state} before`
  throw new HearsayError('unknown-id', message, { hint: 'hearsay review lists the open ones' })
}

/** “1 accepted, 2 rejected” */
export function decidedInWords({
  accepted,
  rejected,
}: {
  readonly accepted: number
  readonly rejected: number
}): string {
  return `${accepted} accepted, ${rejected} rejected`
}
