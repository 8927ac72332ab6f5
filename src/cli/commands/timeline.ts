import type { Timeline, TimelineEvent } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay timeline` */
export const timelineCommand = asCommand<Timeline>({
  name: 'timeline',
  summary: 'what happened when, to a record or in the whole dataset',
  subjects: { take: 'optional', name: 'record', what: 'the id of any record' },
  examples: ['hearsay timeline v4-trained-on-blackwell-in-china', 'hearsay timeline --as-of 2026-02-28'],
  ask: (graph, [subject]) => graph.timeline(subject),
  render: renderTimeline,
})

/** Dated events for people, one a line. */
function renderTimeline({ events, undated }: Timeline, terminal: Terminal): string {
  if (events.length === 0 && undated.length === 0) return 'no dated events\n'
  const widest = Math.max(0, ...events.map(({ date }) => date.length))
  const lines = events.map((event) => renderEvent(event, widest, terminal))
  if (undated.length === 0) return lines.join('')
  const list = undated.map(({ type, id }) => `${type} ${id}`).join(', ')
  return `${lines.join('')}\n${terminal.wrap(`${terminal.style('bold', 'No date known')}: ${list}`, '  ', '')}`
}

function renderEvent(
  { date, type, detail, label, id, dead }: TimelineEvent,
  widest: number,
  terminal: Terminal,
): string {
  const what = detail === null ? type : `${type} (${detail})`
  const gone = dead === null ? '' : terminal.style('dim', ` - does not count: ${dead}`)
  const indent = ' '.repeat(widest + 2)
  return terminal.wrap(
    `${terminal.style('bold', what)} ${label} ${terminal.style('dim', `[${id}]`)}${gone}`,
    indent,
    date.padEnd(widest + 2),
  )
}
