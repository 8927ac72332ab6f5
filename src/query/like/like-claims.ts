import { bestFew } from '../../algorithm/best-few.ts'
import { differences } from '../../algorithm/sentence/differences.ts'
import { readSentence } from '../../algorithm/sentence/sentence.ts'
import { isLater } from '../../sourcing/later.ts'
import type { Seen } from '../opened.ts'
import { alikeIn } from './alike-in.ts'
import { claimIndexOf } from './claim-index.ts'

/** A claim that may say the same as a sentence. */
export interface LikeClaim {
  readonly id: string
  readonly text: string
  /** How much of what both say is the same, from 0 to 1: rare words tell more than common ones. */
  readonly score: number
  /** In what they differ all the same, in words. */
  readonly differs: readonly string[]
}

/** How many are sought, and what they should be about. */
export interface LikeOptions {
  /** Default 8. */
  readonly limit?: number | undefined
  /** Actors and topics: claims about one of them come before others that are as like. */
  readonly about?: readonly string[] | undefined
}

/** What it counts that a claim is about what is asked for. */
const ABOUT = 0.1

/**
 * The claims that may say the same as a sentence, the most alike first; of those that say the opposite or have other numbers it warns, and hides none.
 * They are found by their words, in whatever form and order, with numbers by their value, by the names of what they are about, and in spite of a slip of
 * the pen; what is said with quite other words is not. Claims later than the view are left out. O(claims that share a word), with an index that is made
 * once for a graph: O(texts of claims).
 */
export function likeClaims(
  { view }: Pick<Seen, 'view'>,
  sentence: string,
  { limit = 8, about = [] }: LikeOptions = {},
): LikeClaim[] {
  const index = claimIndexOf(view.reader)
  const asked = readSentence(sentence)
  const found = alikeIn(index, asked.terms)
  const claims = hasEnd(view) ? found.claims.filter((claim) => !isLater(view, index.ids[claim] ?? '')) : found.claims
  const bonus = bonusFor(view, about)
  const scores = claims.map((claim) => Math.min(1, (found.scores[claim] ?? 0) + bonus(index.ids[claim] ?? '')))
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || (claims[a] ?? 0) - (claims[b] ?? 0)
  return bestFew(claims.length, limit, order).map((place) => {
    const claim = claims[place] ?? 0
    const text = index.textOf(claim)
    const score = Math.round((scores[place] ?? 0) * 1000) / 1000
    return { id: index.ids[claim] ?? '', text, score, differs: differences(asked, readSentence(text)) }
  })
}

function hasEnd({ options }: Seen['view']): boolean {
  return options.asOf !== undefined || options.recordedUntil !== undefined
}

function bonusFor({ reader }: Seen['view'], about: readonly string[]): (claim: string) => number {
  if (about.length === 0) return () => 0
  const wanted = new Set(about)
  return (id) => (reader.record('claim', id)?.about?.some((each) => wanted.has(each)) === true ? ABOUT : 0)
}
