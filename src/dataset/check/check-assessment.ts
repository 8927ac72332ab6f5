import type { Assessment } from '../../model/assessment.ts'
import type { Kind } from '../../model/kinds.ts'
import { withArticle } from '../words.ts'
import type { Rule, RuleContext } from './rule.ts'

/** What each judgement can be made of. */
const JUDGES: { readonly [F in keyof Assessment]?: readonly Kind[] } = {
  status: ['claim'],
  likelihood: ['claim'],
  rating: ['claim'],
  credibility: ['claim', 'statement'],
  reliability: ['source', 'actor'],
  topic: ['source', 'actor'],
}

const JUDGEMENTS = ['status', 'likelihood', 'rating', 'credibility', 'reliability'] as const

/** An assessment judges something, in a way that fits it. */
export const checkAssessment: Rule<Assessment> = (assessment, context) => {
  const { kindOf, report } = context
  const kind = kindOf(assessment.of)
  for (const [field, kinds] of Object.entries(JUDGES) as [keyof Assessment & string, readonly Kind[]][]) {
    if (assessment[field] === undefined || kind === undefined || kinds.includes(kind)) continue
    report('assessment-field', [field], {
      message: `"${field}" judges ${kinds.map(withArticle).join(' or ')}, and "${assessment.of}" is none: it is of kind ${kind}`,
      atKey: true,
    })
  }
  if (JUDGEMENTS.every((field) => assessment[field] === undefined)) {
    report('empty-assessment', [], {
      message: 'the assessment judges nothing',
      hint: `add one of ${JUDGEMENTS.join(', ')}`,
      severity: 'warning',
    })
  }
  checkRating(assessment, context)
}

function checkRating({ rating }: Assessment, { report }: RuleContext): void {
  if (rating === undefined) return
  const { value, best, worst } = rating
  for (const [field, figure] of Object.entries({ value, best, worst })) {
    if (figure === undefined || Number.isFinite(Number(figure))) continue
    report('bad-number', ['rating', field], { message: `${figure} is too great a number` })
  }
  if (value === undefined || best === undefined || worst === undefined) return
  const [low, high] = [Number(best), Number(worst)].sort((a, b) => a - b) as [number, number]
  if (Number(value) >= low && Number(value) <= high) return
  report('rating-range', ['rating', 'value'], {
    message: `${value} is not between ${worst} (worst) and ${best} (best)`,
  })
}
