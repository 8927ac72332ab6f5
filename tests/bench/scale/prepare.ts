import { writeFileSync } from 'node:fs'
import { askedPath, inputPaths, type PlainNode } from './input.ts'
import { linesOf } from './lines-of.ts'
import { PairsFile, PartsFile } from './written-files.ts'

/** So much of a record as the plain graph is made from. */
interface PlainRecord {
  readonly kind: string
  readonly id?: string
  readonly text?: string
  readonly source?: string
  readonly claim?: string
  readonly polarity?: string
  readonly from?: readonly string[]
}

const UPSTREAM = 1_000
const DOWNSTREAM = 100
const SEARCHES = 100

/**
 * Makes of the dataset in a folder what tools are given that know nothing of claims: its plain graph, and what is asked. A claim leads to
 * the statements that assert or deny it; a statement to what it repeats, quotes or cites, and to its source.
 */
export function prepare(folder: string): void {
  const paths = inputPaths(folder)
  const [edges, lines] = [new PairsFile(paths.edges, paths.edgesAsText), new PairsFile(paths.lines)]
  const texts = new PartsFile(paths.texts)
  const numbers = new Map<string, number>()
  const ids: string[] = []
  const found = { claim: [] as string[], source: [] as string[], actor: [] as string[] }
  const words: string[] = []
  const numberOf = (id: string) => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, ids.length)
    return ids.push(id) - 1
  }
  const addStatement = ({ id = `#${ids.length}`, source = '', claim = '', polarity, from = [] }: PlainRecord) => {
    const statement = numberOf(id)
    if (polarity !== 'neither') for (const file of [edges, lines]) file.add(numberOf(claim), statement)
    for (const upstream of new Set(from)) for (const file of [edges, lines]) file.add(statement, numberOf(upstream))
    edges.add(statement, numberOf(source))
    if (from.length === 0) lines.add(statement, numberOf(source))
  }
  let records = 0
  for (const some of linesOf(paths.data)) {
    for (const line of some) {
      const record: PlainRecord = JSON.parse(line)
      records += 1
      if (record.kind === 'statement') addStatement(record)
      if (record.kind !== 'claim' && record.kind !== 'source' && record.kind !== 'actor') continue
      numberOf(record.id ?? '')
      found[record.kind].push(record.id ?? '')
      if (record.kind !== 'claim') continue
      words.push(record.text ?? '')
      texts.add(`${record.id},"${(record.text ?? '').replaceAll('"', '""')}"\n`)
    }
  }
  for (const file of [edges, lines, texts]) file.close()
  writeFileSync(paths.ids, ids.map((id) => `${id}\n`).join(''))
  writeFileSync(paths.claims, Int32Array.from(found.claim, numberOf))
  const plain = (id: string): PlainNode => ({ id, node: numberOf(id) })
  const asked = {
    claims: found.claim.length,
    records,
    nodes: ids.length,
    edges: edges.count,
    lines: lines.count,
    upstream: spread(found.claim, UPSTREAM).map(plain),
    downstream: [...spread(found.source, DOWNSTREAM / 2), ...spread(found.actor, DOWNSTREAM / 2)].map(plain),
    searches: spread([...found.claim.keys()], SEARCHES).map((index) => ({
      claim: found.claim[index],
      words: wordsOf(words[index] ?? ''),
    })),
  }
  writeFileSync(askedPath(folder), JSON.stringify(asked))
}

/** So many of a list, at even distances. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count)
  return Array.from({ length: Math.min(count, list.length) }, (_, index) => list[Math.floor(index * step)] as T)
}

/** Three words of a text: one from near its beginning, one from its middle, and its last. */
function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return [words[1], words[Math.floor(words.length / 2)], words.at(-1)].flatMap((word) => word ?? [])
}
