import { expect, test } from 'vitest'
import { textOf } from '../../src/words/parts.ts'
import { judgementInWords, judgementLine } from '../../src/words/status.ts'
import { graph, nameOf } from './bridge.ts'

const { current } = graph.status('closed')
if (current === null) throw new Error('it was judged')

test('a judgement is told in words, with when and by whom', () => {
  expect(textOf(judgementLine(current, nameOf))).toBe(
    '1 March 2026: partly verified, very likely, low confidence, by The Agency',
  )
  const rated = {
    ...current,
    status: null,
    likelihood: null,
    confidence: null,
    rating: { text: 'Pants on fire' },
    credibility: 2 as const,
  }
  expect(judgementInWords(rated)).toBe('rated “Pants on fire”, credibility 2: probably true')
  expect(judgementInWords({ ...rated, rating: null, credibility: null })).toBe('no verdict')
})
