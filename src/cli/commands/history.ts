import type { History, HistoryChange, HistoryState } from '../../index.ts'
import { renderCause } from '../cause.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { interval } from '../words.ts'

/** `hearsay history` */
export const historyCommand = asCommand<History>({
  name: 'history',
  summary: 'every change of a claim over time: status, corroboration, origins, and what made it',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay history v4-trained-on-blackwell-in-china',
    'hearsay history v4-trained-on-blackwell-in-china --dates certain --json',
  ],
  ask: (graph, [claim = '']) => graph.history(claim),
  render: renderHistory,
})

/** The history of a claim for people: a day a paragraph, what changed on it and why. */
function renderHistory({ claim, start, events }: History, terminal: Terminal): string {
  return [
    `${terminal.style('bold', claim)}\n${terminal.wrap(terminal.name(claim), '  ')}`,
    `${events[0]?.date === undefined ? 'Always' : 'At first'}: ${start.status}, ${start.corroboration}, ${originsOf(start.origins)}\n`,
    ...events.map(({ date, changes }) => {
      const when = terminal.style('bold', date ?? 'by now')
      return `${when}\n${changes.map((change) => renderChange(change, terminal)).join('')}`
    }),
  ].join('')
}

function renderChange({ what, before, after, cause }: HistoryChange, terminal: Terminal): string {
  return `${terminal.wrap(`${what}: ${asText(before)} → ${terminal.style('cyan', asText(after))}`, '    ', '  ')}${renderCause(cause, '    ', terminal)}`
}

function asText(value: HistoryChange['before']): string {
  return typeof value === 'string' ? value : originsOf(value)
}

function originsOf({ min, max }: HistoryState['origins']): string {
  return interval(min, max, 'origin')
}
