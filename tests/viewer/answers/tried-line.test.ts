import { expect, test } from 'vitest'
import { filesOf, tryLine } from '../../../viewer/src/answers/tried-line.ts'
import { type ChangeSet, changeFiles, openGraph, parseDataset } from '../../../viewer/src/library.ts'
import { WIRE_STORY } from '../wire-story.ts'

const graph = openGraph(WIRE_STORY)
const files = filesOf(graph)
const saying = (line: string, source = 'portal'): ChangeSet => ({ changes: [{ do: 'say', source, line }] })

test('a change is tried: what the library says of its claim before and after, by the side that it is on', () => {
  for (const [line, side] of [
    ['other < blog', 'for'],
    ['c < ministry | denies', 'against'],
  ] as const) {
    const set = saying(line)
    const changed = changeFiles(files, set)
    const after = changed.state === 'done' ? parseDataset(changed.files).dataset : undefined
    if (after === undefined) throw new Error('it cannot be changed')
    const [claim = ''] = line.split(' ')
    const figures = (of: typeof graph) => {
      const { documents, origins } = of.support(claim)[side]
      return { documents: documents.read, origins: origins.max }
    }
    expect(tryLine(graph, files, set)).toEqual({
      claim,
      side,
      before: figures(graph),
      after: figures(openGraph(after)),
    })
  }
})

test('a claim that is new has no before', () => {
  expect(tryLine(graph, files, saying('It rained.'))).toMatchObject({
    ...{ side: 'for', before: undefined, after: { documents: 1, origins: 1 } },
  })
})

test('what would be wrong with it is told', () => {
  expect(tryLine(graph, files, saying('It rained. < nobody-there'))).toMatchObject({
    problems: [{ code: 'unknown-reference', severity: 'error' }],
  })
  expect(tryLine(graph, files, saying('It rained.', 'nowhere'))).toMatchObject({
    problems: [{ message: expect.stringContaining('nowhere') as string }],
  })
})

test('a change without a statement has no answer', () => {
  const set: ChangeSet = { changes: [{ do: 'add', kind: 'actor', record: { id: 'jo', name: 'Jo', type: 'person' } }] }
  expect(tryLine(graph, files, set)).toBeUndefined()
})
