import { type History, words } from '../../index.ts'
import { layOutChange } from '../change.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay history` */
export const historyCommand = asCommand<History>({
  name: 'history',
  summary: 'how the status and sourcing of a claim changed over time, and because of what',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay history v4-trained-on-blackwell-in-china',
    'hearsay history v4-trained-on-blackwell-in-china --dates certain --json',
  ],
  ask: (graph, [claim = ''], _, sweep) => graph.history(claim, sweep),
  layOut: layOutHistory,
})

/** A day a paragraph, what changed on it and why. */
function layOutHistory({ claim, start, events }: History, terminal: Terminal): string {
  const first = events[0]?.date === undefined ? 'Always' : 'At first'
  return [
    terminal.heading(claim),
    terminal.wrap(`${first}: ${words.stateInWords(start)}`, '  '),
    terminal.each(events, ({ date, changes }) => {
      const when = terminal.style('bold', date === null ? 'By now, on no known day' : words.longDate(date))
      return `\n${when}\n${terminal.each(changes, (change) => layOutChange(change, '  ', terminal), '  ')}`
    }),
  ].join('')
}
