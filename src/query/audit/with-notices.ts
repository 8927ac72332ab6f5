import { SOURCE_FLAGS } from '../../columns/fields.ts'
import type { AuditContext } from './rule.ts'

/** The sources in view on which there is any notice, sorted. */
export function withNotices({ columns, sources }: AuditContext): string[] {
  const { of, rows, ids } = columns
  const noted = sources.filter((source) => ((of.source.flags[rows[source] ?? 0] ?? 0) & SOURCE_FLAGS.notices) !== 0)
  return Array.from(noted, ids.at)
}
