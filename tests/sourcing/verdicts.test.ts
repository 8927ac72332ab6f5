import { expect, test } from 'vitest'
import { fewVerdicts, manyVerdicts, NO, PENDING, sharedVerdicts, UNDECIDED, YES } from '../../src/sourcing/verdicts.ts'

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

test('whoever shares the room of others begins with nothing decided, and takes nothing of theirs for his own', () => {
  const next = sharedVerdicts(4)
  const first = next()
  first.set(1, PENDING)
  first.set(1, YES)
  const second = next()
  expect([0, 1, 2, 3].map(second.get)).toEqual([UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED])
  second.set(1, NO)
  second.set(3, PENDING)
  expect([second.get(1), second.get(3)]).toEqual([NO, PENDING])
  expect([first.get(1), first.get(3)]).toEqual([UNDECIDED, UNDECIDED])
})
