import * as z from 'zod'
import { HearsayError } from '../../errors.ts'
import { KIND_NAMES } from '../../model/kinds.ts'

/** The kinds that may be proposed: documents are captured by a person, and judgements and searches are what a person did. */
export const PROPOSED_KINDS = ['statement', 'claim', 'relation', 'actor', 'topic'] as const

/** What is proposed, as it comes from a program. */
export const proposalDraftSchema = z.strictObject({
  source: z.string().describe('Id of a captured document'),
  digest: z.string().describe('Of the text that you read, as source_text gives it'),
  quote: z.string().describe('The passage that says it, letter by letter'),
  start: z.number().int().min(0).optional().describe('Where it begins, if it is there more than once'),
  kind: z.enum(PROPOSED_KINDS).optional().describe('Default: statement'),
  record: z
    .record(z.string(), z.unknown())
    .describe(
      'Statement: claim (an id, or a new sentence of your own), from (ids, or names as printed; none: the page’s own voice), polarity, certainty, knowledge, terms',
    ),
  why: z.string().max(2_000).optional(),
})

/** What is proposed, not yet held against anything. */
export type ProposalDraft = z.infer<typeof proposalDraftSchema>

/** A draft that may be one. @throws HearsayError `bad-option` that says why it is none */
export function readDraft(value: unknown): ProposalDraft {
  const kind = (value as { kind?: unknown } | null)?.kind
  if (typeof kind === 'string' && KIND_NAMES.some((each) => each === kind) && !isProposed(kind))
    throw new HearsayError('bad-option', `no ${kind} can be proposed: that is for a person`, {
      path: 'kind',
      hint: `propose one of ${PROPOSED_KINDS.join(', ')}`,
    })
  const { success, data, error } = proposalDraftSchema.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  throw new HearsayError('bad-option', `this is no proposal: ${issue?.message}`, { path: issue?.path.join('.') ?? '' })
}

function isProposed(kind: string): boolean {
  return PROPOSED_KINDS.some((each) => each === kind)
}
