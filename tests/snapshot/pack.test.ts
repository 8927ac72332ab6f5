import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf } from '../../src/dataset/digest.ts'
import { loadDataset } from '../../src/dataset/load.ts'
import { parseDataset } from '../../src/dataset/parse.ts'
import { writeDataset } from '../../src/dataset/write/write.ts'
import { type Dataset, everyRecord } from '../../src/model/dataset.ts'
import { type OpenGraph, openGraph } from '../../src/query/open-graph.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'
import { runs } from '../setup/runs.ts'
import { packed, throughSnapshot, unpacked } from './packed.ts'

const BUNDLED = ['deepseek-v4', 'guttenberg-wilhelm', 'ivermectin-benha']
const bundled = (name: string) => loadDataset(new URL(`../../graph-data/${name}`, import.meta.url).pathname)

/** What the library answers to every question that takes no more than a subject, as JSON. */
async function answers(graph: OpenGraph, every = 1): Promise<string[]> {
  const said: unknown[] = []
  const { dataset } = graph
  const seen = (ids: readonly { id: string }[]) => ids.filter((_, at) => at % every === 0).map(({ id }) => id)
  for (const view of [graph, graph.at({ asOf: '2021-06' }), graph.at({ basis: 'stated', dates: 'certain' })]) {
    said.push(view.timeline(), view.conflicts(), view.trackRecord(), view.weakPoints(), view.loops(), view.drift())
    said.push(view.unnamed(), view.audit(), view.stats(), view.find(), await view.stories())
    for (const id of seen(dataset.claims)) {
      said.push(view.trace(id), view.support(id), view.status(id), view.breaks(id), view.why(id), view.wordings(id))
      said.push(view.find({ text: id.replaceAll('-', ' ') }), view.history(id), view.strengthens(id))
    }
    for (const id of seen([...dataset.sources, ...dataset.actors])) said.push(view.impact([id]), view.weight(id))
    for (const id of seen([...everyRecord(dataset)].filter(({ kind }) => kind !== 'relation').map((e) => e.record)))
      said.push(view.show(id), view.timeline(id))
  }
  return said.map((answer) => JSON.stringify(answer))
}

const reread = (dataset: Dataset): Dataset => {
  const parsed = parseDataset([{ path: 'a.jsonl', text: writeDataset(dataset, 'jsonl') }])
  if (parsed.dataset === undefined) throw new Error(JSON.stringify(parsed.problems[0]))
  return parsed.dataset
}

describe('a snapshot', () => {
  test('of any dataset holds its records as reading its export does, to the order of fields, and the export itself', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const { graph, lines, records, digest } = throughSnapshot(dataset)
        expect(JSON.stringify(graph.dataset)).toBe(JSON.stringify(reread(dataset)))
        expect(Buffer.concat([...lines()]).toString()).toBe(writeDataset(dataset, 'jsonl'))
        expect(records).toBe([...everyRecord(dataset)].length)
        expect([digest, digestOf(graph.dataset)]).toEqual([digestOf(dataset), digest])
      }),
      { numRuns: runs(40), seed: 1 },
    )
  })

  test('of any dataset answers every question as the dataset does', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset(), async (dataset) => {
        const { graph } = throughSnapshot(dataset)
        expect(await answers(graph)).toEqual(await answers(openGraph(reread(dataset))))
      }),
      { numRuns: runs(8), seed: 2 },
    )
  }, 120_000)

  test.each(BUNDLED)(
    'of %s does both, and packs to the same bytes again',
    async (name) => {
      const dataset = bundled(name)
      const bytes = packed(openGraph(dataset))
      const { graph, lines } = unpacked(bytes)
      expect(JSON.stringify(graph.dataset)).toBe(JSON.stringify(reread(dataset)))
      expect(Buffer.concat([...lines()]).toString()).toBe(writeDataset(dataset, 'jsonl'))
      expect(packed(openGraph(dataset)).equals(bytes)).toBe(true)
      expect(packed(graph).equals(bytes)).toBe(true)
      expect(await answers(graph, 40)).toEqual(await answers(openGraph(dataset), 40))
    },
    120_000,
  )
})
