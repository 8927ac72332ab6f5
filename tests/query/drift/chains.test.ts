import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certaintyOf, type Statement } from '../../../src/model/statement.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { shortestRoutes } from '../../../src/sourcing/shortest-route.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import type { View } from '../../../src/sourcing/view.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const DEGREES = ['possible', 'probable', 'certain']
const OPENEST_FIRST = ['onRecord', 'background', 'deepBackground', 'offRecord']

/** Every route of three statements and more on which certainty or terms rose, walked one by one. */
function raisedOnRoutes(view: View) {
  const sourcing = sourcingOf(view)
  return view.reader
    .ids('statement')
    .filter(sourcing.isCarrying)
    .flatMap((id) =>
      [...shortestRoutes(sourcing, [id])].flatMap(({ route }) => {
        const said = route.statements.flatMap((each) => view.reader.record('statement', each) ?? [])
        const [top, ...below] = said
        if (top === undefined || said.length < 3) return []
        const wasSure = below.findLast((each) => certaintyOf(each) !== 'unspecified')
        const terms = below.findLast((each) => each.terms !== undefined)?.terms
        const rose = wasSure !== undefined && rank(wasSure) >= 0 && rank(top) > rank(wasSure)
        const opened =
          OPENEST_FIRST.indexOf(top.terms ?? '') < OPENEST_FIRST.indexOf(terms ?? '') && top.terms !== undefined
        return rose || opened ? [`${id} ${route.end} ${rose} ${opened}`] : []
      }),
    )
}

/** A page that has it from others, by number, or from somebody. */
const arbitraryReport = fc.record({
  others: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
  quotes: fc.constantFrom([], [], ['a'], ['b']),
  certainty: fc.constantFrom(undefined, 'possible' as const, 'probable' as const, 'certain' as const),
  terms: fc.constantFrom(undefined, 'onRecord' as const, 'background' as const),
})

type Report = typeof arbitraryReport extends fc.Arbitrary<infer R> ? R : never

function datasetOf(reports: readonly Report[]) {
  return makeDataset({
    actors: [{ id: 'a' }, { id: 'b' }],
    sources: reports.map((_, index) => ({ id: `s${index}` })),
    claims: [{ id: 'c' }],
    statements: reports.map(({ others, quotes, certainty, terms }, index) => {
      const named = [
        ...others.filter((other) => other < reports.length && other !== index).map((other) => `t${other}`),
        ...quotes,
      ]
      return {
        id: `t${index}`,
        source: `s${index}`,
        claim: 'c',
        ...(named.length === 0 ? {} : { from: named }),
        ...(certainty === undefined ? {} : { certainty }),
        ...(terms === undefined ? {} : { terms }),
      }
    }),
  })
}

const rank = (statement: Statement) => DEGREES.indexOf(certaintyOf(statement))

describe('chains', () => {
  test('are all on which certainty or terms rose, on random reports with loops', () => {
    let found = 0
    fc.assert(
      fc.property(fc.array(arbitraryReport, { minLength: 4, maxLength: 9 }), (reports) => {
        const graph = openGraph(datasetOf(reports))
        const chains = graph.drift().chains.filter(({ certainty, terms }) => certainty !== null || terms !== null)
        const raised = chains.map(
          (each) => `${each.statement} ${each.end} ${each.certainty !== null} ${each.terms !== null}`,
        )
        found += raised.length
        expect(raised.sort()).toEqual(raisedOnRoutes(graph.view).sort())
      }),
      { numRuns: 300, seed: 1 },
    )
    expect(found).toBeGreaterThan(20)
  })

  test('of a report that goes from page to page 10,000 times, where it is raised once, near its end', {
    timeout: 30_000,
  }, () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index)
    const graph = openGraph(
      makeDataset({
        actors: [{ id: 'a' }],
        sources: numbers.map((index) => ({ id: `s${index}` })),
        claims: [{ id: 'c' }],
        statements: numbers.map((index) => ({
          id: `t${index}`,
          source: `s${index}`,
          claim: 'c',
          from: [index === 0 ? 'a' : `t${index - 1}`],
          certainty: index === 9_999 ? ('certain' as const) : ('probable' as const),
          hedges: ['reportedly'],
        })),
      }),
    )
    const { steps, chains } = graph.drift()
    expect(steps.map(({ kind, statement }) => [kind, statement])).toEqual([['certaintyRaised', 't9999']])
    expect(chains.map(({ statement, end, route }) => [statement, end, route.length])).toEqual([['t9999', 'a', 10_000]])
  })
})
