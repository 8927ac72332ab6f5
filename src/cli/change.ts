import { type ClaimChange, type HistoryChange, words } from '../index.ts'
import type { Terminal } from './terminal.ts'

/** What changed of a claim, from what to what, and under it the records that made it. */
export function layOutChange(change: ClaimChange | HistoryChange, indent: string, terminal: Terminal): string {
  const [before, after] = [words.answerInWords(change, change.before), words.answerInWords(change, change.after)]
  const what = `${words.CHANGE_LABELS[change.what]}: ${before} → ${terminal.style('cyan', after)}`
  const why = terminal.lines(words.causeInWords(change.cause, terminal.nameOf), `${indent}    `, `${indent}  `)
  return `${terminal.wrap(what, `${indent}  `, indent)}${why}`
}
