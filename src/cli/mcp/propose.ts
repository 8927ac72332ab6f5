import { basename } from 'node:path'
import * as z from 'zod'
import { type Dataset, HearsayError, PROPOSED_KINDS, proposeRecord, type RecordProposal } from '../../index.ts'
import { captureFolderOf, isSnapshot, proposalFileOf, readDataset } from '../../node.ts'
import { idFromName } from '../id-from-name.ts'
import type { Io } from '../io.ts'

/** What the tool takes. The record is checked where it is proposed, so that what is wrong with it is said in full. */
export const PROPOSE_INPUT = z.strictObject({
  source: z.string(),
  digest: z.string().describe('Of the text you read, as source_text gives it'),
  quote: z.string().describe('The passage, letter by letter'),
  start: z.number().int().min(0).optional().describe('Where it begins, if it is there more than once'),
  kind: z.enum(PROPOSED_KINDS).optional().describe('Default: statement'),
  record: z
    .record(z.string(), z.unknown())
    .describe(
      'Statement: claim (an id, or a new sentence of yours), from (ids, or names as printed; leave out for the own voice of the page), polarity (denies, neither), certainty, knowledge, terms',
    ),
  why: z.string().optional(),
})

/** Who proposes, for which dataset. */
export interface Proposing {
  readonly data: string
  readonly dataset: Dataset
  readonly by: { readonly id: string; readonly name: string }
}

/**
 * Keeps a record as a proposal, and says so. The only thing that a program changes: nothing of the dataset.
 *
 * @throws HearsayError, DatasetError as `proposeRecord` does; `misuse` where the dataset is none that proposals are kept for
 */
export function propose(io: Io, { data, dataset, by }: Proposing, input: z.infer<typeof PROPOSE_INPUT>): string {
  if (data === io.bundledData || isSnapshot(data))
    throw new HearsayError('misuse', `nothing can be proposed for ${basename(data)}`, {
      hint: 'a person starts hearsay mcp with --data and a folder of their own',
    })
  const kept = captureFolderOf(data)
  const capture = kept.list().find((each) => each.source === input.source && each.digest === input.digest)
  const text = capture === undefined ? undefined : kept.textOf(capture)
  const file = proposalFileOf(data)
  const { files } = readDataset(data)
  const when = io.now().toISOString()
  const { proposal, isNew } = proposeRecord(input, { files, dataset, text, proposals: file.list(), by, when })
  if (isNew) file.add(proposal)
  return isNew ? keptInWords(proposal) : knownInWords(proposal)
}

/** Who a program is, by the name that it gives for itself, or by the id that the person who started it chose. */
export function programNamed(name: string | undefined, chosen: string | undefined): Proposing['by'] {
  const own = name?.trim() || 'an agent'
  return { id: chosen ?? idFromName(own), name: own }
}

function keptInWords({ id, record, beside = [], warnings }: RecordProposal): string {
  const added = beside.map((each) => `new with it: ${each.kind} ${String(each.record['id'])}\n`)
  const heed = warnings.map((each) => `warning: ${each}\n`)
  const claim = typeof record['claim'] === 'string' ? ` of claim ${record['claim']}` : ''
  return `Proposed as ${id}${claim}. It is no record until a person accepts it (hearsay review).\n${added.join('')}${heed.join('')}`
}

function knownInWords({ id, state, became }: RecordProposal): string {
  const how = {
    open: 'is still open',
    accepted: `became ${became ?? 'a record'}`,
    rejected: 'was rejected by a person',
  }
  return `It was proposed before as ${id}, and ${how[state]}. Nothing was added.\n`
}
