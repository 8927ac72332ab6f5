import { SOURCE_FLAGS } from '../columns/fields.ts'
import { NONE } from '../columns/ids.ts'
import { spanOf } from '../model/dates.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Source } from '../model/source.ts'
import { numbersOf, type View } from './view.ts'
import { isOnlyVersion, rootOf, versionsOf } from './works.ts'

/** What was said later of a document that is relied on, or of another version of it. */
export interface DocumentNotice {
  /** The version that it is on. */
  readonly source: string
  readonly type: NonNullable<Source['notices']>[number]['type']
  /** EDTF, as written. */
  readonly date: string | null
  /** The actor who says so. */
  readonly by: string | null
  /** The statements that it takes back, sorted; empty where it does not name any. */
  readonly statements: readonly string[]
}

/**
 * The notices on some documents and on their other versions that were out by then: corrections, concerns, retractions, removals, new
 * versions. By document, then by the first instant of their date, then as they are written.
 */
export function noticesOn(view: View, sources: readonly string[]): DocumentNotice[] {
  const { columns } = numbersOf(view)
  const { ids, of, rows } = columns
  const versions = new Set<number>()
  for (const id of sources) {
    const source = ids.numberOf(id)
    if (source === NONE) continue
    if (isOnlyVersion(columns, source)) versions.add(source)
    else for (const version of versionsOf(columns, rootOf(columns, source))) versions.add(version)
  }
  return [...versions]
    .filter((source) => ((of.source.flags[rows[source] ?? 0] ?? 0) & SOURCE_FLAGS.notices) !== 0)
    .sort((a, b) => a - b)
    .flatMap((source) => noticesIn(view, ids.at(source)))
}

function noticesIn(view: View, source: string): DocumentNotice[] {
  const record = view.reader.record('source', source)
  if (record?.notices === undefined || !view.isRecorded(record)) return []
  return record.notices
    .filter(({ date }) => view.isReached(spanOf(date)))
    .map(({ type, date, by, statements = [] }) => ({
      source,
      type,
      date: date ?? null,
      by: by ?? null,
      statements: statements.toSorted(byCodeUnit),
    }))
    .sort((a, b) => first(a) - first(b) || 0)
}

function first({ date }: DocumentNotice): number {
  return Math.max(spanOf(date ?? undefined).earliest, Number.MIN_SAFE_INTEGER)
}
