import { parseInstant } from '../model/dates.ts'
import type { Kind } from '../model/kinds.ts'
import type { DateCollector } from './date-table.ts'
import { COLUMNS, type FieldType } from './fields.ts'
import { type IdCollector, NONE } from './ids.ts'

/** Where records stand once all ids are known. */
export interface PlacedIds {
  /** By record. */
  readonly kinds: Uint8Array
  readonly rows: Uint32Array
  /** How many records of its kind came before each. */
  readonly came: Uint32Array
  /** By kind. */
  readonly recordsOf: readonly Uint32Array[]
  /** The record that has the id which came with that number. */
  readonly places: Uint32Array
}

export type ColumnArray = Uint32Array | Uint8Array | Float64Array

interface Column {
  readonly name: string
  readonly type: FieldType
  readonly read: (record: never) => string | number | undefined
  values: ColumnArray
}

/** The columns of one kind, as its records come in. */
export class ColumnTable {
  length = 0
  private numbers = new Uint32Array(16)
  private readonly columns: readonly Column[]

  constructor(kind: Kind) {
    this.columns = Object.entries(COLUMNS[kind]).map(([name, { type, read }]) => ({
      name,
      type,
      read: read as Column['read'],
      values: room(type, 16),
    }))
  }

  /** The number by which the id of the record that came as that one came. */
  numberAt(arrival: number): number {
    return this.numbers[arrival] ?? 0
  }

  /** The values of a column, as the records came; more behind them mean nothing. */
  column(name: string): ColumnArray {
    return this.columns.find((column) => column.name === name)?.values ?? new Uint32Array()
  }

  add(number: number, record: object, ids: IdCollector, dates: DateCollector): number {
    if (this.length === this.numbers.length) this.grow()
    this.numbers[this.length] = number
    for (const { type, read, values } of this.columns) {
      const value = read(record as never)
      values[this.length] = numberFor(type, value, ids, dates)
    }
    return this.length++
  }

  /** The columns in order of the ids of the records. */
  finish({ recordsOf, came, places }: PlacedIds, code: number): Record<string, ColumnArray> {
    const records = recordsOf[code] ?? new Uint32Array()
    const finished = this.columns.map(({ name, type, values }): [string, ColumnArray] => {
      const sorted = room(type, records.length)
      let isEmpty = type === 'instant'
      for (let row = 0; row < records.length; row++) {
        const value = values[came[records[row] ?? 0] ?? 0] ?? 0
        sorted[row] = type === 'node' && value !== NONE ? (places[value] ?? 0) : value
        if (isEmpty && !Number.isNaN(value)) isEmpty = false
      }
      return [name, isEmpty ? room(type, 0) : sorted]
    })
    return Object.fromEntries(finished)
  }

  private grow(): void {
    const grown = new Uint32Array(this.length * 2)
    grown.set(this.numbers)
    this.numbers = grown
    for (const column of this.columns) {
      const wider = room(column.type, this.length * 2)
      wider.set(column.values)
      column.values = wider
    }
  }
}

function room(type: FieldType, length: number): ColumnArray {
  if (type === 'byte') return new Uint8Array(length)
  return type === 'instant' ? new Float64Array(length) : new Uint32Array(length)
}

function numberFor(
  type: FieldType,
  value: string | number | undefined,
  ids: IdCollector,
  dates: DateCollector,
): number {
  if (type === 'byte') return value as number
  if (type === 'node') return value === undefined ? NONE : ids.number(value as string)
  if (type === 'date') return dates.number(value as string | undefined)
  return value === undefined ? Number.NaN : parseInstant(value as string)
}
