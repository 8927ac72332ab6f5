import type { Assessment } from '../../model/assessment.ts'
import type { Kind } from '../../model/kinds.ts'
import { ATTRIBUTIONS } from '../../model/vocabulary/assessment.ts'
import { withArticle } from '../words.ts'
import { checkFigure } from './check-figure.ts'
import type { Rule, RuleContext } from './rule.ts'

/** What each judgement can be made of. */
const JUDGES: { readonly [F in keyof Assessment]?: readonly Kind[] } = {
  status: ['claim'],
  likelihood: ['claim'],
  rating: ['claim'],
  credibility: ['claim', 'statement'],
  attribution: ['statement'],
  reliability: ['source', 'actor'],
  topic: ['source', 'actor'],
}

const JUDGEMENTS = ['status', 'likelihood', 'rating', 'credibility', 'attribution', 'reliability'] as const

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
  checkLines(assessment, context)
  checkRating(assessment, context)
}

/** The lines that are judged are those of the statement: its `from`, which in a copy may be left out for the original. */
function checkLines({ of, attribution, lines }: Assessment, { find, report }: RuleContext): void {
  if (attribution === undefined) {
    if (lines === undefined) return
    const finding = { message: '"lines" says of which lines "attribution" speaks, and there is none', atKey: true }
    report('judged-lines', ['lines'], { ...finding, hint: `add attribution: ${ATTRIBUTIONS.join(', ')}` })
    return
  }
  const statement = find('statement', of)
  if (statement === undefined) return
  const original = find('source', statement.source)?.republishes
  const own = statement.from ?? (original === undefined ? [] : [original])
  for (const [index, id] of (lines ?? []).entries()) {
    if (own.includes(id)) continue
    report('judged-lines', ['lines', index], {
      message: `"${of}" does not come from "${id}"`,
      hint: own.length === 0 ? 'it names no source: remove "lines"' : `it comes from ${own.join(', ')}`,
    })
  }
  if (own.length > 0) return
  report('judged-lines', ['attribution'], {
    message: `"${of}" has no line of sourcing to judge: it speaks in its own voice`,
    hint: 'add to the statement the source that the page names',
    severity: 'warning',
  })
}

function checkRating({ rating }: Assessment, { report }: RuleContext): void {
  if (rating === undefined) return
  const { value, best, worst } = rating
  for (const [field, figure] of Object.entries({ value, best, worst })) checkFigure(figure, ['rating', field], report)
  if (value === undefined || best === undefined || worst === undefined) return
  const [low, high] = [Number(best), Number(worst)].sort((a, b) => a - b) as [number, number]
  if (Number(value) >= low && Number(value) <= high) return
  report('rating-range', ['rating', 'value'], {
    message: `${value} is not between ${worst} (worst) and ${best} (best)`,
  })
}
