import { groupBy } from '../model/order.ts'
import { CONFIDENCE_LABELS, CREDIBILITIES, RELIABILITIES } from '../model/vocabulary/assessment.ts'
import type { Admiralty } from '../query/admiralty.ts'
import type { Reliability, ReliabilityJudgement } from '../query/reliability.ts'
import type { WeightAnswer } from '../query/weight/weight.ts'
import { agreeing, counted } from './counted.ts'
import { longDate } from './dates.ts'
import { type NameOf, named } from './names.ts'
import { type Item, type Parts, say } from './parts.ts'

/** What `weight`, `admiralty` and `reliability` say: how much rests on something, and how it was graded. */

/** "25 statements that count lead through X." */
export function weightInWords({ id, kind, weight }: WeightAnswer, nameOf: NameOf): Parts {
  const what = named(nameOf, id)
  if (kind === 'claim')
    return say`${counted(weight, 'claim')} ${agreeing(weight, 'rests', 'rest')} on this one: ${what}`
  return say`${counted(weight, 'statement')} that ${agreeing(weight, 'counts leads', 'count lead')} through ${what}`
}

/** What rests on something, each with the claim that it is about. */
export function restingItems(ids: readonly string[], nameOf: NameOf): Item[] {
  return ids.map((id) => ({ text: [named(nameOf, id)] }))
}

/** "source usually reliable; what it says possibly true": the code spelt out, each half as far as it was given. */
export function admiraltyInWords({ reliability, credibility }: Pick<Admiralty, 'reliability' | 'credibility'>): string {
  if (reliability === null && credibility === null)
    return 'nobody graded its document, publisher or author, nor what it says'
  const source = reliability === null ? 'not graded' : RELIABILITIES[reliability.reliability]
  const item = credibility === null ? 'not graded' : CREDIBILITIES[credibility.credibility]
  return `source ${source}; what it says ${item}`
}

/** Who gave either half of the code, to what, and when. */
export function admiraltyItems({ statement, reliability, credibility }: Admiralty, nameOf: NameOf): Item[] {
  const given = (grade: string, to: string, { by, date }: { readonly by: string; readonly date: string }): Item => ({
    text: say`${grade} given to ${named(nameOf, to)} by ${named(nameOf, by)}, ${longDate(date)}`,
  })
  return [
    ...(reliability === null ? [] : [given(reliability.reliability, reliability.of, reliability)]),
    ...(credibility === null ? [] : [given(`${credibility.credibility}`, statement, credibility)]),
  ]
}

/** "B, usually reliable", in general and on each topic; or that nobody graded it. */
export function reliabilityInWords({ general, topics }: Reliability, nameOf: NameOf): Parts[] {
  const grades = [...(general === null ? [] : [general]), ...topics]
  if (grades.length === 0) return [['Nobody graded it.']]
  return grades.map((grade) => say`${gradeOf(grade)}${topicOf(grade, nameOf)}`)
}

function gradeOf({ reliability }: ReliabilityJudgement): string {
  return `${reliability}, ${RELIABILITIES[reliability]}`
}

function topicOf({ topic }: ReliabilityJudgement, nameOf: NameOf): Parts {
  return topic === null ? [] : say` on ${named(nameOf, topic)}`
}

/**
 * "E, unreliable (1 January 2024) → C, fairly reliable (3 March 2026)": how the grade became another, in general and on each topic. Empty where none ever
 * did.
 */
export function gradesOverTime({ grades }: Reliability, nameOf: NameOf): Parts[] {
  return [...groupBy(grades, ({ topic }) => topic ?? '').values()].flatMap((latestFirst) => {
    const steps = latestFirst
      .toReversed()
      .filter(({ reliability }, index, all) => all[index - 1]?.reliability !== reliability)
    const [first] = steps
    if (first === undefined || steps.length < 2) return []
    const told = steps.map((grade) => `${gradeOf(grade)} (${longDate(grade.date)})`)
    return [say`${told.join(' → ')}${topicOf(first, nameOf)}`]
  })
}

/** Every grade with who gave it, when, how sure and why, latest first. */
export function gradeItems({ grades }: Reliability, nameOf: NameOf): Item[] {
  return grades.map((grade) => {
    const { by, date, confidence, rationale } = grade
    const sure = confidence == null ? '' : `, ${CONFIDENCE_LABELS[confidence]}`
    return {
      text: say`${longDate(date)}, by ${named(nameOf, by)}: ${gradeOf(grade)}${topicOf(grade, nameOf)}${sure}`,
      under: rationale === null ? [] : [{ text: [rationale] }],
    }
  })
}
