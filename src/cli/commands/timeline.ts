import { type Timeline, type TimelineEvent, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay timeline` */
export const timelineCommand = asCommand<Timeline>({
  name: 'timeline',
  summary: 'what happened when, to a record or in the whole dataset',
  subjects: { take: 'optional', name: 'record', what: 'the id of any record' },
  examples: ['hearsay timeline v4-trained-on-blackwell-in-china', 'hearsay timeline --as-of 2026-02-28'],
  ask: (graph, [subject], _, sweep) => graph.timeline(subject, sweep),
  layOut: layOutTimeline,
})

/** Dated events, one a line. */
function layOutTimeline({ subject, events, undated }: Timeline, terminal: Terminal): string {
  if (events.length === 0 && undated.length === 0) return 'No dated events.\n'
  const { reader, nameOf } = terminal
  const ofClaim = subject !== null && reader.kindOf(subject) === 'claim'
  // What is stated of the claim asked about need not repeat the claim.
  const labelOf = ({ id, kind, label }: TimelineEvent) => (ofClaim && kind === 'statement' ? nameOf(id) : label)
  const widest = events.reduce((most, { date }) => Math.max(most, words.shortDate(date).length), 0)
  const lines = terminal.each(events, (event) => layOutEvent({ ...event, label: labelOf(event) }, widest, terminal))
  const items = undated.map(({ type, id }) => {
    return { text: words.say`${words.eventInWords({ type, detail: null })}: ${words.named(nameOf, id)}` }
  })
  return [lines, items.length === 0 ? '' : `\n${terminal.section({ title: 'No date known', items })}`].join('')
}

function layOutEvent(event: TimelineEvent, widest: number, terminal: Terminal): string {
  const { date, label, id, dead } = event
  const gone = dead === null ? '' : terminal.style('dim', ` (${words.deadInWords(dead)})`)
  const what = terminal.style('bold', words.eventInWords(event))
  return terminal.wrap(
    `${what} – ${label} ${terminal.style('dim', `[${id}]`)}${gone}`,
    ' '.repeat(widest + 2),
    words.shortDate(date).padEnd(widest + 2),
  )
}
