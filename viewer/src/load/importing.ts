import { signal } from '@preact/signals'
import type { DateOrder, ForeignFile, ImportedFile } from '../library.ts'

/** A file of another program that was read: nothing is done with it until a person says what. */
export interface Importing {
  readonly file: ForeignFile
  readonly imported: ImportedFile
  /** Which comes first in its dates of numbers alone, where that was said. */
  readonly dates?: DateOrder | undefined
}

/** The file of another program that waits for an answer. */
export const importing = signal<Importing | undefined>(undefined)

/** What files of other programs are called that are chosen in a dialog. What is dropped goes by what it has. */
export const FOREIGN_FILES = [
  ...['.csv', '.tsv', '.xlsx', '.ris', '.bib', '.jsonld', '.html', '.htm', '.md', '.txt'],
] as const
