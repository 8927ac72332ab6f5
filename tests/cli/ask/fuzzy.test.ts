import { expect, test } from 'vitest'
import { isMeant } from '../../../src/cli/ask/fuzzy.ts'

const fire = { value: 'gazette-2026-04-11', label: 'Fire at the old mill was no accident', hint: 'Valley Gazette' }

test.each(['', 'fire', 'mill fire', 'GAZETTE', 'old 04-11', 'gzt', 'acident', 'accidemnt', 'vály'])(
  '“%s” may mean it',
  (typed) => {
    expect(isMeant(typed, fire)).toBe(true)
  },
)

test.each(['flood', 'mill flood', 'xx', 'ezett', 'tzg'])('“%s” does not', (typed) => {
  expect(isMeant(typed, fire)).toBe(false)
})
