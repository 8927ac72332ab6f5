import { sectionsOf, wholeIndex } from '../algorithm/text-index/text-index.ts'
import type { Columns } from '../columns/columns.ts'
import type { EdgeTable } from '../columns/edge-table.ts'
import { COLUMNS } from '../columns/fields.ts'
import { columnsOf } from '../graph/columns-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import { EDGE_KINDS } from '../model/edges.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import { textIndexOf } from '../query/find/text-index.ts'

/** A section that is written at once, in the byte order of the machine. */
export interface WrittenSection {
  readonly name: string
  readonly content: Uint8Array | Uint16Array | Uint32Array | Float64Array
}

/** Every section of a graph but its texts, made one after the other. */
export function* writtenSections(reader: GraphReader): Generator<WrittenSection> {
  const columns = columnsOf(reader)
  yield { name: 'manifest', content: json(columns.manifest) }
  yield* idSections(columns)
  yield { name: 'kinds', content: columns.kinds }
  yield { name: 'rows', content: columns.rows }
  for (const kind of KIND_NAMES) {
    yield { name: `records.${kind}`, content: columns.recordsOf[kind] }
    const table = columns.of[kind] as Readonly<Record<string, WrittenSection['content']>>
    for (const name of Object.keys(COLUMNS[kind]))
      yield { name: `columns.${kind}.${name}`, content: table[name] ?? new Uint8Array() }
  }
  yield* dateSections(columns)
  for (const name of ['from', 'said'] as const) {
    yield { name: `${name}.starts`, content: columns[name].starts }
    yield { name: `${name}.items`, content: columns[name].items }
  }
  yield* edgeSections(columns)
  const index = wholeIndex(textIndexOf(reader))
  for (const name of sectionsOf(index).keys())
    yield { name: `find.${name}`, content: index[name as Exclude<keyof typeof index, 'bring'>] }
}

function* idSections({ ids }: Columns): Generator<WrittenSection> {
  const starts = new Uint32Array(ids.length + 1)
  for (let number = 0; number < ids.length; number++) starts[number + 1] = (starts[number] ?? 0) + ids.at(number).length
  const content = new Uint8Array(starts[ids.length] ?? 0)
  const encoder = new TextEncoder()
  for (let number = 0; number < ids.length; number++)
    encoder.encodeInto(ids.at(number), content.subarray(starts[number], starts[number + 1]))
  yield { name: 'ids.starts', content: starts }
  yield { name: 'ids', content }
}

function* dateSections({ dates }: Columns): Generator<WrittenSection> {
  const numbers = Array.from({ length: dates.length }, (_, number) => number)
  yield { name: 'dates', content: json(numbers.map((number) => dates.textAt(number))) }
  const bounds = numbers.flatMap((number) => [dates.spanAt(number).earliest, dates.spanAt(number).latest])
  yield { name: 'dates.spans', content: Float64Array.from(bounds) }
}

function* edgeSections({ edges }: Columns): Generator<WrittenSection> {
  const tables = EDGE_KINDS.map((kind): [string, EdgeTable] => [`edges.${kind}`, edges(kind)])
  const firsts = tables.flatMap(([, { outgoing, incoming }]) => [outgoing.first, incoming.first])
  yield { name: 'edges.firsts', content: Uint32Array.from(firsts) }
  for (const [name, table] of tables) {
    yield { name: `${name}.from`, content: table.from }
    yield { name: `${name}.to`, content: table.to }
    if (table.relations !== undefined) yield { name: `${name}.relations`, content: table.relations }
    for (const way of ['outgoing', 'incoming'] as const)
      for (const part of ['starts', 'edges', 'others'] as const)
        yield { name: `${name}.${way}.${part}`, content: table[way][part] }
  }
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
