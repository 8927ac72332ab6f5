import { spanOf, surelyApart } from '../../../src/model/dates.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { find, type Setting, untilStable } from './setting.ts'

/** What claims have to do with each other, along the relations that a test lets through. */
export type Reads = (relation: Relation) => boolean

/** The claims that are the same as one, itself included. */
export function equivalents(setting: Setting, claim: string, reads: Reads): Set<string> {
  return closure(setting, claim, reads, false)
}

/** Every claim that entails the one given: the same ones, and narrower ones. */
export function narrower(setting: Setting, claim: string, reads: Reads): Set<string> {
  return closure(setting, claim, reads, true)
}

function closure(setting: Setting, claim: string, reads: Reads, alongNarrows: boolean): Set<string> {
  const key = `${claim} ${alongNarrows}`
  const known = closures.get(reads) ?? new Map<string, Set<string>>()
  closures.set(reads, known)
  const found = known.get(key) ?? findClosure(setting, claim, reads, alongNarrows)
  known.set(key, found)
  return found
}

const closures = new WeakMap<Reads, Map<string, Set<string>>>()

function findClosure(setting: Setting, claim: string, reads: Reads, alongNarrows: boolean): Set<string> {
  const found = new Set([claim])
  untilStable(found, () => {
    for (const relation of setting.dataset.relations.filter(reads)) {
      const { type, from, to } = relation
      if (alongNarrows && type === 'narrows' && found.has(to)) found.add(from)
      if (type !== 'equivalent' || !setting.has('equivalents')) continue
      if (found.has(to)) found.add(from)
      if (found.has(from)) found.add(to)
    }
  })
  return found
}

/** Every claim that the one given entails: the same ones, and broader ones. */
export function broader(setting: Setting, claim: string, reads: Reads): string[] {
  return setting.dataset.claims.map(({ id }) => id).filter((id) => narrower(setting, id, reads).has(claim))
}

/** The other claims of the relations in which one contradicts another. */
export function contradicting(setting: Setting, claim: string, reads: Reads): string[] {
  return setting.dataset.relations
    .filter((relation) => relation.type === 'contradicts' && reads(relation))
    .flatMap(({ from, to }) => (from === claim ? [to] : to === claim ? [from] : []))
}

/** Those of them that do not surely hold at another time. */
export function conflicting(setting: Setting, claim: string, reads: Reads): string[] {
  return contradicting(setting, claim, reads).filter((other) => !heldApart(setting, claim, other))
}

/** Whether two claims surely hold at different times. */
export function heldApart({ dataset }: Setting, one: string, other: string): boolean {
  return surelyApart(spanOf(find(dataset.claims, one).holds), spanOf(find(dataset.claims, other).holds))
}
