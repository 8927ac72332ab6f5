import type { GraphReader } from '../../graph/reader.ts'
import type { History } from '../../query/change/history.ts'
import type { StatusAnswer } from '../../query/status.ts'
import { answerInWords, CHANGE_LABELS, causeInWords, originsInWords } from '../../words/changes.ts'
import { counted } from '../../words/counted.ts'
import { shortDate } from '../../words/dates.ts'
import { type NameOf, named, namesIn } from '../../words/names.ts'
import { type Item, say } from '../../words/parts.ts'
import { ASSESSORS_DISAGREE, judgementInWords } from '../../words/status.ts'

/** Each date on which the sourcing or the status changed, with how many documents and origins there were, and what made each change. */
export function historyItems({ events, curve }: History, reader: GraphReader): Item[] {
  const nameOf = namesIn(reader)
  const documentOf = (id: string) => reader.record('statement', id)?.source ?? id
  return events.map(({ date, changes }) => {
    const point = curve.find((each) => each.date === date)
    const figures =
      point === undefined ? '' : `: ${counted(point.documents, 'document')}, ${originsInWords(point.origins)}`
    return {
      text: [`${date === null ? 'By now, on no known day' : shortDate(date)}${figures}`],
      under: changes.map((change) => ({
        text: say`${CHANGE_LABELS[change.what]}: ${answerInWords(change, change.before)} → ${answerInWords(change, change.after)}, ${causeInWords(change.cause, nameOf, documentOf)}`,
      })),
    }
  })
}

/** What people made of it, latest first, and whether they disagree. */
export function judgementItems({ current, history, disagreement }: StatusAnswer, nameOf: NameOf): Item[] {
  const all = [...(current === null ? [] : [current]), ...history]
  const differ = disagreement.length > 0 ? [{ text: [`${ASSESSORS_DISAGREE}.`] }] : []
  const items = all.map((judgement) => {
    const { by, date, rationale } = judgement
    const why = rationale === null ? '' : `: ${rationale}`
    return { text: say`${shortDate(date)}, ${named(nameOf, by)}: ${judgementInWords(judgement)}${why}` }
  })
  return [...differ, ...items]
}
