import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { openQuickGraph } from '../../src/query/open-quick-graph.ts'
import { deepseek as bundled } from '../graph-data/bundled.ts'

/** Those that go through the whole dataset, or try many things. */
const OTHERS = [
  ...['audit', 'breaks', 'conflicts', 'diff', 'history', 'loops', 'stats', 'stories'],
  ...['strengthens', 'timeline', 'trackRecord', 'unnamed', 'weakPoints', 'why'],
]

test('they are every question but those that take their time', () => {
  const quick = Object.keys(openQuickGraph(bundled.dataset))
  const missing = Object.keys(openGraph(bundled.dataset)).filter((name) => !quick.includes(name))
  expect(missing.sort()).toEqual(OTHERS)
})
