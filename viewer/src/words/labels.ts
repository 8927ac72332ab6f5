import { type GraphReader, visibleText, words } from '../library.ts'

/** What a record is called in one line, as everywhere else, nothing in it hidden: see `namesIn`. */
export function labelOf(reader: GraphReader, id: string): string {
  return visibleText(words.namesIn(reader)(id))
}
