import { expect, test } from 'vitest'
import { seenAgain } from '../../../../viewer/src/desk/saving/seen-again.ts'

const claim = (id: string) => ({ do: 'change', kind: 'claim', id, record: { id, text: id }, seen: 'old' }) as const
const say = { do: 'say', source: 's', line: 'It rained.' } as const

test('wishes are of the versions that are there now; of what is gone there are none', () => {
  const now = { record: { id: 'a' }, version: 'new' }
  const conflicts = [
    { kind: 'claim', id: 'a', seen: 'old', now },
    { kind: 'claim', id: 'b', seen: 'old' },
  ] as const
  expect(seenAgain({ why: 'w', changes: [say, claim('a'), claim('b'), claim('c')] }, conflicts)).toEqual({
    why: 'w',
    changes: [say, { ...claim('a'), seen: 'new' }, claim('c')],
  })
})
