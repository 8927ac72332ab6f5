import { type GraphReader, words } from '../library.ts'

/** What a record is called in one line, as everywhere else: see `namesIn`. */
export function labelOf(reader: GraphReader, id: string): string {
  return words.namesIn(reader)(id)
}
