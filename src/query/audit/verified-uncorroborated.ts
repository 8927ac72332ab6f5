import { KIND_CODES } from '../../columns/columns.ts'
import type { Assessment } from '../../model/assessment.ts'
import { sortedUnique } from '../../model/order.ts'
import { isPrimary, isPrimaryAt } from '../../sourcing/ends.ts'
import { carryingNumbers } from '../../sourcing/speakers.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import { STRENGTH_LABELS } from '../../sourcing/strength.ts'
import type { AuditContext, AuditRule, Hit } from './rule.ts'

export const verifiedUncorroborated: AuditRule = {
  code: 'verified-uncorroborated',
  severity: 'error',
  what: 'an assessment as verified, or as confirmed by independent sources, that the records do not bear out',
  why: 'Such a judgement should rest on two independent origins or on a primary document, and neither is recorded.',
  fix: 'Add the statements that it rests on, or lower the judgement.',
  check: (context) => [
    ...context
      .assessments('status')
      .filter(({ status }) => status === 'verified')
      .flatMap((assessment) => unfounded(context, assessment, 'verified')),
    ...context
      .assessments('credibility')
      .filter(({ credibility, status }) => credibility === 1 && status !== 'verified')
      .flatMap((assessment) => unfounded(context, assessment, 'credibility 1')),
  ],
}

function unfounded(context: AuditContext, assessment: Assessment, said: string): Hit[] {
  const claim = claimJudged(context, assessment)
  if (claim === undefined) return []
  const strength = context.corroborations.strengthOf(context.columns.ids.numberOf(claim), 'for')
  if (strength === 'corroborated' || restsOnPrimary(context, assessment, claim)) return []
  const message = `it judges ${assessment.of} ${said}, and the sourcing of ${claim} is "${STRENGTH_LABELS[strength].name}"`
  return [{ record: assessment.id, message, evidence: sortedUnique([assessment.of, claim]) }]
}

/** The claim that a judgement of a claim or statement is about. */
function claimJudged({ view: { reader } }: AuditContext, { of }: Assessment): string | undefined {
  return reader.kindOf(of) === 'claim' ? of : reader.record('statement', of)?.claim
}

/** Whether a primary document is among the evidence given, or among all that the lines of the claim, or of a claim given as evidence, reach. */
function restsOnPrimary(context: AuditContext, { evidence = [] }: Assessment, claim: string): boolean {
  const { reader } = context.view
  const claims = [claim, ...evidence.filter((id) => reader.kindOf(id) === 'claim')]
  const documents = evidence.map((id) => reader.record('source', reader.record('statement', id)?.source ?? id))
  return (
    documents.some((source) => source !== undefined && isPrimary(source)) ||
    claims.some((id) => hasPrimary(context, id))
  )
}

/** Whether a primary document is among all that the claim's lines reach. */
function hasPrimary({ view, columns, sourcing }: AuditContext, claim: string): boolean {
  const { lines, holds } = sourcing.grounding
  const { kinds, ids } = columns
  const reached = new Set(carryingNumbers(view, ids.numberOf(claim), 'for'))
  for (const statement of reached) {
    if (isPrimaryAt(columns, sourceAt(columns, statement))) return true
    const place = lines.at(statement)
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (!holds(statement, to)) continue
      if (kinds[to] === KIND_CODES.statement) reached.add(to)
      else if (kinds[to] === KIND_CODES.source && isPrimaryAt(columns, to)) return true
    }
  }
  return false
}
