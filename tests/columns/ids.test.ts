import { expect, test } from 'vitest'
import { collectIds, NONE } from '../../src/columns/ids.ts'

test('ids are numbered by when they come, and then by code unit', () => {
  const collected = collectIds()
  const came = ['wire', 'blog-2', 'blog', 'wire', 'a~b', 'a'].map((id) => collected.number(id))
  expect(came).toEqual([0, 1, 2, 0, 3, 4])
  const { ids, places } = collected.sorted()
  expect(Array.from({ length: ids.length }, (_, number) => ids.at(number))).toEqual([
    ...['a', 'a~b', 'blog', 'blog-2', 'wire'],
  ])
  expect([...places]).toEqual([4, 3, 2, 1, 0])
  expect([ids.numberOf('blog'), ids.numberOf('nobody')]).toEqual([2, NONE])
})
