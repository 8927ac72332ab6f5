import type { DateOrder } from '../../../viewer/src/library.ts'
import type { Importing } from '../../../viewer/src/load/importing.ts'
import { readForeign } from '../../../viewer/src/load/read-foreign.ts'

/** A file of another program as the page reads it. */
export async function readText(name: string, text: string, dates?: DateOrder): Promise<Importing> {
  const read = await readForeign({ name, bytes: new TextEncoder().encode(text) }, dates)
  if ('why' in read) throw new Error(read.why)
  return read
}

/** Links in a sheet, with a date that may be two and a column that has no place. */
export const LINKS = 'url,Title,Published,Shelf\nhttps://news.example/a,First report,03/04/2026,B\n'
