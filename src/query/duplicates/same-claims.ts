import { differences } from '../../algorithm/sentence/differences.ts'
import { readSentence, sentenceTerms } from '../../algorithm/sentence/sentence.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Claim } from '../../model/claim.ts'
import { type ClaimIndex, claimIndexOf } from '../like/claim-index.ts'

/** Two claims that may be one. */
export interface SameClaims {
  readonly ids: readonly [string, string]
  readonly texts: readonly [string, string]
  /** The same words but for spelling and endings, in the same order; or nearly the same words. */
  readonly how: 'sameWords' | 'nearWords'
  /** How much of both is the same, from 0 to 1. */
  readonly score: number
}

/** So much of two claims is the same that they may be one: of claims of the bundled data that are two, few come as near. */
const LEAST = 0.85

/**
 * Claims that may be one, the most alike first: alike in words, with nothing that `differences` warns of, and not related to each other in the data.
 * For each claim only those are compared that share one of its rare words, without which they could not be alike enough.
 */
export function sameClaims(reader: GraphReader): SameClaims[] {
  const index = claimIndexOf(reader)
  const related = new Set(reader.relations().flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const terms = index.ids.map((_, claim) => sentenceTerms(index.textOf(claim)))
  const found: SameClaims[] = []
  for (const [claim, own] of terms.entries()) {
    if (own.length < 2) continue
    for (const other of candidates(index, claim, own)) {
      const ids = [index.ids[claim] ?? '', index.ids[other] ?? ''] as const
      if (related.has(ids.join(' '))) continue
      const others = terms[other] ?? []
      const isSame = own.join(' ') === others.join(' ')
      const score = isSame ? 1 : shareOf(index, new Set(own), new Set(others))
      if (score < LEAST || !mayBeOne(reader, ids)) continue
      const texts = [index.textOf(claim), index.textOf(other)] as const
      const how = isSame ? 'sameWords' : 'nearWords'
      found.push({ ids, texts, how, score: Math.round(score * 1000) / 1000 })
    }
  }
  return found.sort((a, b) => Number(a.how === 'nearWords') - Number(b.how === 'nearWords') || b.score - a.score)
}

/** The later claims that have one of the rare terms of a claim: whoever has none of them lacks more than may differ. */
function candidates(index: ClaimIndex, claim: number, terms: readonly string[]): ReadonlySet<number> {
  const rare = [...new Set(terms)].sort((a, b) => index.weightOf(b) - index.weightOf(a))
  const mayLack = index.weightOfClaim(claim) * 2 * (1 - LEAST)
  const found = new Set<number>()
  let lacking = 0
  for (const term of rare) {
    for (const other of index.claimsThatSay(term)) if (other > claim) found.add(other)
    lacking += index.weightOf(term)
    if (lacking > mayLack) break
  }
  return found
}

function shareOf(index: ClaimIndex, one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const weigh = (terms: Iterable<string>) => {
    let sum = 0
    for (const term of terms) sum += index.weightOf(term)
    return sum
  }
  return (2 * weigh([...one].filter((term) => other.has(term)))) / (weigh(one) + weigh(other))
}

/** Whether nothing tells both apart: of what is recorded a type, a figure, a value, a date; of what they say a number, a month, a denial. */
function mayBeOne(reader: GraphReader, [one, other]: readonly [string, string]): boolean {
  const [a, b] = [reader.record('claim', one), reader.record('claim', other)]
  if (differences(readSentence(a?.text ?? ''), readSentence(b?.text ?? '')).length > 0) return false
  return TELLING.every((field) => {
    const [x, y] = [a?.[field], b?.[field]]
    return x === undefined || y === undefined || canonicalJson(x) === canonicalJson(y)
  })
}

const TELLING = ['type', 'quantity', 'value', 'holds', 'if', 'then'] as const satisfies readonly (keyof Claim)[]
