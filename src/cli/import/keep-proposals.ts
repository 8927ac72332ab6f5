import { proposedSentences, words } from '../../index.ts'
import { loadDataset, proposalFileOf } from '../../node.ts'
import type { Io } from '../io.ts'
import type { FilesImported } from './import-files.ts'

/** Keeps the sentences that imports propose, once these are written, for a person to review: those that were not proposed before; and says how many. */
export function keepProposals(io: Io, folder: string, { each }: Pick<FilesImported, 'each'>): void {
  if (each.every(({ imported }) => imported.proposals.length === 0)) return
  const file = proposalFileOf(folder)
  const known = new Set(file.list().map(({ id }) => id))
  const dataset = loadDataset(folder)
  const when = io.now().toISOString()
  const found = each
    .flatMap(({ merged }) => proposedSentences(dataset, merged.state, when))
    .filter(({ id }) => !known.has(id) && known.add(id))
  for (const proposal of found) file.add(proposal)
  if (found.length > 0)
    io.err(
      `${words.counted(found.length, 'sentence is', 'sentences are')} proposed: hearsay review shows each, to be accepted or not\n`,
    )
}
