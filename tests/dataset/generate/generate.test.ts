import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { generatedParts } from '../../../src/dataset/generate/generate.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'

const textOf = (claims: number, seed?: number) => [...generatedParts({ claims, seed })].join('')
const problemsOf = (text: string) => parseDataset([{ path: 'generated.jsonl', text }]).problems

describe('a generated dataset', () => {
  test.each([
    [1, 60],
    [2, 60],
    [3, 30],
    [10, 30],
    [60, 20],
    [300, 8],
    [3000, 3],
  ])('of %i claims has no problem, whatever the seed', (claims, seeds) => {
    for (let seed = 0; seed < seeds; seed += 1) expect([seed, problemsOf(textOf(claims, seed))]).toEqual([seed, []])
    expect(problemsOf(textOf(claims, Number.MAX_SAFE_INTEGER))).toEqual([])
  })

  test('is the same to the byte, everywhere and whenever it is made', () => {
    const digest = createHash('sha256').update(textOf(100)).digest('hex')
    expect(digest).toBe('b52b8034cb400037c5eda1a278a9a3a340b23eb3bb1ab6955d05d12ead105ba0')
    expect(textOf(100, 1)).toBe(textOf(100))
    expect(textOf(100, 2)).not.toBe(textOf(100))
    expect(textOf(100, 2 ** 32 + 1).replaceAll('4294967297', '1')).not.toBe(textOf(100))
  })

  test('has about 4.9 records a claim, in lines of about 145 characters', () => {
    const text = textOf(3000)
    const lines = text.split('\n').length - 1
    expect(Math.abs(lines / 3000 - 4.9)).toBeLessThan(0.2)
    expect(text.length / lines).toBeGreaterThan(130)
    expect(text.length / lines).toBeLessThan(160)
    expect(text.endsWith('}\n')).toBe(true)
  })

  test('is made as it is read: the beginning of a very large one is there at once', () => {
    const [first = ''] = generatedParts({ claims: 100_000_000 })
    expect(first.split('\n')[0]).toContain('"id":"generated-100000000-1"')
    expect(first.length).toBeLessThan(70_000)
  })

  test('of a size or a seed that is none is refused', () => {
    for (const claims of [0, -1, 1.5, Number.NaN, 100_000_001]) {
      expect(() => generatedParts({ claims })).toThrow(`${claims} claims cannot be generated`)
    }
    for (const seed of [-1, 0.5, 2 ** 53])
      expect(() => generatedParts({ claims: 1, seed })).toThrow(`${seed} is no seed`)
  })
})
