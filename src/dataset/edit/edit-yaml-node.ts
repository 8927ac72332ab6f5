import { isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Fields } from '../raw-record.ts'
import { insertItem, insertPair, removeItem, removePair, replaceValue } from './edit-yaml-parts.ts'
import type { YamlDraft } from './yaml-draft.ts'
import { endOf, fieldsOf, isFlow, startOf } from './yaml-parts.ts'

/** Makes a map be another: fields that stay alike stay as they are written, new ones go behind those they follow. */
export function editMap(draft: YamlDraft, map: YAMLMap, [before, after]: readonly [Fields, Fields]): void {
  const pairs = fieldsOf(map)
  const staying = new Set([...pairs].filter(([field]) => field in after).map(([, pair]) => pair))
  const first = map.items.find((pair) => staying.has(pair))
  for (const pair of map.items) if (!staying.has(pair)) removePair(draft, pair, { map, first })
  let anchor: Pair | undefined
  for (const [field, value] of Object.entries(after)) {
    const pair = pairs.get(field)
    if (pair === undefined) insertPair(draft, { [field]: value }, { map, first, anchor })
    else {
      editPair(draft, pair, { before: before[field], after: value, inFlow: isFlow(map) })
      if (anchor === undefined || startOf(pair.key) > startOf(anchor.key)) anchor = pair
    }
  }
}

interface Change {
  readonly before: unknown
  readonly after: unknown
  readonly inFlow: boolean
}

function editPair(draft: YamlDraft, pair: Pair, { before, after, inFlow }: Change): void {
  const { value } = pair
  if (same(before, after)) return
  if (isMap(value) && haveCommonField(before, after)) editMap(draft, value, [before as Fields, after as Fields])
  else if (isSeq(value) && isFilled(before) && isFilled(after)) editList(draft, value, [before, after])
  else replaceValue(draft, pair, { value: after, style: 'flow-lists', inFlow })
}

/** Makes a list be another: what is alike at its beginning and end stays; between, items are changed one by one. */
function editList(draft: YamlDraft, list: YAMLSeq, [before, after]: readonly [readonly unknown[], readonly unknown[]]) {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && same(before[head], after[head])) head += 1
  let tail = 0
  while (tail < shorter - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  const paired = shorter - tail
  for (let index = head; index < paired; index += 1) editItem(draft, list.items[index], [before[index], after[index]])
  for (let index = paired; index < before.length - tail; index += 1) removeItem(draft, list, index)
  for (const value of after.slice(paired, after.length - tail)) insertItem(draft, list, { index: paired, value })
}

function editItem(draft: YamlDraft, item: unknown, [before, after]: readonly [unknown, unknown]): void {
  if (isMap(item) && haveCommonField(before, after)) editMap(draft, item, [before as Fields, after as Fields])
  else draft.replace(startOf(item), endOf(item, draft.text), draft.inline(after))
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0
}

function haveCommonField(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false
  return Object.keys(before).some((field) => field in after)
}
