import { type EdgeKind, type NodeKind, words } from '../library.ts'
import { KIND_WORDS } from './code-words.ts'

/** One relation of a record, seen from it: as `from` where lines of that kind lead away from it. */
export interface Relation {
  readonly end: 'from' | 'to'
  readonly kind: EdgeKind
}

/** What one says of those at the other end of a line: of one, and of several where the verb differs. */
type Said = string | readonly [string, string]

/** Of those to which lines lead from a record, and of those from which lines lead to it; as edges of the canvas go. */
const SAID: Readonly<Record<Relation['kind'], { readonly from: Said; readonly to: Said }>> = {
  asserts: { from: ['that affirms it', 'that affirm it'], to: 'that it affirms' },
  denies: { from: ['that denies it', 'that deny it'], to: 'that it denies' },
  declines: { from: 'with no comment on it', to: 'that it has no comment on' },
  in: { from: 'in which it stands', to: 'in it' },
  quotes: { from: 'whom it quotes', to: ['that quotes them', 'that quote them'] },
  repeats: { from: 'that it repeats', to: ['that repeats it', 'that repeat it'] },
  cites: { from: 'that it cites', to: ['that cites it', 'that cite it'] },
  publishedBy: { from: 'who published it', to: 'that they published' },
  carriedBy: { from: 'who carried it', to: 'that they carried' },
  authoredBy: { from: 'who wrote it', to: 'that they wrote' },
  republishes: { from: 'that it republishes', to: ['that republishes it', 'that republish it'] },
  knownVia: { from: 'through which it is known', to: 'known only through it' },
  revises: { from: 'that it revises', to: ['that revises it', 'that revise it'] },
  affiliatedWith: { from: 'to whom they belong', to: ['that belongs to them', 'that belong to them'] },
  ownedBy: { from: 'who own it', to: 'that they own' },
  possiblySameAs: { from: 'who may be the same', to: 'who may be the same' },
  notSameAs: { from: 'known not to be the same', to: 'known not to be the same' },
  assesses: { from: 'that it judges', to: 'of it' },
  assessedBy: { from: 'who made it', to: 'that they made' },
  evidencedBy: { from: 'on which it rests', to: 'that it is evidence for' },
  within: { from: 'of which it is a part', to: 'within it' },
  searchedFor: { from: 'that it looked for', to: 'for it' },
  searchedBy: { from: 'who made it', to: 'that they made' },
  found: { from: 'that it found', to: 'in which it was found' },
  hasStatus: { from: 'that it has', to: 'that have it' },
  about: { from: 'that it is about', to: 'about it' },
  if: { from: 'that is its condition', to: 'of which it is a condition' },
  // biome-ignore lint/suspicious/noThenProperty: the format's own word for what a conditional concludes; never awaited.
  then: { from: 'that follows from it', to: 'from which it follows' },
  equivalent: { from: 'in other words', to: 'in other words' },
  distinct: { from: 'known not to be the same', to: 'known not to be the same' },
  contradicts: {
    from: ['that contradicts it', 'that contradict it'],
    to: ['that contradicts it', 'that contradict it'],
  },
  supports: { from: 'that it supports', to: ['that supports it', 'that support it'] },
  undermines: { from: 'that it undermines', to: ['that undermines it', 'that undermine it'] },
  dependsOn: { from: 'that it depends on', to: 'it is a premise of' },
  narrows: { from: 'that it entails', to: ['that entails it', 'that entail it'] },
  supersedes: { from: 'that it supersedes', to: ['that supersedes it', 'that supersede it'] },
}

/** What a relation leads to: "3 claims it is a premise of", "12 more documents that repeat it". */
export function relationInWords(kind: NodeKind, count: number, { end, kind: edge }: Relation, more = ''): string {
  const said = SAID[edge][end]
  const { one, many } = KIND_WORDS[kind]
  const of = typeof said === 'string' ? said : words.agreeing(count, said[0], said[1])
  return `${words.inDigits(count)} ${more}${words.agreeing(count, one, many)} ${of}`
}

/** Several that came at once, drawn as one: "+12 more documents of 3 owners". */
export function broughtInWords(kind: NodeKind, count: number, owners: number): string {
  const { one, many } = KIND_WORDS[kind]
  const of = owners === 0 ? '' : ` of ${words.counted(owners, 'owner')}`
  return `+${words.inDigits(count)} more ${words.agreeing(count, one, many)}${of}`
}
