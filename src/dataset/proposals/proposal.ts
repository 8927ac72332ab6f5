import * as z from 'zod'
import { KIND_NAMES } from '../../model/kinds.ts'

const kind = z.enum(KIND_NAMES as [(typeof KIND_NAMES)[number], ...(typeof KIND_NAMES)[number][]])
const record = z.record(z.string(), z.unknown())

/** A record that somebody proposes, beside the passage that is to show it. It is nobody's word yet, and no answer, count or export holds it. */
export const recordProposalSchema = z.object({
  id: z.string(),
  /** The actor who proposes it: a program, or a person. */
  by: z.string(),
  when: z.string(),
  /** The document that was read, and the digest of its text as it was captured. */
  source: z.string(),
  digest: z.string(),
  /** The passage, and where in the text it begins (UTF-16). */
  quote: z.string(),
  start: z.number(),
  kind,
  record,
  /** Records that it needs and that are new with it: a claim, somebody who is quoted, the program itself. */
  beside: z.array(z.object({ kind, record })).optional(),
  why: z.string().optional(),
  warnings: z.array(z.string()),
  state: z.enum(['open', 'accepted', 'rejected']),
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  /** The id of the record that it became. */
  became: z.string().optional(),
  /** The entry of the journal that made it, so that taking that back opens the proposal again. */
  entry: z.string().optional(),
})

/** A proposal, as a line of `.hearsay/proposals.jsonl`: the last line with its id counts. */
export type RecordProposal = z.infer<typeof recordProposalSchema>

/** What somebody decided of a proposal. */
export type ProposalDecision = Pick<RecordProposal, 'state' | 'decidedBy' | 'decidedAt' | 'became' | 'entry'>
