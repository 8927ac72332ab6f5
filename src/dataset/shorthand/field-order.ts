import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { SCHEMAS } from '../../model/schema/schemas.ts'
import { SECTIONS } from '../read/sections.ts'

/** Puts the sections of a file, and the fields of each record, in the order of the format. What has no place there stays behind what it follows. */
export function putInOrder(top: YAMLMap): void {
  const names = [
    'dataset',
    'defaults',
    ...[...SECTIONS.keys()].filter((name) => name !== 'dataset' && name !== 'defaults'),
  ]
  inOrder(top, names)
  for (const pair of top.items) {
    const kind = SECTIONS.get(nameOf(pair) ?? '')
    if (kind === undefined) continue
    const fields = [...Object.keys(SCHEMAS[kind].shape), 'says']
    const records = isSeq(pair.value) ? pair.value.items : [pair.value]
    for (const record of records) if (isMap(record)) inOrder(record, fields)
  }
}

function inOrder(map: YAMLMap, names: readonly string[]): void {
  const [first] = map.items
  const placed = map.items.map((pair, index) => ({ pair, index, rank: rankOf(pair, names) }))
  // What the format does not know goes with what stands before it.
  for (const [index, each] of placed.entries()) if (each.rank === -1) each.rank = placed[index - 1]?.rank ?? 0
  map.items = placed.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ pair }) => pair)
  keepSpace(first, map.items[0])
}

/** The blank line above the first field belongs to the map, whichever field that is. */
function keepSpace(before: Pair | undefined, after: Pair | undefined): void {
  const [old, now] = [before?.key, after?.key] as (Node | undefined)[]
  if (old === now || old === undefined || now === undefined) return
  if (now.spaceBefore && !now.commentBefore) {
    now.spaceBefore = false
    old.spaceBefore = true
  }
}

function rankOf(pair: Pair, names: readonly string[]): number {
  return names.indexOf(nameOf(pair) ?? '')
}

function nameOf({ key }: Pair): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined
}
