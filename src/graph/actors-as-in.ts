import type { GraphReader } from './reader.ts'

const others = new WeakMap<GraphReader, GraphReader>()

/** Says that a reader has every actor as another has it, so that what is found out of actors there holds here. */
export function knowActorsAsIn(reader: GraphReader, other: GraphReader): void {
  others.set(reader, actorsAsIn(other))
}

/** The reader of which it is known that it has every actor as this one has it; this one where none is. */
export function actorsAsIn(reader: GraphReader): GraphReader {
  return others.get(reader) ?? reader
}
