import { sha256 } from '../../../algorithm/sha256.ts'
import { HearsayError } from '../../../errors.ts'
import { KIND_NAMES, type Kind } from '../../../model/kinds.ts'
import { valueOfCell } from '../../tables/cell-codec.ts'
import { type Column, columnsOfKind, ownColumn } from '../../tables/columns-of-kind.ts'
import type { ForeignText, Imported, ImportedRecord, Importer, ImportNote } from '../imported.ts'
import { splitCsv } from './split-csv.ts'
import { unzipParts } from './xlsx/unzip-parts.ts'

/**
 * The tables that `hearsay export --format csv` writes: one of them, or several packed as one zip.
 *
 * Takes every field of every record as it was, under its id. Loses, and tells, what the dataset says of itself (an import adds to a dataset that says so already) and columns that
 * are no field.
 */
export const ownTables: Importer = {
  format: 'hearsay-csv',
  title: 'tables of hearsay (CSV, or a zip of them)',
  recognises: (file) => {
    try {
      return textsOf({ ...file, text: file.text.slice(0, 4000) }).some(({ text }) =>
        isOwn(splitOwn(text)[0]?.fields ?? []),
      )
    } catch {
      return false
    }
  },
  read: async (file) => {
    const read = textsOf(file).map(({ path, text }) => readTable(path, text))
    if (read.every(({ isTable }) => !isTable))
      throw new HearsayError('cannot-import', 'No table begins with the columns kind and id.', {
        path: file.name,
        hint: 'read it as any table: --as csv',
      })
    return { records: read.flatMap(({ records }) => records), notes: read.flatMap(({ notes }) => notes) }
  },
}

function textsOf({ name, text, bytes }: ForeignText): { path: string; text: string }[] {
  if (!/\.zip$/i.test(name)) return /\.csv$/i.test(name) ? [{ path: '', text }] : []
  const parts = unzipParts(bytes, (path) => /\.csv$/i.test(path) && !path.startsWith('__MACOSX/'), name)
  return [...parts].map(([path, part]) => ({ path, text: part }))
}

function splitOwn(text: string) {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  // Whoever saved it again may part its fields otherwise: what stands behind the name of the first column does.
  return splitCsv(body, /^"?kind"?([,;\t])/.exec(body)?.[1] ?? ',').records
}

function isOwn([kind, id]: readonly string[]): boolean {
  return kind === 'kind' && id === 'id'
}

function readTable(path: string, text: string): Imported & { readonly isTable: boolean } {
  const [header, ...rows] = splitOwn(text)
  const names = header?.fields ?? []
  const at = (line: number, column?: number) => ({
    line,
    ...(column === undefined ? {} : { column: column + 1 }),
    ...(path === '' ? {} : { cell: path }),
  })
  const notes: ImportNote[] = []
  if (!isOwn(names)) {
    if (path !== '') notes.push({ type: 'lost', message: 'a file that is no table of ours', value: path, at: at(1) })
    return { records: [], notes, isTable: false }
  }
  const records = rows.flatMap(({ fields: cells, line }): ImportedRecord[] => {
    const kind = KIND_NAMES.find((each) => each === cells[0])
    const lost = (cell: string, column: number, message: string) => {
      if (cell !== '') notes.push({ type: 'lost', message, value: cell, at: at(line, column) })
    }
    if (kind === undefined) {
      for (const [column, cell] of cells.entries())
        lost(cell, column, WHY[cells[0] ?? ''] ?? 'its row has no kind of record')
      return []
    }
    const known = columnsByName(kind)
    const fields: Record<string, unknown> = {}
    for (const [index, cell] of cells.entries()) {
      if (index === 0) continue
      const name = names[index] ?? ''
      const column = known.get(name) ?? (name.startsWith('x-') ? ownColumn(name) : undefined)
      if (column === undefined) lost(cell, index, `the column “${name}” is no field of that kind`)
      else put(fields, column, valueOfCell(cell, column.type))
    }
    const { id, ...others } = fields
    const given = typeof id === 'string' ? id : undefined
    const key = given ?? `~${sha256(cells.join('\0')).slice(0, 24)}`
    return [{ kind, key, ...(given === undefined ? {} : { id: given }), fields: others, at: at(line) }]
  })
  return { records, notes, isTable: true }
}

const WHY: Readonly<Record<string, string>> = {
  dataset: 'what the tables’ dataset says of itself: the dataset that they are read into says its own',
}

const columns = new Map<Kind, ReadonlyMap<string, Column>>()

function columnsByName(kind: Kind): ReadonlyMap<string, Column> {
  const known = columns.get(kind) ?? new Map(columnsOfKind(kind).map((column) => [column.name, column]))
  columns.set(kind, known)
  return known
}

function put(fields: Record<string, unknown>, { path }: Column, value: unknown): void {
  if (value === undefined) return
  const parts = path.slice(0, -1)
  const whole = parts.reduce<Record<string, unknown>>((part, name) => {
    part[name] ??= {}
    return part[name] as Record<string, unknown>
  }, fields)
  whole[path.at(-1) ?? ''] = value
}
