import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/algorithm/nearest-word.ts'

describe('the nearest word', () => {
  test('is the one with the fewest edits, at most one for every three characters', () => {
    expect(nearest('reuter', ['reuters', 'router', 'afp'])).toBe('reuters')
    expect(nearest('titel', ['type', 'title', 'url'])).toBe('title')
    expect(nearest('colour', ['type', 'title', 'url'])).toBeUndefined()
    expect(nearest('ab', ['b', 'cd'])).toBe('b')
    expect(nearest('x', [])).toBeUndefined()
  })

  test('is the first by code unit of equally near ones, in whatever order they come', () => {
    expect(nearest('bat', ['cat', 'Bat', 'rat'])).toBe('Bat')
    expect(nearest('bat', ['rat', 'cat', 'hat'])).toBe('cat')
    expect(nearest('bat', ['cat', 'bat', 'aat'])).toBe('bat')
  })
})
