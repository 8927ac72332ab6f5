import * as z from 'zod'
import {
  acceptProposal,
  type ChangeOutcome,
  type ChangeSet,
  HearsayError,
  openGraph,
  RECORD_KINDS,
  readChangeSet,
} from '../../../index.ts'
import { type FolderStore, loadDataset, type ProposalFile } from '../../../node.ts'

const decision = z.union([
  z.strictObject({
    id: z.string(),
    state: z.literal('accepted'),
    set: z.unknown().optional(),
    by: z.string().optional(),
  }),
  z.strictObject({ id: z.string(), state: z.literal('rejected'), by: z.string().optional() }),
])

/** What a person decided of a proposal; with `set` what they made of it before they accepted it. */
export type Decision = z.infer<typeof decision>

/** A decision as it came from the page. @throws HearsayError `bad-option` where it is none */
export function readDecision(value: unknown): Decision {
  const { success, data } = decision.safeParse(value)
  if (success) return data
  throw new HearsayError('bad-option', 'this is no decision on a proposal', {})
}

/** What was decided, and what came of it in the dataset. */
export type Decided = ChangeOutcome | { readonly state: 'rejected' }

/** Decisions on proposals, one after the other: what is accepted is written, and told of its proposal. */
export interface Decisions {
  decide(made: Decision): Promise<Decided>
  /** Opens the proposal again that an entry of the journal came of, once that is taken back. */
  reopen(entry: string): void
}

/** What decisions are made of. */
export interface DecisionsOf {
  readonly path: string
  readonly store: FolderStore
  readonly proposals: ProposalFile
  readonly now: () => Date
}

export function openDecisions({ path, store, proposals, now }: DecisionsOf): Decisions {
  let last: Promise<unknown> = Promise.resolve()
  const decideNow = async (made: Decision): Promise<Decided> => {
    const proposal = proposals.list().find(({ id }) => id === made.id)
    if (proposal === undefined) throw new HearsayError('unknown-id', `there is no proposal ${made.id}`, {})
    if (proposal.state !== 'open')
      throw new HearsayError('changed-meanwhile', `the proposal was ${proposal.state} meanwhile`, { path: made.id })
    const told = { decidedAt: now().toISOString(), ...(made.by === undefined ? {} : { decidedBy: made.by }) }
    if (made.state === 'rejected') {
      proposals.decide(made.id, { state: 'rejected', ...told })
      return { state: 'rejected' }
    }
    const set: ChangeSet = made.set === undefined ? asProposed() : readChangeSet(made.set)
    const outcome = await store.change(set)
    if (outcome.state === 'conflict') return outcome
    const became = outcome.made.find(({ kind }) => kind === proposal.kind)?.id
    const entry = outcome.undo === undefined ? {} : { entry: outcome.undo }
    proposals.decide(made.id, { state: 'accepted', ...told, ...(became === undefined ? {} : { became }), ...entry })
    return outcome

    function asProposed(): ChangeSet {
      const { reader } = openGraph(loadDataset(path))
      return acceptProposal(proposal as NonNullable<typeof proposal>, {
        by: made.by,
        find: (kind, id) => {
          const known = RECORD_KINDS.find((each) => each === kind)
          return known && reader.record(known, id)
        },
      })
    }
  }
  return {
    decide: (made) => {
      const next = last.then(() => decideNow(made))
      last = next.catch(() => undefined)
      return next
    },
    reopen: proposals.reopen,
  }
}
