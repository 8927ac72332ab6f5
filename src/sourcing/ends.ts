import type { Columns } from '../columns/columns.ts'
import { KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { columnsOf } from '../graph/columns-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import type { Source } from '../model/source.ts'
import { ACTOR_TYPES } from '../model/vocabulary/actor.ts'
import { SOURCE_TYPES } from '../model/vocabulary/source.ts'
import { KNOWLEDGE } from '../model/vocabulary/statement.ts'
import { authorOf, publisherOf, rootOf } from './works.ts'

/** Where a line of sourcing stops. An end that is a source is undisclosed: it names no source. */
export interface End {
  readonly id: string
  /** An end that is a source is the first version of a document that names no source. */
  readonly kind: 'actor' | 'source'
  /** Whether it is somebody; a document that names no source is not, and software has it from somewhere that it doesn't say. */
  readonly disclosed: boolean
}

const PUBLISHER_FIRST: ReadonlySet<string> = new Set(['official-document', 'filing', 'press-release', 'dataset'])
const AUTHOR_FIRST: ReadonlySet<string> = new Set(['post', 'interview', 'paper'])
const SPEAKERS = SOURCE_TYPES.map((type) =>
  PUBLISHER_FIRST.has(type) ? 'publisher' : AUTHOR_FIRST.has(type) ? 'author' : 'nobody',
)
const SOFTWARE = ACTOR_TYPES.indexOf('software')
const FIRST_HAND: ReadonlySet<number> = new Set([KNOWLEDGE.indexOf('witnessed'), KNOWLEDGE.indexOf('deduced')])

/** Whether documents of that type are primary: they speak for whoever issued them. */
export function isPrimary({ type }: Source): boolean {
  return PUBLISHER_FIRST.has(type) || AUTHOR_FIRST.has(type)
}

/** As `isPrimary`, by number. */
export function isPrimaryAt({ of, rows }: Columns, source: number): boolean {
  return SPEAKERS[of.source.type[rows[source] ?? 0] ?? 0] !== 'nobody'
}

/** An end by its number. */
export function endFor(columns: Columns, number: number): End {
  const kind = columns.kinds[number] === KIND_CODES.actor ? 'actor' : 'source'
  return { id: columns.ids.at(number), kind, disclosed: isDisclosed(columns, number) }
}

/** Whether an end is somebody. */
export function isDisclosed({ kinds, rows, of }: Columns, end: number): boolean {
  return kinds[end] === KIND_CODES.actor && of.actor.type[rows[end] ?? 0] !== SOFTWARE
}

/** An actor at the end of a line. */
export function endAt(reader: GraphReader, actor: string): End {
  const columns = columnsOf(reader)
  const number = columns.ids.numberOf(actor)
  return { id: actor, kind: 'actor', disclosed: number === NONE || isDisclosed(columns, number) }
}

/** The end of a statement in its source's own voice, by number. */
export function endOfOwnVoice(columns: Columns, statement: number): number {
  const { of, rows } = columns
  const row = rows[statement] ?? 0
  const source = of.statement.source[row] ?? NONE
  if (!FIRST_HAND.has(of.statement.knowledge[row] ?? 0)) return endOfSource(columns, source)
  const root = rootOf(columns, source)
  const author = authorOf(columns, root)
  const speaker = author === NONE ? publisherOf(columns, root) : author
  return speaker === NONE ? endOfSource(columns, source) : speaker
}

/** The end of a document taken whole, even where it republishes another: whoever it speaks for, else its first version. By number. */
export function endOfSource(columns: Columns, source: number): number {
  const root = rootOf(columns, source)
  const speaking = SPEAKERS[columns.of.source.type[columns.rows[source] ?? 0] ?? 0]
  if (speaking === 'nobody') return root
  const [author, publisher] = [authorOf(columns, root), publisherOf(columns, root)]
  const [first, second] = speaking === 'publisher' ? [publisher, author] : [author, publisher]
  if (first !== NONE) return first
  return second === NONE ? root : second
}

/** As `endOfSource`, by ids. */
export function endOfDocument(reader: GraphReader, source: string): End {
  const columns = columnsOf(reader)
  const number = columns.ids.numberOf(source)
  if (number === NONE) return { id: source, kind: 'source', disclosed: false }
  return endFor(columns, endOfSource(columns, number))
}
