import { execFileSync } from 'node:child_process'
import { instance } from '@viz-js/viz'
import Graph from 'graphology'
import { parse } from 'graphology-gexf'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportAs } from '../../../../src/exchange/export/export-as.ts'
import type { Picture } from '../../../../src/exchange/export/exporter.ts'
import { buildGraph } from '../../../../src/graph/build.ts'
import { type Dataset, datasetOfKinds, recordsOf } from '../../../../src/model/dataset.ts'
import { guttenberg } from '../../../graph-data/bundled.ts'
import { debianPython } from '../debian-python.ts'
import { everyField } from '../every-field.ts'

/** Texts that mean something in one of these formats. */
const HOSTILE = [
  '"] --> evil["x"',
  'a <b>&amp; "quoted" \\N \\l \\" end',
  '%% comment ```mermaid\n---\nclick n1 "javascript:alert(1)"',
  ']]> <!-- x --> &#0; \u0007 \ud800 \ufffe',
  'end subgraph #quot; #35; <script>alert(1)</script>',
  'ქართული العربية 漢字 😀 — “…”',
  '',
]

/** A dataset whose names, titles and texts are hostile, each in turn. */
function hostile(): Dataset {
  const dataset = everyField()
  let at = 0
  const next = () => HOSTILE[at++ % HOSTILE.length] ?? ''
  return datasetOfKinds({ ...dataset.manifest, title: HOSTILE.join(' ') }, (kind) =>
    recordsOf(dataset, kind).map((record) => {
      const text = { claim: 'text', source: 'title', actor: 'name', topic: 'name', statement: 'note' }[kind as 'claim']
      return text === undefined ? record : { ...record, [text]: next() }
    }),
  )
}

const datasets: readonly (readonly [string, () => Dataset])[] = [
  ['a dataset with every field', everyField],
  ['a dataset of hostile texts', hostile],
  ['the bundled forename', () => guttenberg.dataset],
]
const written = async (dataset: Dataset, format: string, picture?: Picture) =>
  (await exportAs(dataset, format, { picture })).files[0]?.text ?? ''
/** What XML can hold of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
const inXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '\ufffd')

const python = debianPython('networkx')

describe.each(datasets)('%s', (_, make) => {
  const dataset = make()
  const graph = buildGraph(dataset)
  const picture: Picture = {
    nodes: new Map(graph.mapNodes((id) => [id, { x: id.length - 0.5, y: -2, size: 3, color: '#1a6faa' }])),
  }
  let viz: Awaited<ReturnType<typeof instance>>
  beforeAll(async () => {
    viz = await instance()
  })

  test('as GEXF is the same graph to graphology, with what is known of each node, and its place and colour as shown', async () => {
    const read = parse(Graph, await written(dataset, 'gexf', picture))
    expect(read.nodes().sort()).toEqual(graph.nodes().sort())
    expect(read.mapEdges((key, __, from, to) => [key, from, to]).sort()).toEqual(
      graph.mapEdges((key, __, from, to) => [key, from, to]).sort(),
    )
    for (const { id, text } of dataset.claims) {
      const { label, x, y, size, color, kind } = read.getNodeAttributes(id)
      expect([label ?? '', x, y, size, color, kind]).toEqual([
        inXml(text),
        id.length - 0.5,
        -2,
        3,
        'rgb(26,111,170)',
        'claim',
      ])
    }
  })

  test.skipIf(python === undefined)('as GraphML is the same graph to networkx, with every name as it is', async () => {
    const script =
      'import sys, json, networkx as n; g = n.read_graphml(sys.stdin.buffer, force_multigraph=True); print(json.dumps([g.number_of_edges(), {i: [d.get("label"), d.get("x"), d.get("r"), d["kind"]] for i, d in g.nodes(data=True)}]))'
    const input = await written(dataset, 'graphml', picture)
    const [edges, nodes] = JSON.parse(execFileSync(python ?? '', ['-c', script], { input, encoding: 'utf8' }))
    expect([edges, Object.keys(nodes).sort()]).toEqual([graph.size, graph.nodes().sort()])
    for (const { id, text } of dataset.claims)
      expect([nodes[id][0] ?? '', ...nodes[id].slice(1)]).toEqual([inXml(text), id.length - 0.5, 26, 'claim'])
  })

  test('as Mermaid is read by Mermaid itself: so many nodes and lines, each with its words and no more', async () => {
    const { window } = parseHTML('<html><body></body></html>')
    Object.assign(globalThis, { window, document: window.document })
    const { default: mermaid } = await import('mermaid')
    const text = await written(dataset, 'mermaid')
    mermaid.initialize({ maxTextSize: 10 ** 7, maxEdges: 10 ** 5 })
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
    const drawn = db as unknown as { getVertices(): Map<string, { text?: string }>; getEdges(): unknown[] }
    const relations = dataset.relations.length
    const from = dataset.statements.reduce((sum, statement) => sum + 1 + (statement.from ?? []).length, 0)
    expect(drawn.getEdges()).toHaveLength(relations + from)
    const labels = [...drawn.getVertices().values()].map((vertex) => vertex.text ?? '')
    for (const { text: claim } of dataset.claims)
      expect(labels.map(decoded)).toContain(claim.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\ufffd'))
    expect(text.split('\n').filter((line) => !/^( {2}n\d+|---|title: |flowchart LR|$)/.test(line))).toEqual([])
  })

  test('for Graphviz is read by Graphviz itself: so many nodes and lines, each with its words', async () => {
    const read = viz.renderJSON(await written(dataset, 'graphviz')) as {
      objects: { name: string; label: string }[]
      edges: unknown[]
    }
    expect(new Set(read.objects.map(({ name }) => name)).size).toBe(read.objects.length)
    const from = dataset.statements.reduce((sum, statement) => sum + 1 + (statement.from ?? []).length, 0)
    expect(read.edges).toHaveLength(dataset.relations.length + from)
    const names = read.objects.map(({ name }) => name)
    for (const { id } of dataset.statements) expect(names).toContain(id)
    const labels = new Map(read.objects.map(({ name, label }) => [name, label]))
    const plain = (text: string) =>
      text
        .replace(/\p{Cs}/gu, '\ufffd')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: Graphviz gets a blank for each run of them.
        .replace(/[\s\u0000-\u001f]+/g, ' ')
        .trim()
    for (const { id, text } of dataset.claims) expect(plain(unescaped(labels.get(id) ?? ''))).toBe(plain(text))
  })
})

/** A label of Graphviz as it is drawn, its lines one behind the other. */
function unescaped(label: string): string {
  return label
    .replace(/\\n/g, (_, at: number) => (label[at - 1] === '\\' ? '\\n' : ' '))
    .replaceAll('\\\\', '\\')
    .replaceAll('&amp;', '&')
}

/** A text of Mermaid as it is drawn: signs by their numbers are the signs. */
function decoded(text: string): string {
  return text.replace(/(?:ﬂ°°|#)(\d+)(?:¶ß|;)/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
