import { type ChangedRecord, type ClaimDiff, type Diff, groupBy, type RecordInOne } from '../../index.ts'
import type { Page } from '../page.ts'
import { renderCause } from './cause.ts'
import { counted } from './words.ts'

/** How many ids of a kind are listed before the rest is only counted. */
const LISTED = 8

/** A difference for people: records by kind, then the claims that changed, each with what made it. */
export function renderDiff({ records, claims }: Diff, page: Page): string {
  const { added, removed, changed } = records
  if (added.length + removed.length + changed.length + claims.length === 0) return 'no difference\n'
  return [
    renderList('Added', added, page),
    renderList('Removed', removed, page),
    changed.length === 0 ? '' : `${page.style('bold', `Changed (${changed.length})`)}\n`,
    ...changed.map((record) => page.wrap(`${record.kind} ${record.id}: ${whatChanged(record)}`, '    ', '  ')),
    claims.length === 0
      ? 'no claim changed its status, corroboration or standing\n'
      : `${page.style('bold', `${counted(claims.length, 'claim')} changed`)}\n`,
    ...claims.map((claim) => renderClaim(claim, page)),
  ].join('')
}

function renderList(title: string, records: readonly RecordInOne[], page: Page): string {
  if (records.length === 0) return ''
  const kinds = [...groupBy(records, ({ kind }) => kind)].map(([kind, list]) => {
    const more = list.length > LISTED ? `, and ${list.length - LISTED} more` : ''
    const ids = list.slice(0, LISTED).map(({ id }) => id)
    return page.wrap(`${counted(list.length, kind)}: ${ids.join(', ')}${more}`, '    ', '  ')
  })
  return `${page.style('bold', `${title} (${records.length})`)}\n${kinds.join('')}`
}

function whatChanged({ fields, dead: [before, after] }: ChangedRecord): string {
  const parts = [...fields]
  if (before !== after) parts.push(after === null ? 'counts again' : `does not count any more: ${after}`)
  return parts.join(', ')
}

function renderClaim({ claim, changes }: ClaimDiff, page: Page): string {
  const lines = changes.map(({ what, before, after, cause }) => {
    const change = `${what}: ${asText(before)} → ${page.style('cyan', asText(after))}`
    return `${page.wrap(change, '      ', '    ')}${renderCause(cause, '      ', page)}`
  })
  return `${page.wrap(`${page.name(claim)} ${page.style('dim', `[${claim}]`)}`, '    ', '  ')}${lines.join('')}`
}

function asText(value: string | boolean | null): string {
  if (value === null) return 'not there'
  return typeof value === 'boolean' ? (value ? 'stands' : 'does not stand') : value
}
