import { expect, test } from 'vitest'
import { fewVerdicts, manyVerdicts, NO, PENDING, UNDECIDED, YES } from '../../src/sourcing/verdicts.ts'

test('few decisions and many are remembered alike, and may be changed', () => {
  for (const verdicts of [fewVerdicts(), manyVerdicts(1000)]) {
    for (let count = 0; count < 300; count++) {
      expect(verdicts.get(count * 3)).toBe(UNDECIDED)
      verdicts.set(count * 3, PENDING)
      verdicts.set(count * 3, count % 2 === 0 ? YES : NO)
      for (let before = 0; before <= count; before++)
        if (verdicts.get(before * 3) !== (before % 2 === 0 ? YES : NO)) expect(before).toBe('remembered')
    }
    expect(verdicts.get(1)).toBe(UNDECIDED)
  }
})
