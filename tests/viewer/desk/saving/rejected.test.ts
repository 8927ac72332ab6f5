import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rejectedIn, rememberRejected } from '../../../../viewer/src/desk/saving/rejected.ts'

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  })
})
afterEach(() => vi.unstubAllGlobals())

const of = { source: 'gazette', digest: 'd1' }

test('what somebody does not want is remembered for the text that it was proposed for, and no other', () => {
  rememberRejected(of, ['rule:1-2'])
  rememberRejected({ source: 'wire', digest: 'd2' }, ['rule:3-4'])
  expect(rejectedIn(of)).toEqual(['rule:1-2'])
  expect(rejectedIn({ ...of, digest: 'd3' })).toEqual([])
  rememberRejected(of, [])
  expect(rejectedIn(of)).toEqual([])
  expect(rejectedIn({ source: 'wire', digest: 'd2' })).toEqual(['rule:3-4'])
})

test.each(['', '{', '{"a":1}', '[1,["x"],["gazette d1","no list"]]'])(
  'what is kept and cannot be read, as %s, is nothing',
  (text) => {
    kept.set('hearsay.desk.rejected', text)
    expect(rejectedIn(of)).toEqual([])
  },
)

test('of very many documents the last are remembered', () => {
  for (let number = 0; number < 250; number += 1) rememberRejected({ source: `s${number}`, digest: 'd' }, ['k'])
  expect(rejectedIn({ source: 's249', digest: 'd' })).toEqual(['k'])
  expect(rejectedIn({ source: 's0', digest: 'd' })).toEqual([])
})
