import { expect, test } from 'vitest'
import { parseDataset } from '../../src/dataset/parse.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { openGraph } from '../../src/query/open-graph.ts'

const TEXT = `dataset: { format: 1, id: d, title: D }
actors:
  - { id: anna, name: Anna, type: person }
claims:
  - { id: fire, text: It was set. }
sources:
  - { id: g, title: G, type: article, says: [fire < anna] }
retired:
  - { id: ann, became: kroll, how: renamed }
  - { id: kroll, became: anna, how: merged }
  - { id: arson, became: fire, how: renamed }
`
const dataset = parseDataset([{ path: 'a.yaml', text: TEXT }]).dataset as Dataset

test('questions about an old id are about what it became, and it is told', () => {
  const told: string[] = []
  const graph = openGraph(dataset, { onRetired: ({ id, became }) => told.push(`${id} ${became}`) })
  expect(graph.support('arson')).toEqual(graph.support('fire'))
  expect(graph.impact(['ann'])).toEqual(graph.impact(['anna']))
  expect(graph.path('kroll', 'arson')).toEqual(graph.path('anna', 'fire'))
  expect(graph.at({ without: ['kroll'] }).support('fire')).toEqual(graph.at({ without: ['anna'] }).support('fire'))
  expect([...new Set(told)].sort()).toEqual(['ann anna', 'arson fire', 'kroll anna'])
})

test('an id that nobody ever had is unknown', () => {
  expect(() => openGraph(dataset).support('nothing')).toThrow(/nothing/)
})
