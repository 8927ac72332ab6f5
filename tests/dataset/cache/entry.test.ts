import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatEntry, parseEntry } from '../../../src/dataset/cache/entry.ts'
import { digestOf } from '../../../src/dataset/digest.ts'
import { hardDataset } from '../../fixtures/hard-dataset.ts'

const of = { key: 'a'.repeat(64), path: '/data' }
const bytes = (text: string | undefined) => Buffer.from(text ?? '')

test('any dataset comes back as it was', () => {
  fc.assert(
    fc.property(hardDataset, (dataset) => {
      const entry = { dataset, problems: [], digest: digestOf(dataset) }
      const text = formatEntry(entry, of)
      if (text !== undefined) expect(parseEntry(bytes(text), of)).toEqual(entry)
    }),
  )
})

test('no byte of it can be changed unseen, nor the key that it is under', () => {
  const entry = { dataset: hardest(), problems: [], digest: '' }
  const whole = bytes(formatEntry(entry, of))
  expect(parseEntry(whole, of)).toBeDefined()
  expect(parseEntry(whole, { ...of, key: 'b'.repeat(64) })).toBeUndefined()
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ by
      expect(parseEntry(changed, of)).toBeUndefined()
    }),
  )
})

function hardest() {
  return fc.sample(hardDataset, { numRuns: 1, seed: 7 })[0] as Parameters<typeof digestOf>[0]
}
