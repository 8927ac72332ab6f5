import { nearTo } from '../../algorithm/sentence/near-to.ts'
import { sentenceTerms } from '../../algorithm/sentence/sentence.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { oncePer } from '../../model/once.ts'

/** The claims of a graph by number, to be found by the terms of a sentence. */
export interface ClaimIndex {
  readonly ids: readonly string[]
  textOf(claim: number): string
  /** How much a term tells: the more, the fewer claims have it. */
  weightOf(term: string): number
  /** How much the terms of a claim tell in all. */
  weightOfClaim(claim: number): number
  /** The claims that have a term in their own words, in order. */
  claimsThatSay(term: string): readonly number[]
  /** Tells the claims with a term, each once or more, and how well they have it: in their own words, in the name of what they are about, or nearly. */
  claimsWith(term: string, tell: (claim: number, fit: number) => void): void
}

/** The index of the claims of a graph: made when it is first asked for, O(texts of claims), and kept as long as the graph. */
export const claimIndexOf: (reader: GraphReader) => ClaimIndex = oncePer(buildClaimIndex)

/** How much a term counts that stands in the name of what a claim is about. */
const IN_NAME = 0.5

function buildClaimIndex(reader: GraphReader): ClaimIndex {
  const ids = reader.ids('claim')
  const [own, named] = [new Map<string, number[]>(), new Map<string, number[]>()]
  const termsInName = termsInNames(reader)
  const distinct = ids.map((id, claim) => {
    const record = reader.record('claim', id)
    const terms = new Set(sentenceTerms(record?.text ?? ''))
    for (const term of terms) push(own, term, claim)
    for (const term of new Set(record?.about?.flatMap(termsInName))) if (!terms.has(term)) push(named, term, claim)
    return terms
  })
  const weightOf = (term: string) => {
    const having = own.get(term)?.length ?? 0
    return Math.log(1 + (ids.length - having + 0.5) / (having + 0.5))
  }
  const weights = Float64Array.from(distinct, (terms) => [...terms].reduce((sum, term) => sum + weightOf(term), 0))
  const spellings = [...own.keys()].filter((term) => !/\d/.test(term)).sort()
  return {
    ids,
    textOf: (claim) => reader.record('claim', ids[claim] ?? '')?.text ?? '',
    weightOf,
    weightOfClaim: (claim) => weights[claim] ?? 0,
    claimsThatSay: (term) => own.get(term) ?? [],
    claimsWith: (term, tell) => {
      for (const claim of own.get(term) ?? []) tell(claim, 1)
      for (const claim of named.get(term) ?? []) tell(claim, IN_NAME)
      if (own.has(term)) return
      for (const [other, fit] of nearTo(term, spellings)) for (const claim of own.get(other) ?? []) tell(claim, fit)
    },
  }
}

/** The terms of the name of a record, each read once. */
function termsInNames(reader: GraphReader): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (id) => {
    const terms = known.get(id) ?? sentenceTerms(nameOf(reader, id))
    known.set(id, terms)
    return terms
  }
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function nameOf(reader: GraphReader, id: string): string {
  return reader.record('actor', id)?.name ?? reader.record('topic', id)?.name ?? ''
}
