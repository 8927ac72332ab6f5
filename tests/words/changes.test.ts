import { expect, test } from 'vitest'
import {
  answerInWords,
  causeInWords,
  originsInWords,
  recordChangeInWords,
  stateInWords,
} from '../../src/words/changes.ts'
import { textOf } from '../../src/words/parts.ts'
import { nameOf } from './bridge.ts'

test.each([
  [answerInWords({ what: 'status' }, 'partlyVerified'), 'partly verified'],
  [answerInWords({ what: 'status' }, 'unassessed'), 'not assessed'],
  [answerInWords({ what: 'corroboration' }, 'singleAnonymous'), 'one anonymous person'],
  [answerInWords({ what: 'standing' }, true), 'stands'],
  [answerInWords({ what: 'standing' }, false), 'does not stand'],
  [answerInWords({ what: 'status' }, null), 'not in the dataset'],
  [answerInWords({ what: 'origins' }, { min: 1, max: 3 }), '1 to 3 origins'],
  [originsInWords({ min: 1, max: 1 }), '1 origin'],
  [
    stateInWords({ status: 'unassessed', corroboration: 'unsupported', origins: { min: 0, max: 0 } }),
    'not assessed, unsupported, 0 origins',
  ],
])('%s', (said, expected) => expect(said).toBe(expected))

test('a cause names its records, and says where fewer may be enough', () => {
  expect(textOf(causeInWords({ ids: ['wire', 'official'], smallest: true }, nameOf))).toBe(
    'because of The Agency, 23 Feb 2026 and an official',
  )
  expect(textOf(causeInWords({ ids: ['wire'], smallest: false }, nameOf))).toContain('(fewer may be enough)')
  const unsifted = causeInWords({ ids: ['wire'], smallest: false, unsifted: true }, nameOf)
  expect(textOf(unsifted)).toContain('(some of these may not be needed)')
  const long = causeInWords({ ids: ['wire'], more: 2900, smallest: true }, nameOf)
  expect(textOf(long)).toBe('because of The Agency, 23 Feb 2026 and 2,900 more')
})

test('what is different in a record', () => {
  const record = { kind: 'source', id: 'wire', fields: ['title'] } as const
  expect(recordChangeInWords({ ...record, dead: [null, null] })).toBe('title')
  expect(recordChangeInWords({ ...record, dead: [null, 'retracted'] })).toBe(
    'title, no longer counts: retracted or taken back',
  )
  expect(recordChangeInWords({ ...record, fields: [], dead: ['retracted', null] })).toBe('counts again')
})
