import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openGraph } from '../../src/index.ts'
import { readDataset } from '../../src/node.ts'

const { dataset, problems } = readDataset(resolve(import.meta.dirname, '../../graph-data/deepseek-v4'))
if (dataset === undefined) throw new Error('the dataset is not valid')
const graph = openGraph(dataset)
const says = dataset.manifest.tours?.flatMap(({ steps }) => steps.map((step) => step.says)) ?? []

test('the bundled tour shows what is there', () => {
  expect(problems.filter(({ code }) => code === 'unknown-reference')).toEqual([])
  expect(says).toHaveLength(6)
})

test('the bundled tour says what the library answers', () => {
  const [official, claim, inChina] = ['official-2026-02', 'v4-trained-on-blackwell', 'v4-trained-on-blackwell-in-china']
  const read = (view: typeof graph | ReturnType<typeof graph.at>, id: string) => view.support(id).for.documents.read
  const without = graph.at({ without: [official] })
  expect(says[0]).toContain(`${read(graph, claim)} documents say`)
  expect(read(without, claim)).toBe(1)
  expect(says[2]).toContain(`${graph.impact([official]).fallen.length} claims`)
  expect(without.support(inChina).corroboration).toBe('denied')
  const { for: side, against } = graph.support(inChina)
  expect(says[3]).toContain(`${side.documents.read} documents speak for it and ${against.documents.read} against`)
  expect(says[3]).toContain(`${against.origins.undisclosed} name no`)
  const then = graph.at({ asOf: '2026-02-24' })
  expect(says[4]).toContain(`${read(then, claim)} documents`)
  expect(then.support(claim).for.origins).toMatchObject({ min: 1, max: 1 })
  expect(says[5]).toContain(`${read(graph, 'v4-withheld-from-us-chipmakers')} documents`)
})
