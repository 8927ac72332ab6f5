import {
  acceptProposal,
  type ChangeSet,
  HearsayError,
  type Kind,
  type NamedRecord,
  type RecordProposal,
} from '../../index.ts'
import { type FolderStore, openFolderStore, type ProposalFile, proposalFileOf } from '../../node.ts'
import type { PlacedData } from '../data.ts'
import type { Io } from '../io.ts'

/** A person who decides what becomes of proposals. */
export interface Reviewer {
  readonly file: ProposalFile
  /** The changes that would make a record of a proposal. @throws HearsayError `duplicate-id` */
  wishes(proposal: RecordProposal): ChangeSet
  /** What the files would be. */
  preview(proposals: readonly RecordProposal[]): ReturnType<FolderStore['preview']>
  /** Makes a record of it, in the files, and returns what is new. @throws DatasetError, HearsayError; then it is still open */
  accept(proposal: RecordProposal): Promise<readonly NamedRecord[]>
  reject(proposal: RecordProposal): void
}

/** Decides proposals for a dataset as one of its actors, or as nobody that is named. */
export function openReviewer(io: Io, { path, graph }: PlacedData, by: string | undefined): Reviewer {
  const store = openFolderStore(path, { now: io.now })
  const file = proposalFileOf(path)
  const added = new Map<string, object>()
  const find = (kind: Kind, id: string) =>
    added.get(`${kind} ${id}`) ?? (kind === 'relation' ? undefined : graph.reader.record(kind, id))
  const wishes = (proposal: RecordProposal) => acceptProposal(proposal, { by, find })
  const decided = () => ({ ...(by === undefined ? {} : { decidedBy: by }), decidedAt: io.now().toISOString() })
  return {
    file,
    wishes,
    preview: (proposals) => store.preview(proposals.map(wishes)),
    accept: async (proposal) => {
      const outcome = await io.undisturbed(() => store.change(wishes(proposal)))
      if (outcome.state === 'conflict')
        throw new HearsayError('changed-meanwhile', `${proposal.id} could not be written`, { hint: 'try again' })
      for (const each of [...(proposal.beside ?? []), proposal])
        added.set(`${each.kind} ${String(each.record['id'])}`, each.record)
      const became = outcome.made.find(({ kind }) => kind === proposal.kind)?.id
      const made = {
        ...(became === undefined ? {} : { became }),
        ...(outcome.undo === undefined ? {} : { entry: outcome.undo }),
      }
      file.decide(proposal.id, { state: 'accepted', ...decided(), ...made })
      return outcome.made
    },
    reject: (proposal) => void file.decide(proposal.id, { state: 'rejected', ...decided() }),
  }
}
