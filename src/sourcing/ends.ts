import type { GraphReader } from '../graph/reader.ts'
import type { Source } from '../model/source.ts'
import type { Statement } from '../model/statement.ts'

/** Where a line of sourcing stops. An end that is a source is undisclosed: it names no source. */
export interface End {
  readonly id: string
  readonly kind: 'actor' | 'source'
}

const PUBLISHER_FIRST: ReadonlySet<string> = new Set(['official-document', 'filing', 'press-release', 'dataset'])
const AUTHOR_FIRST: ReadonlySet<string> = new Set(['post', 'interview', 'paper'])

/** Whether documents of that type are primary: they speak for whoever issued them. */
export function isPrimary({ type }: Source): boolean {
  return PUBLISHER_FIRST.has(type) || AUTHOR_FIRST.has(type)
}

/** The end of a statement in its source's own voice. */
export function endOfOwnVoice(reader: GraphReader, statement: Statement): End {
  const source = reader.record('source', statement.source)
  if (source === undefined) return { id: statement.source, kind: 'source' }
  const { knowledge } = statement
  const author = source.authors?.[0]
  const speaker = knowledge === 'witnessed' || knowledge === 'deduced' ? (author ?? source.publisher) : undefined
  return speaker === undefined ? endOfDocument(source) : { id: speaker, kind: 'actor' }
}

/** The end of a document taken whole, even where it republishes another. */
export function endOfDocument(source: Source): End {
  const author = source.authors?.[0]
  const { publisher, type } = source
  const speaker = PUBLISHER_FIRST.has(type)
    ? (publisher ?? author)
    : AUTHOR_FIRST.has(type)
      ? (author ?? publisher)
      : undefined
  return speaker === undefined ? { id: source.id, kind: 'source' } : { id: speaker, kind: 'actor' }
}
