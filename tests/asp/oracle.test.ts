import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryCase, picked, removable, somePicks } from '../fixtures/random-view.ts'
import { naiveImpact } from '../query/oracle/impact.ts'
import { type Oracle, openOracle, SIDES } from '../query/oracle/oracle.ts'
import { endsOf, misreportsOf } from '../query/oracle/reach.ts'
import { type Atom, answerSets } from './clingo.ts'
import { factsOf, type Instance } from './facts.ts'

function instancesOf(seed: number): Instance[] {
  const cases = arbitraryCase({ statements: 5, situations: 3 })
  return fc
    .sample(fc.record({ one: cases, picks: somePicks }), { numRuns: 100, seed })
    .map(({ one: { dataset, options }, picks }) => ({ dataset, options, removed: picked(removable(dataset), picks) }))
}

/** Everything that the programs show of an instance, by the written-out definitions: one line for each atom, sorted. */
function answersOf({ dataset, options, removed }: Instance): string[] {
  const oracle = openOracle(dataset, options)
  const { fallen, unseated, cleared, statements } = naiveImpact(oracle, removed)
  const lists = { fallen, unseated, cleared, unsaid: statements }
  return [
    ...dataset.statements.flatMap(({ id }) => {
      const { comesFrom, end } = oracle.line(id)
      return [
        ...comesFrom.map((upstream) => `comesFrom ${id} ${upstream.id}`),
        ...(end === undefined ? [] : [`opens ${id} ${end.id}`]),
      ]
    }),
    ...[oracle, oracle.without(removed)].flatMap(holdingIn),
    ...Object.entries(lists).flatMap(([name, list]) => list.map((id) => `${name} ${id}`)),
  ].sort()
}

function holdingIn(oracle: Oracle, view: number): string[] {
  const { actors, sources, statements, claims } = oracle.dataset
  return [
    ...[...actors, ...sources, ...statements]
      .filter(({ id }) => oracle.view.isActive(id))
      .map(({ id }) => `active ${view} ${id}`),
    ...statements
      .filter(({ id }) => oracle.view.isActive(id) && oracle.line(id).misreport)
      .map(({ id }) => `misreporting ${view} ${id}`),
    ...[...oracle.grounded].map((id) => `grounded ${view} ${id}`),
    ...[...oracle.standing].map((id) => `standing ${view} ${id}`),
    ...claims.flatMap(({ id }) =>
      SIDES.flatMap((side) => [
        ...oracle.side(id, side).map((statement) => `speaks ${view} ${id} ${side} ${statement}`),
        ...endsOf(oracle, oracle.side(id, side)).map((end) => `endOfSide ${view} ${id} ${side} ${end.id}`),
        ...misreportsOf(oracle, id, side).map(({ statement }) => `misreports ${view} ${id} ${side} ${statement}`),
      ]),
    ),
  ]
}

function asLine({ name, terms }: Atom): string {
  return [name, ...terms.slice(1)].join(' ')
}

test.each([1, 2, 3, 4, 5])(
  'answer-set programs and written-out definitions agree on every one of a hundred random datasets (seed %i)',
  async (seed) => {
    const instances = instancesOf(seed)
    const sets = await answerSets(['view.lp', 'lines.lp', 'standing.lp'], instances.flatMap(factsOf))
    expect(sets).toHaveLength(1)
    const found = instances.map((): string[] => [])
    for (const atom of sets[0] ?? []) found[Number(atom.terms[0])]?.push(asLine(atom))
    for (const [number, instance] of instances.entries())
      expect([...new Set(found[number])].sort()).toEqual(answersOf(instance))
  },
  60_000,
)
