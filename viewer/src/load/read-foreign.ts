import { type DateOrder, type ForeignFile, HearsayError, importFile, MOST_FOREIGN_BYTES } from '../library.ts'
import type { Importing } from './importing.ts'

/** A file of another program as it is read, or why it is not. */
export type ForeignRead = Importing | { readonly why: string }

/** Reads a file of another program, whichever of the known ones it is. Nothing leaves the page. */
export async function readForeign(file: ForeignFile, dates?: DateOrder): Promise<ForeignRead> {
  try {
    const imported = await importFile(file, { dates })
    return { file, imported, ...(dates === undefined ? {} : { dates }) }
  } catch (error) {
    if (error instanceof HearsayError && error.code === 'cannot-import') return { why: error.message }
    throw error
  }
}

/** The same of a file that a person opened. What is too large is not even loaded. */
export async function openForeign(name: string, file: Blob): Promise<ForeignRead> {
  if (file.size > MOST_FOREIGN_BYTES) return { why: 'the file is too large' }
  return readForeign({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
}
