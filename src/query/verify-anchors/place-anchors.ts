import { sha256 } from '../../algorithm/sha256.ts'
import { HearsayError } from '../../errors.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { requireRecord } from '../../graph/require.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Anchor } from '../../model/statement.ts'
import { type Passage, passagesIn } from './find-passage.ts'

/** Where the quotes of a document's statements stand in its text. */
export interface AnchorPlaces {
  readonly source: string
  /** sha256 of the text. */
  readonly digest: string
  /** Whether that is the digest of the record; `absent` where it has none. */
  readonly state: 'match' | 'mismatch' | 'absent'
  /** Its statements that have a quote, by id. */
  readonly quotes: readonly QuotePlaces[]
}

/** The places of a quote. */
export interface QuotePlaces {
  readonly statement: string
  /** `standing`: it stands where its anchor says; `one`: in one place, and its anchor says none or another; `several`, `none`. */
  readonly state: 'standing' | 'one' | 'several' | 'none'
  /** Where its very words stand, in order. */
  readonly places: readonly Passage[]
  /** As the statement has it, with the quote. */
  readonly anchor: Anchor
}

/** What is looked for beside the quotes that statements have. */
export interface QuoteOptions {
  /** Quotes of statements that have none, or another, by the ids of the statements. */
  readonly quotes?: ReadonlyMap<string, string> | undefined
}

const SEARCH_LIMIT = 16_000_000

/**
 * The places in a text at which the quotes of a document's statements stand, word for word: never nearly. A quote is the `exact` of an anchor, or what its
 * `exactDigest` was made of.
 *
 * @throws HearsayError `unknown-id` where the document is not there, or a quote is of no statement of it
 */
export function placeAnchors(
  { reader }: { readonly reader: GraphReader },
  source: string,
  text: string,
  { quotes = new Map() }: QuoteOptions = {},
): AnchorPlaces {
  const recorded = requireRecord({ reader }, 'source', source).digest
  const own = new Set(reader.linksTo(source, 'in').map(({ from }) => from))
  for (const statement of quotes.keys()) {
    if (own.has(statement)) continue
    const hint = `its statements are ${[...own].sort(byCodeUnit).slice(0, 8).join(', ') || 'none'}`
    throw new HearsayError('unknown-id', `${source} has no statement ${statement}`, { path: statement, hint })
  }
  const found = [...own].sort(byCodeUnit).flatMap((statement): QuotePlaces[] => {
    const anchor = reader.record('statement', statement)?.anchor
    const quoted = withQuote(anchor, quotes.get(statement))
    return quoted === undefined ? [] : [placesOf(statement, quoted, text)]
  })
  const digest = sha256(text)
  const state = recorded === undefined ? 'absent' : recorded === digest ? 'match' : 'mismatch'
  return { source, digest, state, quotes: found }
}

/** An anchor with other words: what is said of the words before holds no longer. */
function withQuote(anchor: Anchor | undefined, quote: string | undefined): Anchor | undefined {
  if (quote === undefined) return anchor?.exact === undefined && anchor?.exactDigest === undefined ? undefined : anchor
  const { start: _, end: __, exactDigest: ___, prefix: ____, suffix: _____, ...kept } = anchor ?? {}
  return { ...kept, exact: quote }
}

function placesOf(statement: string, anchor: Anchor, text: string): QuotePlaces {
  const places = passagesIn(text, anchor, SEARCH_LIMIT)
  const stands = places.some(({ start, end }) => start === anchor.start && end === anchor.end)
  const state = stands ? 'standing' : places.length > 1 ? 'several' : places.length === 1 ? 'one' : 'none'
  return { statement, state, places, anchor }
}

/** An anchor at a place in a text, with the digest of what stands there. */
export function anchoredAt(anchor: Anchor, { start, end }: Passage, text: string): Anchor {
  return { ...anchor, start, end, exactDigest: sha256(text.slice(start, end)) }
}
