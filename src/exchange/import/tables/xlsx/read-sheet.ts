import { cleanText } from '../../clean-fields.ts'
import { readSerial } from '../../dates/counted-dates.ts'
import type { ImportNote } from '../../imported.ts'
import { type Cell, columnLetters } from '../table.ts'
import { idIn, officeText } from './workbook.ts'
import { xmlEvents } from './xml-events.ts'

/** What the cells of a sheet are read with. */
export interface SheetContext {
  readonly sheet: string
  readonly texts: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly since: 1900 | 1904
  readonly targets: ReadonlyMap<string, string>
}

/** A cell while its tags are read. */
interface Open {
  readonly type: string
  readonly style: number
  readonly row: number
  readonly column: number
  value: string | undefined
  inline: string
  formula: string | undefined
}

/** More columns than this no spreadsheet has, nor rows. */
const [MOST_COLUMNS, MOST_ROWS] = [16_384, 1_048_576]

/** The rows of a sheet that have something, the notes of what they do not say, and the addresses behind their cells. */
export function readSheet(xml: string, context: SheetContext): { rows: Cell[][]; notes: ImportNote[] } {
  const rows = new Map<number, Map<number, Cell>>()
  const notes: ImportNote[] = []
  const place = (row: number, column: number) => ({ cell: `${context.sheet}!${columnLetters(column)}${row}` })
  let [row, column] = [0, 0]
  let cell: Open | undefined
  let inside = ''
  for (const event of xmlEvents(xml)) {
    if (event.type === 'text') {
      if (cell === undefined) continue
      if (inside === 'v') cell.value = (cell.value ?? '') + event.text
      if (inside === 't') cell.inline += event.text
      if (inside === 'f') cell.formula = (cell.formula ?? '') + event.text
      continue
    }
    if (event.type === 'close') {
      if (event.name === 'c' && cell !== undefined) {
        keep(cell)
        cell = undefined
      }
      inside = ''
      continue
    }
    const { name, attributes, isEmpty } = event
    inside = isEmpty ? '' : name
    if (name === 'row') {
      row = Number(attributes['r'] ?? row + 1)
      column = -1
    }
    if (name === 'f' && cell !== undefined) cell.formula ??= ''
    if (name === 'c') {
      const named = placeOf(attributes['r'])
      column = named?.column ?? column + 1
      row = named?.row ?? row
      const open = {
        type: attributes['t'] ?? 'n',
        style: Number(attributes['s'] ?? 0),
        row,
        column,
        value: undefined,
        inline: '',
        formula: undefined,
      }
      if (!isEmpty && column < MOST_COLUMNS && row >= 1 && row <= MOST_ROWS) cell = open
    }
    if (name === 'hyperlink') link(attributes)
    if (name === 'mergeCell')
      notes.push({
        type: 'assumed',
        message: 'cells that are merged have their text in the first of them alone',
        value: attributes['ref'] ?? '',
        at: { cell: `${context.sheet}!${(attributes['ref'] ?? '').split(':')[0]}` },
      })
  }
  return { rows: inOrder(rows, place), notes }

  function keep(open: Open): void {
    const at = place(open.row, open.column)
    const { text, date, problem } = read(open, context)
    if (problem !== undefined)
      notes.push({
        type: 'notUnderstood',
        message: problem,
        value: open.value ?? (open.formula === undefined ? '' : `=${open.formula}`),
        at,
      })
    const lines = text.replace(/\r\n?/g, '\n')
    const plain = cleanText(lines)
    if (plain !== lines)
      notes.push({ type: 'lost', message: 'characters that nobody sees were taken out of a cell', value: text, at })
    const behind = /^HYPERLINK\(\s*"([^"]+)"/i.exec(open.formula ?? '')?.[1]
    put(open.row, open.column, {
      text: plain.trim(),
      at,
      ...(date === undefined ? {} : { date }),
      ...(behind === undefined ? {} : { link: behind }),
    })
  }

  function put(atRow: number, atColumn: number, value: Cell): void {
    if (value.text === '' && value.link === undefined) return
    const cells = rows.get(atRow) ?? new Map<number, Cell>()
    cells.set(atColumn, value)
    rows.set(atRow, cells)
  }

  function link(attributes: Readonly<Record<string, string>>): void {
    const first = placeOf(attributes['ref']?.split(':')[0])
    const target = context.targets.get(idIn(attributes))
    const known = first && rows.get(first.row)?.get(first.column)
    if (first === undefined || known === undefined || target === undefined) return
    const whole = attributes['location'] === undefined ? target : `${target}#${attributes['location']}`
    put(first.row, first.column, { ...known, link: whole })
  }
}

function placeOf(name: string | undefined): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name ?? '')
  if (parts === null) return undefined
  const column = [...(parts[1] ?? '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(parts[2]), column }
}

/** What a cell shows; a date as EDTF beside it; what is wrong with it. */
function read(
  { type, style, value, inline, formula }: Open,
  { texts, dateStyles, since }: SheetContext,
): { text: string; date?: string; problem?: string } {
  if (type === 'inlineStr') return { text: officeText(inline) }
  if (value === undefined)
    return formula === undefined
      ? { text: '' }
      : { text: '', problem: 'a formula of which no value was kept: open the file and save it again' }
  if (type === 's') {
    const text = texts[Number(value)]
    return text === undefined ? { text: '', problem: 'a cell names a text that is not there' } : { text }
  }
  if (type === 'e') return { text: '', problem: 'a formula that is an error' }
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'd') return { text: value }
  if (type !== 'n') return { text: officeText(value) }
  if (dateStyles[style] !== true) return { text: numberAsShown(value) }
  const date = readSerial(Number(value), since)
  return date === undefined
    ? { text: value, problem: 'a number that is shown as a date, and is the number of none' }
    : { text: date, date }
}

/** A number without the digits that halves of it left: 0.1 + 0.2 is kept as 0.30000000000000004. */
function numberAsShown(value: string): string {
  const number = Number(value)
  return value.length > 15 && Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value
}

function inOrder(
  rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  place: (row: number, column: number) => Cell['at'],
): Cell[][] {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const width = [...cells.keys()].reduce((most, column) => Math.max(most, column), 0) + 1
      return Array.from({ length: width }, (_, column) => cells.get(column) ?? { text: '', at: place(row, column) })
    })
}
