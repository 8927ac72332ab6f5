import { naiveNetwork, smallestCuts } from './network.ts'
import type { Oracle, SIDES } from './oracle.ts'
import { endsOf } from './reach.ts'
import { unique } from './setting.ts'
import { allPoints } from './support.ts'

/** What taking something away does: by looking before and after. */
export interface NaiveImpact {
  statements: string[]
  documents: string[]
  fallen: string[]
  unseated: string[]
  weakened: string[]
  cleared: string[]
  unaffected: number
}

export function naiveImpact(before: Oracle, ids: readonly string[]): NaiveImpact {
  const after = before.without(ids)
  const claims = before.dataset.claims.map(({ id }) => id)
  const hasSide = (oracle: Oracle, claim: string, side: (typeof SIDES)[number]) => oracle.side(claim, side).length > 0
  const fallen = claims.filter((claim) => before.isCarried(claim) && !after.isCarried(claim))
  const unseated = claims.filter(
    (claim) => !fallen.includes(claim) && before.standing.has(claim) && !after.standing.has(claim),
  )
  const weakened = claims.filter((claim) => after.isCarried(claim) && isWeaker(before, after, claim))
  const cleared = claims.filter((claim) => hasSide(before, claim, 'against') && !hasSide(after, claim, 'against'))
  const touched = [...fallen, ...unseated, ...weakened, ...cleared]
  return {
    statements: unique(before.grounded).filter((id) => !after.grounded.has(id)),
    documents: groundedDocuments(before).filter((id) => !groundedDocuments(after).includes(id)),
    fallen,
    unseated,
    weakened,
    cleared,
    unaffected: claims.filter((claim) => !touched.includes(claim)).length,
  }
}

function isWeaker(before: Oracle, after: Oracle, claim: string): boolean {
  const routes = (oracle: Oracle) => smallestCuts(naiveNetwork(oracle, oracle.side(claim, 'for')))[0]?.length ?? 0
  const ends = (oracle: Oracle) => endsOf(oracle, oracle.side(claim, 'for')).length
  return routes(after) < routes(before) || ends(after) < ends(before)
}

function groundedDocuments({ grounded, statement }: Oracle): string[] {
  return unique([...grounded].map((id) => statement(id).source))
}

/** Every work, actor and outlet that takes a claim with it when it falls alone, and which claims. */
export function naiveWeakPoints(oracle: Oracle): { id: string; fallen: string[]; unseated: string[] }[] {
  const outlets = oracle.dataset.actors.map(({ id }) => `outlet:${id}`)
  return [...allPoints(oracle), ...outlets]
    .map((id) => ({ id, ...fallOf(oracle, id) }))
    .filter(({ fallen, unseated }) => fallen.length + unseated.length > 0)
}

function fallOf(before: Oracle, id: string): { fallen: string[]; unseated: string[] } {
  const after = before.without([id])
  const claims = before.dataset.claims.map((claim) => claim.id)
  const fallen = claims.filter((claim) => before.isCarried(claim) && !after.isCarried(claim))
  const stood = claims.filter((claim) => before.standing.has(claim) && !after.standing.has(claim))
  return { fallen, unseated: stood.filter((claim) => !fallen.includes(claim)) }
}
