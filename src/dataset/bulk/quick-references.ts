import { KIND_CODES } from '../../columns/columns.ts'
import { GrowingNumbers } from '../../columns/growing.ts'
import type { IdCollector } from '../../columns/ids.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { REFERENCES, type ReferenceRow, referencedIds, references } from '../../model/references.ts'
import { listOf, MAY_NAME_ITSELF } from '../check/check-references.ts'
import type { RawKind } from '../raw-record.ts'
import { type Arrivals, UNSEEN } from './arrivals.ts'

/** Whom the fields of records name, as numbers: whether each is there, of a kind that the field may name, not the record itself, and named once. */
export class QuickReferences {
  private readonly ids: IdCollector
  private readonly arrivals: Arrivals
  /** What was named before it had come, and of which kinds it may be: two numbers each. */
  private readonly waiting = new GrowingNumbers()

  constructor(ids: IdCollector, arrivals: Arrivals) {
    this.ids = ids
    this.arrivals = arrivals
  }

  /**
   * Whether whatever a record names is as it should be. What has not come yet is looked at again at the end; but where all have come, it is not there.
   *
   * @param number that of the record itself; below zero for the manifest, which has none
   */
  isFine(kind: RawKind, record: object, number: number, { haveAllCome = false } = {}): boolean {
    let isFine = true
    for (const { row, mask, mayNameItself } of ROWS[kind]) {
      const named = referencedIds(record, row)
      if (named.length > 1 && new Set(named).size < named.length && namesTwice(record, row)) isFine = false
      for (const id of named) {
        const target = this.ids.number(id)
        if (target === number && !mayNameItself) isFine = false
        const code = this.arrivals.kindAt(target)
        if (code === UNSEEN && haveAllCome) isFine = false
        else if (code === UNSEEN) {
          this.waiting.push(target)
          this.waiting.push(mask)
        } else if (((mask >>> code) & 1) === 0) isFine = false
      }
    }
    return isFine
  }

  /** Whether all that was named before it had come has come since, and is of a kind that may be named there. */
  haveCome(): boolean {
    for (let at = 0; at < this.waiting.length; at += 2) {
      const code = this.arrivals.kindAt(this.waiting.at(at))
      if (code === UNSEEN || ((this.waiting.at(at + 1) >>> code) & 1) === 0) return false
    }
    return true
  }
}

interface Row {
  readonly row: ReferenceRow
  /** A bit for each kind that may be named, by the codes of kinds. */
  readonly mask: number
  readonly mayNameItself: boolean
}

/** Whether one list names somebody twice: two lists of a record may well do. */
function namesTwice(record: object, row: ReferenceRow): boolean {
  const named = references(record, row).map(({ id, path }) => `${listOf(path)} ${id}`)
  return new Set(named).size < named.length
}

const ROWS = Object.fromEntries(
  (['dataset', ...KIND_NAMES] as const).map((kind) => [
    kind,
    REFERENCES[kind].map((row) => ({
      row,
      mask: row.to.reduce((bits, to) => bits | (1 << KIND_CODES[to]), 0),
      mayNameItself: MAY_NAME_ITSELF.has(row.field.join('.')),
    })),
  ]),
) as unknown as Readonly<Record<RawKind, readonly Row[]>>
