import type { GraphReader, InputFile, Statement } from '../library.ts'

/** A line that somebody is about to save. */
export interface Line {
  readonly source: string
  readonly line: string
  readonly fields: object
  /** Whoever the line cannot name, as records of their own. */
  readonly added: readonly object[]
  /** The id of the claim that it states, or its sentence. */
  readonly said: string
  /** The names and ids in its links. */
  readonly names: readonly string[]
}

/** The field by which records that were there are known again; of a statement it holds the id that it had, for one without gets one where it is named. */
export const NOT_NEW = 'x-there'

/**
 * A line under its document, in a file with all that it may name: everybody, what those whom it names have published, and the statements of its claim. All
 * that does not bear on how a line is read is left out of these records.
 */
export function lineFile(reader: GraphReader, line: Line): InputFile {
  const claim = reader.kindOf(line.said) === 'claim' ? line.said : claimOf(reader, line.said)
  const about = [...line.line.matchAll(/@([a-z0-9][a-z0-9._-]*)/g)].flatMap(([, id = '']) => [
    id,
    id.replace(/[._-]+$/, ''),
  ])
  const claims = new Set([claim ?? '', ...about].filter((id) => reader.kindOf(id) === 'claim'))
  const statements = claim === undefined ? [] : statementsOf(reader, claim)
  const sources = new Set([...sourcesOf(reader, line, about), ...statements.map(({ source }) => source)])
  const isThere = (id: string) =>
    reader.kindOf(id) === 'actor' || sources.has(id) || statements.some((statement) => statement.id === id)
  const all = {
    dataset: { format: 1, id: 'tried', title: 'Tried' },
    actors: [...actorsOf(reader), ...line.added],
    topics: reader.ids('topic').map((id) => ({ ...reader.record('topic', id), within: undefined, [NOT_NEW]: true })),
    claims: [...claims].map((id) => ({ id, text: reader.record('claim', id)?.text, [NOT_NEW]: true })),
    sources: [...sources].map((id) => sourceOf(reader, id, line)),
    statements: statements.map((statement) => bare(statement, isThere)),
  }
  return { path: 'tried.json', text: JSON.stringify(all) }
}

/** The claim that has the sentence; with a sign before what it is about, or without. */
function claimOf(reader: GraphReader, sentence: string): string | undefined {
  const text = sentence.replace(/\s+/g, ' ').trim()
  return reader.ids('claim').find((id) => reader.record('claim', id)?.text === text)
}

function actorsOf(reader: GraphReader): object[] {
  return reader.ids('actor').flatMap((id) => {
    const actor = reader.record('actor', id)
    if (actor === undefined) return []
    const { name, type, anonymous } = actor
    return [{ id, name, type, anonymous, [NOT_NEW]: true }]
  })
}

/** The document itself, those that are named, and what was published by those who are, or may be meant by the beginning of their names. */
function sourcesOf(reader: GraphReader, { source, names }: Line, about: readonly string[]): string[] {
  const found = new Set([source, ...about.filter((id) => reader.kindOf(id) === 'source')])
  for (const name of names) {
    if (reader.kindOf(name) === 'source') found.add(name)
    const statement = reader.record('statement', name)
    if (statement !== undefined) found.add(statement.source)
    const begun = name.toLowerCase()
    for (const id of reader.ids('actor')) {
      const isMeant = id.startsWith(name) || reader.record('actor', id)?.name.toLowerCase().startsWith(begun) === true
      if (isMeant) for (const { from } of reader.linksTo(id, 'publishedBy')) found.add(from)
    }
  }
  return [...found]
}

function sourceOf(reader: GraphReader, id: string, { source, line, fields }: Line): object {
  const { title = id, type = 'other', publisher, published, read, knownVia } = reader.record('source', id) ?? {}
  const isUnread = read === 'no' || (read === undefined && knownVia !== undefined)
  const says = id === source ? { says: [{ claim: line, ...fields }] } : {}
  return { id, title, type, publisher, published, ...(isUnread ? { read: 'no' } : {}), ...says, [NOT_NEW]: true }
}

function statementsOf(reader: GraphReader, claim: string): Statement[] {
  const ids = (['asserts', 'denies', 'declines'] as const).flatMap((kind) =>
    reader.linksTo(claim, kind).map(({ from }) => from),
  )
  return ids.flatMap((id) => reader.record('statement', id) ?? [])
}

/** A statement as far as others refer to it; what it is from, of what is there. */
function bare(
  { id, source, claim, from, polarity, response, terms }: Statement,
  isThere: (id: string) => boolean,
): object {
  const own = id.includes('~') ? {} : { id }
  return { ...own, source, claim, from: from?.filter(isThere), polarity, response, terms, [NOT_NEW]: id }
}
