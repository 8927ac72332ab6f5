import type { ImportNote, ImportPlace } from '../imported.ts'

/** A cell as it stands. */
export interface Cell {
  /** Without space at its ends; empty where nothing stands in it. */
  readonly text: string
  readonly at: ImportPlace
  /** The address behind its text, where it has one that is not the text. */
  readonly link?: string | undefined
  /** Of a spreadsheet’s cell that is a date: that date, as EDTF. */
  readonly date?: string | undefined
}

/** The rows of a file or of one sheet, top to bottom, empty ones left out. */
export interface Table {
  /** Of a sheet, its name. */
  readonly sheet?: string | undefined
  readonly rows: readonly (readonly Cell[])[]
}

/** What was read of a file of tables. */
export interface ReadTables {
  readonly tables: readonly Table[]
  readonly notes: readonly ImportNote[]
}

/** The letters of a column, by its number from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  const before = column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)
  return before + String.fromCharCode(65 + (column % 26))
}
