import { CONFIDENCE_LABELS, CREDIBILITIES, LIKELIHOOD_LABELS, STATUS_LABELS } from '../model/vocabulary/assessment.ts'
import type { Judgement } from '../query/status.ts'
import { longDate } from './dates.ts'
import { type NameOf, named } from './names.ts'
import { type Parts, quoted, say } from './parts.ts'

/** What stands above judgements that do not agree. */
export const ASSESSORS_DISAGREE = 'The assessors disagree'

/** What somebody made of a claim: status, likelihood, rating, credibility, confidence, each where it is given. */
export function judgementInWords({ status, likelihood, rating, credibility, confidence }: Judgement): string {
  const parts = [
    status === null ? undefined : STATUS_LABELS[status],
    likelihood == null ? undefined : LIKELIHOOD_LABELS[likelihood],
    rating == null ? undefined : `rated ${quoted(rating.text)}`,
    credibility == null ? undefined : `credibility ${credibility}: ${CREDIBILITIES[credibility]}`,
    confidence == null ? undefined : CONFIDENCE_LABELS[confidence],
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? 'no verdict' : parts.join(', ')
}

/** "23 November 2026: unverified, low confidence, by the curators" */
export function judgementLine(judgement: Judgement, nameOf: NameOf): Parts {
  const { date, by } = judgement
  return say`${longDate(date)}: ${judgementInWords(judgement)}, by ${named(nameOf, by)}`
}
