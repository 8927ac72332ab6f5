import type { Dataset } from '../../../src/model/dataset.ts'
import { lostPassages, takenWhole, verdictsOnVerdicts } from './audit.ts'
import { naiveConflicts } from './conflicts.ts'
import { naiveImpact } from './impact.ts'
import { impossibleOrders } from './loops.ts'
import { naiveNetwork, smallestCuts } from './network.ts'
import { type Oracle, openOracle, type Side } from './oracle.ts'
import type { NaiveOptions } from './setting.ts'
import { naiveStatus } from './status.ts'
import { naiveCorroboration, naiveSide } from './support.ts'

/** Figures of a side of a claim. */
export interface Figures {
  statements: number
  documents: { read: number; excerpts: number; works: number; reported: number }
  /** The ids of all ends, sorted. */
  ends: string[]
  disclosed: number
  undisclosed: number
  min: number
  max: number
  routes: number
  /** As many works and actors whose fall empties the side. */
  cut: string[]
  disclosedRoutes: number
  bound: boolean
  singlePoints: string[]
  strength: string
  misreports: string[]
}

/** Answers in a form that is the same whoever gives them. */
export interface Asked {
  isActive(id: string): boolean
  isGrounded(statement: string): boolean
  isCarrying(statement: string): boolean
  /** Whether nothing is on a side of a claim. */
  isEmpty(claim: string, side: Side): boolean
  /** The same with more taken away. */
  without(ids: readonly string[]): Asked
  corroboration(claim: string): string
  figures(claim: string, side?: Side): Figures
  status(claim: string): { status: string; history: number; disagreement: boolean }
  lost(ids: string[]): { statements: string[]; documents: string[]; fallen: string[] }
  impossible(): string[]
  /** Pairs, and single claims, that are in conflict and not only apparently. */
  openConflicts(): { claims: string; selfContradiction: string[] }[]
  lostPassages(): string[]
  verdictsOnVerdicts(): string[]
  takenWhole(): string[]
}

/** Somebody who can be asked of a dataset in a view. */
export type Ask = (dataset: Dataset, options?: NaiveOptions) => Asked

export function askOracle(dataset: Dataset, options: NaiveOptions = {}): Asked {
  return askOf(openOracle(dataset, options))
}

function askOf(oracle: Oracle): Asked {
  return {
    isEmpty: (claim, side) => oracle.side(claim, side).length === 0,
    without: (ids) => askOf(oracle.without(ids)),
    isActive: oracle.view.isActive,
    isGrounded: (id) => oracle.grounded.has(id),
    isCarrying: (id) => oracle.carrying.has(id),
    corroboration: (claim) => naiveCorroboration(oracle, claim),
    figures: (claim, side = 'for') => {
      const { statements, documents, origins, routes, misreports, singlePoints, strength } = naiveSide(
        oracle,
        claim,
        side,
      )
      const { disclosed, undisclosed, min, max, ends } = origins
      return {
        statements,
        documents,
        ends: ends.map(({ id }) => id),
        disclosed,
        undisclosed,
        min,
        max,
        routes: routes.count,
        cut: smallestCuts(naiveNetwork(oracle, oracle.side(claim, side)))[0] ?? [],
        disclosedRoutes: routes.disclosed,
        bound: routes.bound,
        singlePoints,
        strength,
        misreports: misreports.map(({ statement }) => statement),
      }
    },
    status: (claim) => {
      const { status, history, disagreement } = naiveStatus(oracle, claim)
      return { status, history: history.length, disagreement }
    },
    lost: (ids) => {
      const { statements, documents, fallen } = naiveImpact(oracle, ids)
      return { statements, documents, fallen }
    },
    impossible: () => impossibleOrders(oracle).map(({ statement }) => statement),
    openConflicts: () =>
      naiveConflicts(oracle)
        .filter(({ apparent, open }) => open && !apparent)
        .map(({ claims, selfContradiction }) => ({ claims: claims.join(' '), selfContradiction })),
    lostPassages: () => lostPassages(oracle),
    verdictsOnVerdicts: () => verdictsOnVerdicts(oracle),
    takenWhole: () => takenWhole(oracle).map(({ statement }) => statement),
  }
}
