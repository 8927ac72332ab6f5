import { expect, test } from 'vitest'
import { rootOf } from '../../src/model/works.ts'

test('the root of a work is its first version, whichever version one asks for', () => {
  const revises: Record<string, string> = { v3: 'v2', v2: 'v1', other: 'v1' }
  const root = (id: string) => rootOf(id, (version) => revises[version])
  expect(['v1', 'v2', 'v3', 'other', 'alone'].map(root)).toEqual(['v1', 'v1', 'v1', 'v1', 'alone'])
})

test('versions in a circle have some root, and the climb ends', () => {
  const revises: Record<string, string> = { a: 'b', b: 'a', c: 'a' }
  expect(rootOf('c', (version) => revises[version])).toBe('b')
})
