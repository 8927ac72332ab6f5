import { expect, test } from 'vitest'
import { canMake, neededBeside, newId, newRecord } from '../../../../viewer/src/edit/form/beside.ts'
import { claimsTouched } from '../../../../viewer/src/edit/form/claims-touched.ts'
import { openGraph } from '../../../../viewer/src/library.ts'
import { WIRE_STORY } from '../../wire-story.ts'

const free = () => false

test('a record is made of what is typed where it is named, of those kinds that need no more', () => {
  expect(newRecord('actor', 'Anna Kroll', free)).toEqual({
    ...{ kind: 'actor', was: undefined },
    record: { id: 'anna-kroll', name: 'Anna Kroll', type: 'organization' },
  })
  expect(newRecord('claim', 'It rained.', free).record).toEqual({ id: 'rained', text: 'It rained.' })
  expect([canMake('source'), canMake('statement'), canMake('assessment')]).toEqual([true, false, false])
})

test('an id that is taken gets a number', () => {
  expect(newId('actor', 'Anna', (id) => ['anna', 'anna-2'].includes(id))).toBe('anna-3')
})

test('of what was made beside a record only that comes which it names, or which those name', () => {
  const source = {
    kind: 'source',
    was: undefined,
    record: { id: 's', title: 'S', type: 'article', publisher: 'p' },
  } as const
  const [publisher, other] = ['p', 'q'].map((id) => newRecord('actor', id, free))
  if (publisher === undefined || other === undefined) throw new Error('both are made')
  const beside = [other, publisher, source]
  expect(neededBeside('statement', { source: 's', claim: 'c' }, beside)).toEqual([publisher, source])
  expect(neededBeside('statement', { source: 'x', claim: 'c' }, beside)).toEqual([])
})

test('the claims that a record is about are those whose sourcing it may change', () => {
  const { reader } = openGraph(WIRE_STORY)
  expect(claimsTouched(reader, 'claim', { id: 'c' })).toEqual(['c'])
  expect(claimsTouched(reader, 'statement', { claim: 'c' })).toEqual(['c'])
  expect(claimsTouched(reader, 'statement', {})).toEqual([])
  expect(claimsTouched(reader, 'relation', { from: 'c', to: 'other' })).toEqual(['c', 'other'])
  expect(claimsTouched(reader, 'assessment', { of: 'w1' })).toEqual(['c'])
  expect(claimsTouched(reader, 'assessment', { of: 'other' })).toEqual(['other'])
  expect(claimsTouched(reader, 'assessment', {})).toEqual([])
  expect(claimsTouched(reader, 'actor', { id: 'agency' })).toEqual([])
})
