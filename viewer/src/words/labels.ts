import { type GraphReader, visibleText, words } from '../library.ts'

/** What a record is called in one line, as everywhere else, nothing in it hidden: see `namesIn`. */
export function labelOf(reader: GraphReader, id: string): string {
  return visibleText(words.namesIn(reader)(id))
}

/** A document in a list: as it is called on the canvas, and its title: "Reuters, 23 Feb 2026: DeepSeek trained …". */
export function documentInFull(reader: GraphReader, id: string, label = labelOf(reader, id)): string {
  const title = visibleText(reader.record('source', id)?.title ?? '')
  return label.includes(title) ? label : `${label}: ${title}`
}
