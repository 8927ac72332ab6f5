import type { GraphReader } from '../graph/reader.ts'
import type { Source } from '../model/source.ts'
import type { Statement } from '../model/statement.ts'
import { worksOf } from './works.ts'

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

/** Whether documents of that type are primary: they speak for whoever issued them. */
export function isPrimary({ type }: Source): boolean {
  return PUBLISHER_FIRST.has(type) || AUTHOR_FIRST.has(type)
}

/** An actor at the end of a line. */
export function endAt(reader: GraphReader, actor: string): End {
  return { id: actor, kind: 'actor', disclosed: reader.record('actor', actor)?.type !== 'software' }
}

/** The end of a statement in its source's own voice. */
export function endOfOwnVoice(reader: GraphReader, statement: Statement): End {
  const { knowledge, source } = statement
  if (knowledge !== 'witnessed' && knowledge !== 'deduced') return endOfDocument(reader, source)
  const works = worksOf(reader)
  const root = works.rootOf(source)
  const speaker = works.authorOf(root) ?? works.publisherOf(root)
  return speaker === undefined ? endOfDocument(reader, source) : endAt(reader, speaker)
}

/** The end of a document taken whole, even where it republishes another: whoever it speaks for, else its first version. */
export function endOfDocument(reader: GraphReader, source: string): End {
  const works = worksOf(reader)
  const root = works.rootOf(source)
  const [author, publisher] = [works.authorOf(root), works.publisherOf(root)]
  const type = reader.record('source', source)?.type ?? 'other'
  const speaker = PUBLISHER_FIRST.has(type)
    ? (publisher ?? author)
    : AUTHOR_FIRST.has(type)
      ? (author ?? publisher)
      : undefined
  return speaker === undefined ? { id: root, kind: 'source', disclosed: false } : endAt(reader, speaker)
}
