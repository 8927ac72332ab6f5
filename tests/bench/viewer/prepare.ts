import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGraph, parseDataset } from '../../../src/index.ts'
import { writeSnapshot } from '../../../src/node.ts'
import { generatedGraph } from './generated-graph.ts'
import { type PlainGraph, type PlainGraphs, plainGraphs } from './plain-graph.ts'

/** A dataset that is measured, ready to be served. */
export interface Prepared {
  /** What it is called in addresses and in ids of results. */
  readonly name: string
  readonly folder: string
  /** How much the page draws of it: see `PlainGraphs`. */
  readonly drawn: { readonly everything: Size; readonly claim: Size; readonly overview: Size }
  readonly telling: string
  readonly rests: readonly string[]
}

interface Size {
  readonly nodes: number
  readonly edges: number
}

export interface Wish {
  readonly name: string
  /** The dataset as JSON. */
  readonly json: () => string
  /** Whether it is only opened as a snapshot: then plain Sigma draws nothing of it. */
  readonly onlyPacked?: boolean
}

/** The wish for a generated dataset of so many nodes. */
export function generated(name: string, nodes: number): Wish {
  return { name, json: () => generatedGraph(nodes) }
}

/** Writes a dataset, its snapshot and what plain Sigma is given of it into a folder of its own, unless they are there. */
export function prepare(root: string, { name, json, onlyPacked = false }: Wish): Prepared {
  const folder = join(root, name)
  const done = join(folder, 'prepared.json')
  if (existsSync(done)) return { ...JSON.parse(readFileSync(done, 'utf8')), folder }
  process.stderr.write(`making ${name}\n`)
  mkdirSync(folder, { recursive: true })
  const text = json()
  writeFileSync(join(folder, 'dataset.json'), text)
  const { dataset, problems } = parseDataset([{ path: 'dataset.json', text }])
  if (dataset === undefined) throw new Error(`${name} is not valid: ${problems[0]?.message}`)
  writeSnapshot(join(folder, 'dataset.hearsay'), openGraph(dataset))
  const graphs: PlainGraphs = onlyPacked ? NOTHING : plainGraphs(dataset)
  for (const of of ['everything', 'claim', 'overview'] as const)
    writeFileSync(join(folder, `${of}.json`), JSON.stringify(graphs[of]))
  const { telling, rests } = graphs
  const drawn = {
    everything: sizeOf(graphs.everything),
    claim: sizeOf(graphs.claim),
    overview: sizeOf(graphs.overview),
  }
  writeFileSync(done, JSON.stringify({ name, drawn, telling, rests }))
  return { name, folder, drawn, telling, rests }
}

function sizeOf({ nodes, edges }: PlainGraph): Size {
  return { nodes: nodes.length, edges: edges.length }
}

const NONE: PlainGraph = { nodes: [], edges: [] }
const NOTHING: PlainGraphs = { everything: NONE, claim: NONE, overview: NONE, telling: '', rests: [] }
