import type { Timeline, TimelineEvent } from '../../index.ts'
import type { Page } from '../page.ts'

/** Dated events for people, one a line. */
export function renderTimeline({ events, undated }: Timeline, page: Page): string {
  if (events.length === 0 && undated.length === 0) return 'no dated events\n'
  const widest = Math.max(0, ...events.map(({ date }) => date.length))
  const lines = events.map((event) => renderEvent(event, widest, page))
  if (undated.length === 0) return lines.join('')
  const list = undated.map(({ type, id }) => `${type} ${id}`).join(', ')
  return `${lines.join('')}\n${page.wrap(`${page.style('bold', 'No date known')}: ${list}`, '  ', '')}`
}

function renderEvent({ date, type, detail, label, id, dead }: TimelineEvent, widest: number, page: Page): string {
  const what = detail === null ? type : `${type} (${detail})`
  const gone = dead === null ? '' : page.style('dim', ` - does not count: ${dead}`)
  const indent = ' '.repeat(widest + 2)
  return page.wrap(
    `${page.style('bold', what)} ${label} ${page.style('dim', `[${id}]`)}${gone}`,
    indent,
    date.padEnd(widest + 2),
  )
}
