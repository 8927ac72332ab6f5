import { expect, test } from 'vitest'
import { buildColumns } from '../../src/columns/build-columns.ts'
import { RELATION_FLAGS } from '../../src/columns/fields.ts'
import { nameEntailment, openClaimSets } from '../../src/sourcing/entailment.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const columns = buildColumns(
  makeDataset({
    claims: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
    relations: [
      { type: 'narrows', from: 'c', to: 'b' },
      { type: 'narrows', from: 'b', to: 'a', basis: 'inferred' },
      { type: 'narrows', from: 'd', to: 'b' },
      { type: 'supports', from: 'e', to: 'a' },
    ],
  }),
)

test('claims narrow to others over any number of steps, and every claim to itself', () => {
  const { narrower, broader, entails } = nameEntailment(
    columns,
    openClaimSets(columns, () => true),
  )
  expect(narrower('a')).toEqual(['a', 'b', 'c', 'd'])
  expect(broader('c')).toEqual(['a', 'b', 'c'])
  expect(narrower('e')).toEqual(['e'])
  expect([entails('c', 'a'), entails('a', 'c'), entails('c', 'd'), entails('e', 'e')]).toEqual([
    true,
    false,
    false,
    true,
  ])
})

test('all that narrow to any of several claims are found in one walk', () => {
  const { numberOf, at } = columns.ids
  const { allNarrower } = openClaimSets(columns, () => true)
  const below = (...claims: string[]) => [...allNarrower(claims.map(numberOf))].map(at).sort()
  expect(below('b', 'e')).toEqual(['b', 'c', 'd', 'e'])
  expect(below('c', 'a')).toEqual(['a', 'b', 'c', 'd'])
  expect(below()).toEqual([])
})

test('only relations that are read count', () => {
  const isStated = (relation: number) =>
    columns.of.relation.flags[columns.rows[relation] ?? 0] !== RELATION_FLAGS.inferred
  const { narrower, entails } = nameEntailment(columns, openClaimSets(columns, isStated))
  expect(narrower('a')).toEqual(['a'])
  expect([entails('c', 'b'), entails('c', 'a')]).toEqual([true, false])
})

test('what is no claim is the same as itself, and nothing else', () => {
  const { same, narrower, broader, isSame, entails } = nameEntailment(
    columns,
    openClaimSets(columns, () => true),
  )
  expect([same('ghost'), narrower('ghost'), broader('ghost')]).toEqual([['ghost'], ['ghost'], ['ghost']])
  expect([isSame('ghost', 'ghost'), isSame('ghost', 'a'), entails('ghost', 'a')]).toEqual([true, false, false])
})
