import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { openQuickGraph } from '../../src/query/open-quick-graph.ts'
import { deepseek as bundled } from '../graph-data/bundled.ts'

const deepseek = bundled.dataset

const VIEW = { asOf: '2026-02-25', without: ['reuters'] }
const quick = openQuickGraph(deepseek)
const whole = openGraph(quick.reader)
const claim = deepseek.claims[0]?.id ?? ''
const source = deepseek.sources[0]?.id ?? ''

test('what is asked of it is answered as by a graph that has every question, in any view', () => {
  for (const [ours, theirs] of [[quick, whole] as const, [quick.at(VIEW), whole.at(VIEW)] as const]) {
    expect(ours.support(claim)).toEqual(theirs.support(claim))
    expect(ours.impact([source])).toEqual(theirs.impact([source]))
    expect(ours.find({ text: 'chips' })).toEqual(theirs.find({ text: 'chips' }))
    expect(ours.weights()).toEqual(theirs.weights())
    expect(ours.options).toEqual(theirs.options)
  }
})

test('it is the same dataset, and the same graph', () => {
  expect(quick.dataset).toBe(deepseek)
  expect(quick.graph.order).toBe(whole.graph.order)
  expect([...quick.closure().ids([source])]).toEqual([...whole.closure().ids([source])])
})
