import type { ColumnParts, Columns } from '../columns/columns.ts'
import type { DateTable } from '../columns/date-table.ts'
import { COLUMNS } from '../columns/fields.ts'
import type { Lists } from '../columns/lists.ts'
import { ANY_TIME } from '../model/dates.ts'
import { KIND_NAMES, type Kind } from '../model/kinds.ts'
import type { Manifest } from '../model/manifest.ts'
import { once } from '../model/once.ts'
import type { Span } from '../model/span.ts'
import type { RecordTexts } from './record-texts.ts'
import type { Sections } from './sections.ts'
import { storedEdges } from './stored-edges.ts'
import { storedIds } from './stored-ids.ts'
import { storedLines, storedRecords } from './stored-records.ts'

/** The columns that a snapshot holds, each read when it is first asked for. */
export function storedColumns(sections: Sections, texts: RecordTexts): Columns {
  const ids = storedIds(sections)
  const parts = storedParts(sections)
  const stored = { ids, texts, parts, lines: once(() => sections.numbers('lines')) }
  const [record, line] = [storedRecords(stored), storedLines(stored)]
  const edges = storedEdges(sections)
  const recordsOf = lazily(KIND_NAMES, (kind) => sections.numbers(`records.${kind}`))
  const of = lazily(KIND_NAMES, (kind) =>
    lazily(Object.keys(COLUMNS[kind]), (name) => columnOf(sections, `columns.${kind}.${name}`)),
  )
  return lazily(
    [
      'manifest',
      'ids',
      'dates',
      'kinds',
      'rows',
      'recordsOf',
      'of',
      'from',
      'said',
      'edges',
      'record',
      'line',
      'parts',
    ],
    (name): unknown => {
      if (name === 'manifest') return sections.value('manifest') as Manifest
      if (name === 'dates') return storedDates(sections)
      if (name === 'kinds') return sections.bytes('kinds')
      if (name === 'rows') return sections.numbers('rows')
      if (name === 'from' || name === 'said') return listsOf(sections, name)
      return { ids, recordsOf, of, edges, record, line, parts }[name]
    },
  ) as unknown as Columns
}

function storedParts(sections: Sections): ColumnParts {
  const [kinds, rows] = [sections.part('kinds'), sections.part('rows')]
  const recordsOf = lazily(KIND_NAMES, (kind: Kind) => sections.part(`records.${kind}`))
  const columnsOf = lazily(KIND_NAMES, (kind: Kind) =>
    lazily(Object.keys(COLUMNS[kind]), (column: string) => sections.part(`columns.${kind}.${column}`)),
  )
  return {
    kindAt: (record) => kinds.byteAt(record),
    rowAt: (record) => rows.numberAt(record),
    countOf: (kind) => sections.entry(`records.${kind}`).length / 4,
    valueAt: (kind, column, row) => {
      const section = columnsOf[kind]?.[column]
      return (section?.width === 1 ? section.byteAt(row) : section?.numberAt(row)) ?? 0
    },
    recordAt: (kind, row) => recordsOf[kind]?.numberAt(row) ?? 0,
  }
}

/** An object whose fields are made when they are first read, and from then on are as those of any other. */
function lazily<T>(names: readonly string[], make: (name: never) => T): Readonly<Record<string, T>> {
  const made: Record<string, T> = {}
  for (const name of names) {
    const get = (): T => {
      const value = make(name as never)
      Object.defineProperty(made, name, { enumerable: true, value })
      return value
    }
    Object.defineProperty(made, name, { enumerable: true, configurable: true, get })
  }
  return made
}

function columnOf(sections: Sections, name: string) {
  const { width } = sections.entry(name)
  if (width === 1) return sections.bytes(name)
  return width === 8 ? sections.floats(name) : sections.numbers(name)
}

function listsOf(sections: Sections, name: string): Lists {
  return { starts: sections.numbers(`${name}.starts`), items: sections.numbers(`${name}.items`) }
}

function storedDates(sections: Sections): DateTable {
  const texts = sections.value('dates') as readonly string[]
  const bounds = sections.floats('dates.spans')
  const spans = texts.map((_, at): Span => ({ earliest: bounds[at * 2] ?? 0, latest: bounds[at * 2 + 1] ?? 0 }))
  return {
    length: texts.length,
    textAt: (number) => texts[number] ?? '',
    spanAt: (number) => spans[number] ?? ANY_TIME,
  }
}
