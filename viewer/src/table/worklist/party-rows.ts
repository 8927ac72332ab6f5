import type { NodeKind, WeakPoints } from '../../library.ts'
import type { WorkColumn, WorkRow } from './work-rows.ts'

export const PARTY_COLUMNS: readonly WorkColumn[] = [
  { name: 'Claims', means: 'claims that it carries, or is quoted on' },
  { name: 'Sole origin of', means: 'claims on the canvas that have no other origin on their own side' },
  { name: 'Falls with it', means: 'claims that fall if it is wrong' },
]

export interface PartyFacts {
  readonly nameOf: (id: string) => string
  /** The claims that it states, or is quoted on. */
  readonly claimsOf: (id: string) => readonly string[]
  /** The claims of which it is the one origin; undefined until all are worked out. */
  readonly soleOf: ReadonlyMap<string, number> | undefined
  /** Undefined until it is worked out. */
  readonly weakPoints: WeakPoints | undefined
}

/** Documents, or people and organizations, as rows of a worklist: by need, those with which most falls come first. */
export function partyRows(kind: NodeKind, ids: readonly string[], facts: PartyFacts): WorkRow[] {
  const falls = new Map(facts.weakPoints?.points.map(({ id, fallen }) => [id, fallen.length]))
  return ids.map((id) => {
    const claims = new Set(facts.claimsOf(id)).size
    const sole = facts.soleOf === undefined ? null : (facts.soleOf.get(id) ?? 0)
    const fallen = facts.weakPoints === undefined ? null : (falls.get(id) ?? 0)
    const figures = [claims, sole, fallen]
    return {
      id,
      kind,
      name: facts.nameOf(id),
      cells: figures.map((figure) => (figure === null ? null : String(figure))),
      keys: figures.map((figure) => figure ?? -1),
      need: [fallen ?? 0, sole ?? 0, claims],
    }
  })
}

/** Of each origin how many claims have it alone on their own side. @param origins of each claim, where it has one, that */
export function soleOrigins(origins: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of origins) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
