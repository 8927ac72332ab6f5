import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectIds, NONE } from '../../../src/columns/ids.ts'
import { ByteIds } from '../../../src/dataset/bulk/byte-ids.ts'

const inOrder = (numbers: readonly number[]) => numbers

test('ids get the numbers and places that they get as strings', () => {
  const ids = fc.array(fc.stringMatching(/^[a-d][a-d.-]{0,5}$/), { maxLength: 400 })
  fc.assert(
    fc.property(ids, (given) => {
      const [bytes, strings] = [new ByteIds(inOrder), collectIds()]
      expect(given.map((id) => bytes.number(id))).toEqual(given.map((id) => strings.number(id)))
      const [one, other] = [bytes.sorted(), strings.sorted()]
      expect([...one.places]).toEqual([...other.places])
      expect(given.map((id) => one.ids.numberOf(id))).toEqual(given.map((id) => other.ids.numberOf(id)))
      expect(Array.from(one.places, one.ids.at)).toEqual(Array.from(other.places, other.ids.at))
      expect(one.ids.numberOf('no-such-id')).toBe(NONE)
      expect(one.ids.at(one.ids.length)).toBe('')
    }),
  )
})

test('made ids that are the same get ordinals, in the order that is asked for', () => {
  const ids = new ByteIds((numbers) => [...numbers].reverse())
  ids.number('b')
  const [first, second, third] = [ids.fresh('a~b'), ids.fresh('a~b'), ids.fresh('a~b-c')]
  ids.number('a')
  const { ids: sorted, places } = ids.sorted()
  expect(Array.from({ length: sorted.length }, (_, at) => sorted.at(at))).toEqual(['a', 'a~b', 'a~b-c', 'a~b~2', 'b'])
  const found = ['a', 'a~b', 'a~b-c', 'a~b~2', 'b', 'a~b~3'].map((id) => sorted.numberOf(id))
  expect(found).toEqual([0, 1, 2, 3, 4, NONE])
  expect([first, second, third].map((number) => sorted.at(places[number] ?? 0))).toEqual(['a~b~2', 'a~b', 'a~b-c'])
})

test('thousands of ids are told apart', () => {
  const ids = new ByteIds(inOrder)
  for (let at = 0; at < 3000; at++) expect(ids.number(`claim-${at}`)).toBe(at)
  for (let at = 0; at < 3000; at++) expect(ids.number(`claim-${at}`)).toBe(at)
  expect(ids.length).toBe(3000)
  expect(ids.at(17)).toBe('claim-17')
  const { ids: sorted } = ids.sorted()
  for (let at = 0; at < 3000; at++) expect(sorted.at(sorted.numberOf(`claim-${at}`))).toBe(`claim-${at}`)
  expect(sorted.numberOf('claim-3000')).toBe(NONE)
})
