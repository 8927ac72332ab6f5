import { expect, test } from 'vitest'
import { askGraph } from '../../../viewer/src/answers/question.ts'
import { openGraph } from '../../../viewer/src/library.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('a question as plain data gets the answer of the library in that view', () => {
  const graph = openGraph(WIRE_STORY)
  const view = { without: ['official'] }
  expect(askGraph(graph, { question: 'support', args: ['c'], view })).toEqual(graph.at(view).support('c'))
})
