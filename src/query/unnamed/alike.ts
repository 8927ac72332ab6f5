import type { Columns } from '../../columns/columns.ts'
import { othersOf } from '../../columns/edge-table.ts'
import type { GraphReader } from '../../graph/reader.ts'
import type { Actor } from '../../model/actor.ts'
import { type CoincidenceReason, compatibleAffiliations, mayCoincide } from '../../sourcing/coincidence.ts'
import { endFor } from '../../sourcing/ends.ts'

/** Anonymous actors by what decides who they may be, so that sorts are compared and not actors. */
export interface Alike {
  /** The sort of an anonymous actor: two of the same sorts may coincide for the same reason, but where a record speaks of the two. */
  sortOf(actor: number): string
  /** Whether those of two sorts may coincide, where no record speaks of the two. */
  maySorts(a: string, b: string): boolean
  /** Why two may coincide. */
  reasonFor(a: number, b: number): CoincidenceReason | undefined
  /** Whom either lists as possibly the same. */
  listedWith(actor: number): ReadonlySet<number>
  /** Whom either lists as somebody else. */
  notSameAs(actor: number): ReadonlySet<number>
}

/** Each two sorts are compared once, by two that stand for them. */
export function openAlike(reader: GraphReader, columns: Columns): Alike {
  const sorts = new Map<number, string>()
  const examples = new Map<string, Actor>()
  const known = new Map<string, boolean>()
  const bothWays = (kind: 'possiblySameAs' | 'notSameAs', actor: number) => {
    const { outgoing, incoming } = columns.edges(kind)
    return new Set([...othersOf(outgoing, actor), ...othersOf(incoming, actor)])
  }
  const maySorts = (a: string, b: string): boolean => {
    const key = `${a}\n${b}`
    const before = known.get(key)
    if (before !== undefined) return before
    const [left, right] = [examples.get(a), examples.get(b)]
    const may = left !== undefined && right !== undefined && mayByAffiliation(reader, left, right)
    known.set(key, may)
    return may
  }
  return {
    sortOf: (number) => {
      const before = sorts.get(number)
      if (before !== undefined) return before
      const actor = columns.record(number) as Actor
      const sort = `${actor.type} ${actor.affiliation ?? ''}`
      if (!examples.has(sort)) examples.set(sort, actor)
      sorts.set(number, sort)
      return sort
    },
    maySorts,
    reasonFor: (a, b) => mayCoincide(reader, endFor(columns, a), endFor(columns, b)),
    listedWith: (actor) => bothWays('possiblySameAs', actor),
    notSameAs: (actor) => bothWays('notSameAs', actor),
  }
}

/** Software has it from somewhere that it does not say, so that it may be anybody. */
function mayByAffiliation(reader: GraphReader, a: Actor, b: Actor): boolean {
  return a.type === 'software' || b.type === 'software' || compatibleAffiliations(reader, a, b) !== undefined
}
