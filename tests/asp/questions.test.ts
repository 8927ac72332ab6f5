import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import { standing } from '../../src/sourcing/standing.ts'
import { findLoop } from '../../src/sourcing/upstream.ts'
import { viewWithout } from '../../src/sourcing/view.ts'
import { arbitraryCase, picked, removable, somePicks } from '../fixtures/random-view.ts'
import { equivalents } from '../query/oracle/claims.ts'
import { openOracle } from '../query/oracle/oracle.ts'
import { type Atom, answerSets } from './clingo.ts'
import { factsOf, type Instance } from './facts.ts'

/** Datasets of every kind, and such in which many claims depend on others; each a hundred to a seed and a call. */
const BATCHES = [
  ...[1, 2, 3].map((seed) => ({ seed, premises: false })),
  ...[4, 5, 6].map((seed) => ({ seed, premises: true })),
]

function instancesOf({ seed, premises }: (typeof BATCHES)[number]): Instance[] {
  const cases = arbitraryCase(premises ? { sources: 8, claims: 4, statements: 14, relations: 12 } : {})
  return fc
    .sample(fc.record({ one: cases, picks: somePicks }), { numRuns: 60, seed })
    .map(({ one: { dataset, options }, picks }) => ({
      dataset: premises ? withPremises(dataset) : dataset,
      options: premises ? { basis: options.basis, reported: options.reported } : options,
      removed: picked(removable(dataset), premises ? [...picks, ...picks.map((pick) => 7 * pick + 3), seed] : picks),
    }))
}

/** The dataset with more joint premises: claims that many state depend on those that few do. */
function withPremises(dataset: Instance['dataset']): Instance['dataset'] {
  const turned = ['supports', 'undermines', 'supersedes', 'dependsOn']
  const oracle = openOracle(dataset)
  const isWithin = ({ from, to }: { from: string; to: string }) => equivalents(oracle, from, () => true).has(to)
  const relations = dataset.relations.map((each) =>
    turned.includes(each.type) && !isWithin(each)
      ? { ...each, type: 'dependsOn' as const, from: each.to, to: each.from }
      : each,
  )
  return { ...dataset, relations }
}

/** Everything that the programs show of an instance, worked out by this project: one line for each atom, sorted. */
function answersOf({ dataset, options, removed }: Instance): string[] {
  const graph = openGraph(dataset)
  const view = graph.at(options).view
  const lines = [
    ...dataset.statements.flatMap(({ id }) => lineOf(sourcingOf(view).lines.of(id))),
    ...[view, viewWithout(view, removed)].flatMap((each, number) => holdingIn(each, number, dataset)),
    ...impactOf(graph.at(options).impact(removed)),
  ]
  return lines.sort()
}

function lineOf({ statement, comesFrom, end }: ReturnType<ReturnType<typeof sourcingOf>['lines']['of']>): string[] {
  return [
    ...comesFrom.map(({ id }) => `comesFrom ${statement} ${id}`),
    ...(end === undefined ? [] : [`opens ${statement} ${end.id}`]),
  ]
}

function holdingIn(view: ReturnType<typeof viewWithout>, number: number, dataset: Instance['dataset']): string[] {
  const claims = dataset.claims.map(({ id }) => id)
  const graph = openGraph(dataset)
  const { isGrounded, isMisreport } = sourcingOf(view)
  const ids = [...dataset.actors, ...dataset.sources, ...dataset.statements].map(({ id }) => id)
  return [
    ...ids.filter(view.isActive).map((id) => `active ${number} ${id}`),
    ...dataset.statements.flatMap(({ id }) => [
      ...(isGrounded(id) ? [`grounded ${number} ${id}`] : []),
      ...(view.isActive(id) && isMisreport(id) ? [`misreporting ${number} ${id}`] : []),
    ]),
    ...[...standing(view, claims)].map((id) => `standing ${number} ${id}`),
    ...claims.flatMap((claim) =>
      (['for', 'against'] as const).flatMap((side) => {
        const { evidence, origins, misreports } = graph.at(view.options).support(claim)[side]
        return [
          ...evidence.statements.map((id) => `speaks ${number} ${claim} ${side} ${id}`),
          ...origins.ends.map(({ id }) => `endOfSide ${number} ${claim} ${side} ${id}`),
          ...misreports.map(({ statement }) => `misreports ${number} ${claim} ${side} ${statement}`),
        ]
      }),
    ),
  ]
}

function impactOf({
  fallen,
  unseated,
  cleared,
  statements,
}: ReturnType<ReturnType<typeof openGraph>['impact']>): string[] {
  const lists = { fallen, unseated, cleared }
  return [
    ...Object.entries(lists).flatMap(([name, list]) => list.map(({ claim }) => `${name} ${claim}`)),
    ...statements.map((id) => `unsaid ${id}`),
  ]
}

function asLine({ name, terms }: Atom): string {
  return [name, ...terms.slice(1)].join(' ')
}

describe('answer-set programs of the definitions, solved by clingo', () => {
  test.each(BATCHES)(
    'agree on every one of a hundred random datasets (%o)',
    async (batch) => {
      const instances = instancesOf(batch)
      const sets = await answerSets(['view.lp', 'lines.lp', 'standing.lp'], instances.flatMap(factsOf))
      expect(sets).toHaveLength(1)
      const found = instances.map((): string[] => [])
      for (const atom of sets[0] ?? []) found[Number(atom.terms[0])]?.push(asLine(atom))
      for (const [number, instance] of instances.entries())
        expect([...new Set(found[number])].sort()).toEqual(answersOf(instance))
    },
    60_000,
  )

  test('the datasets are not tame: claims fall and are unseated, statements hang in loops or misreport, sources are retracted', () => {
    const instances = BATCHES.flatMap(instancesOf)
    expect(instances).toHaveLength(360)
    const all = instances.map(answersOf)
    const count = (word: string) => all.filter((lines) => lines.some((line) => line.startsWith(word))).length
    const retracted = instances.filter(({ dataset, options }) => {
      const view = openGraph(dataset).at(options).view
      return dataset.sources.some(({ id }) => view.deadBecause(id)?.reason === 'retracted')
    })
    const looping = instances.filter(({ dataset, options }) => {
      const view = openGraph(dataset).at(options).view
      return findLoop(view, dataset.statements.map(({ id }) => id).filter(view.isActive)) !== undefined
    })
    expect(count('fallen')).toBeGreaterThan(30)
    expect(count('unseated')).toBeGreaterThan(3)
    expect(count('cleared')).toBeGreaterThan(3)
    expect(count('unsaid')).toBeGreaterThan(30)
    expect(count('misreports')).toBeGreaterThan(30)
    expect(retracted.length).toBeGreaterThan(30)
    expect(looping.length).toBeGreaterThan(12)
  })
})
