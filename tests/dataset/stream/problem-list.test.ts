import { expect, test } from 'vitest'
import { ProblemList } from '../../../src/dataset/stream/problem-list.ts'
import type { Problem } from '../../../src/errors.ts'

test('of each severity as many problems are kept as the limit says, the first ones, and all are counted', () => {
  const list = new ProblemList(2)
  const add = (severity: Problem['severity'], message: string) => list.add({ code: 'bad-value', severity, message })
  for (const message of ['a', 'b', 'c']) add('warning', message)
  for (const message of ['d', 'e', 'f', 'g']) add('error', message)
  add('note', 'h')
  expect(list.problems.map(({ message }) => message)).toEqual(['a', 'b', 'd', 'e', 'h'])
  expect(list.found).toEqual({ error: 4, warning: 3, note: 1 })
  expect(list.more).toBe(3)
})

test('a thousand are kept where nothing else is asked for', () => {
  const list = new ProblemList()
  for (let n = 0; n < 1500; n += 1) list.add({ code: 'bad-value', severity: 'error', message: `${n}` })
  expect([list.problems.length, list.more]).toEqual([1000, 500])
})
