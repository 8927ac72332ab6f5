import { expect, test } from 'vitest'
import { type Asking, askGraph } from '../../../viewer/src/answers/question.ts'
import { openGraph } from '../../../viewer/src/library.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('a question that says how far it is tells whoever asked, and answers the same', () => {
  const graph = openGraph(WIRE_STORY)
  const told: number[] = []
  const asking = { question: 'history', args: ['c'], view: {} } as const
  expect(askGraph(graph, asking, ({ done, all }) => told.push(done / all))).toEqual(graph.history('c'))
  expect(told.at(-1)).toBe(1)
})

test('a question without a subject has its options in their place', () => {
  const graph = openGraph(WIRE_STORY)
  const asked: readonly Asking[] = [
    ...(['audit', 'loops', 'stats', 'weakPoints', 'timeline', 'find'] as const).map(
      (question): Asking => ({ question, args: [], view: {} }),
    ),
    { question: 'trackRecord', args: [], view: {} },
    { question: 'strengthens', args: ['c'], view: {} },
    { question: 'breaks', args: ['c', { kinds: 'actors' }], view: {} },
    { question: 'support', args: ['c'], view: {} },
  ]
  for (const asking of asked) expect(askGraph(graph, asking, () => undefined)).toEqual(askGraph(graph, asking))
})

test('a question as plain data gets the answer of the library in that view', () => {
  const graph = openGraph(WIRE_STORY)
  const view = { without: ['official'] }
  expect(askGraph(graph, { question: 'support', args: ['c'], view })).toEqual(graph.at(view).support('c'))
})

test('what changed to another view is asked with the options of that', () => {
  const graph = openGraph(WIRE_STORY)
  const [view, other] = [{ asOf: '2026-02-23' }, { asOf: '2026-02-25' }]
  const asking = { question: 'diff', args: [other], view } as const
  for (const tell of [undefined, () => undefined])
    expect(askGraph(graph, asking, tell)).toEqual(graph.at(view).diff(graph.at(other)))
})
