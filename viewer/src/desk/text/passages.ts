import { type GraphReader, type TextSpan, verifyAnchors } from '../../library.ts'

/** A statement of the document whose passage stands in the text, and where. */
export interface Passage extends TextSpan {
  readonly statement: string
}

/** Where the statements of a document stand in a text of it. */
export interface Passages {
  readonly found: readonly Passage[]
  /** Statements whose words are nowhere in this text. */
  readonly orphaned: readonly string[]
  /** Statements that say of no passage that it is theirs. */
  readonly unplaced: readonly string[]
}

/** Passages are looked for by their exact words alone, and for so long: whatever stands between others' words proves nothing. */
const SEARCH_LIMIT = 2_000_000

/** Where the statements of a document stand in a text of it: by exact words, never by words that are only alike. */
export function passagesIn(reader: GraphReader, source: string, text: string): Passages {
  const statements = reader.linksTo(source, 'in').map(({ from }) => from)
  const { anchors } = verifyAnchors({ reader }, source, text, { searchLimit: SEARCH_LIMIT })
  const found: Passage[] = []
  const orphaned: string[] = []
  for (const { statement, state, start, end, foundAt, foundBy } of anchors) {
    const isThere = state === 'proved' && start !== null && end !== null
    if (isThere) found.push({ statement, start, end })
    else if (foundAt !== null && foundBy !== 'context') found.push({ statement, ...foundAt })
    else orphaned.push(statement)
  }
  const anchored = new Set(anchors.map(({ statement }) => statement))
  return { found, orphaned, unplaced: statements.filter((id) => !anchored.has(id)) }
}
