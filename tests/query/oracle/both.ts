import fc from 'fast-check'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { GraphView } from '../../../src/query/questions.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { type Oracle, openOracle, SIDES, type Side } from './oracle.ts'

export const SIZES = { statements: 5, situations: 3 }

/** Checks something on 250 random datasets in random views, as the library and as the definitions see them. */
export function onEveryCase(check: (graph: GraphView, oracle: Oracle, picks: number[]) => void): void {
  fc.assert(
    fc.property(arbitraryCase(SIZES), fc.array(fc.nat({ max: 999 }), { maxLength: 2 }), ({ dataset, options }, picks) =>
      check(openGraph(dataset).at(options), openOracle(dataset, options), picks),
    ),
    { numRuns: 250 },
  )
}

/** The same on either side of every claim. */
export function onEverySide(
  check: (graph: GraphView, oracle: Oracle, at: { claim: string; side: Side }) => void,
): void {
  onEveryCase((graph, oracle) => {
    for (const { id: claim } of oracle.dataset.claims) for (const side of SIDES) check(graph, oracle, { claim, side })
  })
}
