import { words } from '../../library.ts'
import type { HistoryStep } from './history-steps.ts'

/** "24 Feb 2026": when a step began. */
export function stepDate({ date }: Pick<HistoryStep, 'date'>): string {
  return date === null ? 'By now, on no known day' : words.shortDate(date)
}

/** "12 documents, 1 origin" */
export function stepFigures({ documents, origins }: Pick<HistoryStep, 'documents' | 'origins'>): string {
  return `${words.counted(documents, 'document')}, ${words.originsInWords(origins)}`
}

/** "24 Feb 2026: 12 documents, 1 origin" */
export function stepInWords(step: HistoryStep): string {
  return `${stepDate(step)}: ${stepFigures(step)}`
}

/** From when to when, and how time is drawn; empty where nothing has a date. */
export function datesInWords(steps: readonly Pick<HistoryStep, 'date'>[]): string {
  const dates = steps.flatMap(({ date }) => date ?? [])
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (dates.length < 3) return dates.map(words.shortDate).join(' and ')
  return `${words.shortDate(first)} to ${words.shortDate(last)}; long quiet times are drawn shorter.`
}
