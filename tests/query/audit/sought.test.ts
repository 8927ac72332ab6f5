import { expect, test } from 'vitest'
import { claimWithoutStatement } from '../../../src/query/audit/claim-without-statement.ts'
import { onlyAnonymous } from '../../../src/query/audit/only-anonymous.ts'
import { ownCause } from '../../../src/query/audit/own-cause.ts'
import { singleOrigin } from '../../../src/query/audit/single-origin.ts'
import { statusAtOdds } from '../../../src/query/audit/status-at-odds.ts'
import { found, hits } from '../../fixtures/audit.ts'

const drafts = {
  actors: [{ id: 'mayor' }, { id: 'voice', anonymous: true }],
  sources: [{ id: 's', published: '2026-01-05' }],
  claims: [{ id: 'closed' }, { id: 'shut', about: ['mayor'] }, { id: 'hidden' }, { id: 'secret' }, { id: 'lone' }],
  statements: [
    { id: 'm', source: 's', claim: 'closed', from: ['mayor'] },
    { id: 'h', source: 's', claim: 'secret', from: ['voice'] },
  ],
  relations: [
    { type: 'equivalent' as const, from: 'shut', to: 'closed' },
    { type: 'equivalent' as const, from: 'hidden', to: 'secret' },
  ],
  assessments: [{ of: 'shut', by: 'mayor', date: '2026-02', status: 'disputed' as const }],
  searches: [
    { id: 'look', for: 'shut', by: 'mayor', date: '2026-03-03', places: ['s', { text: 'the archive' }], found: [] },
    { id: 'again', for: 'lone', by: 'mayor', date: '2026-03-04', places: ['s'], found: [] },
    { id: 'hit', for: 'lone', by: 'mayor', date: '2026-03-05', places: ['s'], found: ['s'] },
  ],
}

test('claims that are the same are one finding, by the first of them, with what is recorded of any', () => {
  expect(hits(singleOrigin, drafts)).toEqual([
    {
      record: 'closed',
      message:
        'one document says so, and all of it goes back to mayor; it was looked for in 2 places (2026-03-03) and not found',
      evidence: ['look', 'mayor'],
    },
  ])
  expect(found(onlyAnonymous, drafts)).toEqual([['hidden', 'it rests on one anonymous origin']])
  expect(found(ownCause, drafts)).toEqual([['closed', 'mayor affirms it in its own cause, and nobody else does']])
  expect(found(statusAtOdds, drafts).map(([record]) => record)).toEqual(['closed'])
})

test('a claim that is stated in other words is stated; one that was looked for in vain says so', () => {
  expect(hits(claimWithoutStatement, drafts)).toEqual([
    {
      record: 'lone',
      message: 'no statement is about it; it was looked for in 1 place (2026-03-04) and not found',
      evidence: ['again'],
    },
  ])
})

test('as of a date, only searches that were made by then', () => {
  const [hit] = hits(singleOrigin, drafts, { asOf: '2026-02-01' })
  expect(hit?.message).toBe('one document says so, and all of it goes back to mayor')
})
