import type { History, HistoryChange, HistoryState } from '../../index.ts'
import type { Page } from '../page.ts'
import { renderCause } from './cause.ts'
import { interval } from './words.ts'

/** The history of a claim for people: a day a paragraph, what changed on it and why. */
export function renderHistory({ claim, start, events }: History, page: Page): string {
  return [
    `${page.style('bold', claim)}\n${page.wrap(page.name(claim), '  ')}`,
    `${events[0]?.date === undefined ? 'Always' : 'At first'}: ${start.status}, ${start.corroboration}, ${originsOf(start.origins)}\n`,
    ...events.map(({ date, changes }) => {
      const when = page.style('bold', date ?? 'by now')
      return `${when}\n${changes.map((change) => renderChange(change, page)).join('')}`
    }),
  ].join('')
}

function renderChange({ what, before, after, cause }: HistoryChange, page: Page): string {
  return `${page.wrap(`${what}: ${asText(before)} → ${page.style('cyan', asText(after))}`, '    ', '  ')}${renderCause(cause, '    ', page)}`
}

function asText(value: HistoryChange['before']): string {
  return typeof value === 'string' ? value : originsOf(value)
}

function originsOf({ min, max }: HistoryState['origins']): string {
  return interval(min, max, 'origin')
}
