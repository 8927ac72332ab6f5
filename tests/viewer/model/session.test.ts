import { expect, test } from 'vitest'
import { openSession } from '../../../viewer/src/model/session.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('what is asked twice in the same view is worked out once', () => {
  const { answer } = openSession(WIRE_STORY)
  let asked = 0
  const ask = () => {
    asked += 1
    return asked
  }
  expect(answer('support', 'c', {}, ask)).toBe(1)
  expect(answer('support', 'c', {}, ask)).toBe(1)
  expect(answer('support', 'c', { asOf: '2026' }, ask)).toBe(2)
  expect(answer('trace', 'c', {}, ask)).toBe(3)
})

test('an answer of nothing is kept too', () => {
  const { answer } = openSession(WIRE_STORY)
  let asked = 0
  const ask = () => {
    asked += 1
    return undefined
  }
  answer('impact', 'c', {}, ask)
  answer('impact', 'c', {}, ask)
  expect(asked).toBe(1)
})

test('only the last few thousand answers are kept, those asked again longest', () => {
  const { answer } = openSession(WIRE_STORY)
  const ask = (subject: string) => answer('support', subject, {}, () => Symbol(subject))
  const [kept, gone] = [ask('kept'), ask('gone')]
  for (let index = 0; index < 4998; index += 1) ask(`other ${index}`)
  expect(ask('kept')).toBe(kept)
  ask('one more')
  expect(ask('kept')).toBe(kept)
  expect(ask('gone')).not.toBe(gone)
})

test('its answers are the library’s', () => {
  const session = openSession(WIRE_STORY)
  expect(session.telling).toBe('c')
  expect(session.statusOf('c', {})).toBe('disputed')
  expect(session.statusOf('c', { asOf: '2026-03' })).toBe('unassessed')
  expect(session.statusOf('other', {})).toBe('unassessed')
  expect(session.traceOf('c')).toEqual(session.open.trace('c'))
  expect(session.scene(true)).toBe(session.scene(true))
  expect(session.scene(false).nodes.size).toBeGreaterThan(session.scene(true).nodes.size)
})

test('a dataset without a claim has nothing telling', () => {
  expect(openSession(makeDataset({ actors: [{ id: 'a' }] })).telling).toBeUndefined()
})
