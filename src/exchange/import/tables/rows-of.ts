import type { ImportNote } from '../imported.ts'
import type { TableMapping, Target } from './mapping.ts'
import { namesOfColumns } from './propose-mapping.ts'
import type { Cell, Table } from './table.ts'

/** A row of a table as its mapping has it: the cells of each target, left to right, those that stand empty left out. */
export interface MappedRow {
  readonly cells: ReadonlyMap<Target | 'key', readonly MappedCell[]>
  /** Its first cell that has something, for where it stands. */
  readonly first: Cell
}

export interface MappedCell extends Cell {
  readonly mapping: TableMapping['columns'][number]
}

/** The rows below the header, and a note for each cell above it, of no column that means something, or right of the last. */
export function rowsOf(table: Table, mapping: TableMapping): { rows: MappedRow[]; notes: ImportNote[] } {
  const names = namesOfColumns(table, mapping.header)
  const byName = new Map(mapping.columns.map((column) => [column.column, column]))
  const isMapped = (name: string) => (byName.get(name)?.to ?? 'nothing') !== 'nothing'
  const notes: ImportNote[] = table.rows
    .slice(0, Math.max(0, mapping.header - 1))
    .flatMap((row) => row.filter(({ text }) => text !== ''))
    .map(({ text, at }) => ({ type: 'lost', message: 'it stands above the names of the columns', value: text, at }))
  for (const { column } of mapping.columns)
    if (isMapped(column) && !names.includes(column))
      notes.push({
        type: 'notUnderstood',
        message: `the mapping names a column “${column}”, which is not there`,
        at: table.rows[0]?.[0]?.at ?? {},
      })
  const rows = table.rows.slice(mapping.header).map((row): MappedRow => {
    const cells = new Map<Target | 'key', MappedCell[]>()
    for (const [at, cell] of row.entries()) {
      if (cell.text === '' && cell.link === undefined) continue
      const column = byName.get(names[at] ?? '')
      if (column === undefined || column.to === 'nothing') {
        notes.push({
          type: 'lost',
          message: `the column “${names[at]}” is read as nothing`,
          value: cell.text,
          at: cell.at,
        })
      } else {
        const others = cells.get(column.to)
        if (others === undefined) cells.set(column.to, [{ ...cell, mapping: column }])
        else others.push({ ...cell, mapping: column })
      }
    }
    const first = row.find(({ text }) => text !== '') ?? { text: '', at: {} }
    return { cells: withFixed(cells, mapping.fixed, first), first }
  })
  return { rows, notes }
}

function withFixed(cells: Map<Target | 'key', MappedCell[]>, fixed: TableMapping['fixed'], { at }: Cell) {
  for (const [to, text] of Object.entries(fixed ?? {}) as [Target, string][])
    if (!cells.has(to)) cells.set(to, [{ text, at, mapping: { column: '', to } }])
  return cells
}
