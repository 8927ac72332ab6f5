import { isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { canonicalJson } from '../model/canonical-json.ts'
import { lineBreakOf, lineEnd, lineStart } from './text-edit.ts'
import type { YamlStyle } from './write-yaml.ts'
import type { YamlDraft } from './yaml-draft.ts'
import { colonEnd, columnOf, dashOf, endOf, fieldsOf, isFlow, startOf } from './yaml-parts.ts'

export type Fields = Readonly<Record<string, unknown>>

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

/** Puts a value behind the colon of a field, on the same line where it was there and fits. */
export function replaceValue(
  draft: YamlDraft,
  pair: Pair,
  { value, style, inFlow }: { value: unknown; style: YamlStyle; inFlow: boolean },
): void {
  const { text } = draft
  const colon = colonEnd(pair)
  const isEmpty = endOf(pair.value, text) <= startOf(pair.value)
  const end = isEmpty ? colon : endOf(pair.value, text)
  const block = draft.block({ k: value }, columnOf(text, startOf(pair.key)), style).slice('k:'.length)
  if (isEmpty && /^\r?\n/.test(block) && !inFlow) {
    draft.insert(lineEnd(text, colon), block)
    return
  }
  const hasComment = text.slice(end, lineEnd(text, end)).trim().startsWith('#')
  const inline = inFlow || (block.includes('\n') && hasComment) ? ` ${draft.inline(value)}` : block
  const written = text.slice(colon, startOf(pair.value))
  const keepsSpace = !inline.includes('\n') && !isEmpty && /^[ \t]+$/.test(written)
  if (keepsSpace) draft.replace(startOf(pair.value), end, inline.slice(1))
  else draft.replace(colon, end, inline)
}

/** Where a field is put in or taken out: the map, and the first of its fields that stays. */
interface Spot {
  readonly map: YAMLMap
  readonly first: Pair | undefined
}

function removePair(draft: YamlDraft, pair: Pair, { map, first }: Spot): void {
  const { text } = draft
  const index = map.items.indexOf(pair)
  const [start, end] = [startOf(pair.key), endOf(pair, text)]
  const next = startOf(map.items[index + 1]?.key)
  if (isFlow(map)) {
    if (start > startOf(first?.key)) draft.replace(endOf(map.items[index - 1], text), end, '')
    else if (index === 0) draft.replace(start, startOf(first?.key), '')
  } else if (text.slice(lineStart(text, start), start).trim() === '') draft.removeLines(start, end)
  else if (text.slice(end, next).trim() === '') draft.replace(start, next, '')
  else draft.replace(start, end, '')
}

function insertPair(
  draft: YamlDraft,
  field: Fields,
  { map, first, anchor }: Spot & { anchor: Pair | undefined },
): void {
  const start = startOf(first?.key)
  if (isFlow(map)) {
    const inline = draft.inline(field).replace(/^\{|\}$/g, '')
    if (anchor === undefined) draft.insert(start, `${inline}, `)
    else draft.insert(endOf(anchor, draft.text), `, ${inline}`)
    return
  }
  const column = columnOf(draft.text, startOf(map.items[0]?.key))
  const block = draft.block(field, column)
  if (anchor === undefined) draft.insert(start, block + lineBreakOf(draft.text) + ' '.repeat(column))
  else draft.insertBelow(endOf(anchor, draft.text), ' '.repeat(column) + block)
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

/** Puts an item into a list that has some, in the way in which those are written: lines with dashes, or brackets. */
export function insertItem(draft: YamlDraft, list: YAMLSeq, { index, value }: { index: number; value: unknown }): void {
  const end = endOf(list.items[index - 1], draft.text)
  const dash = dashOf(list, 0)
  if (dash === undefined) {
    if (index === 0) draft.insert(startOf(list.items[0]), `${draft.inline(value)}, `)
    else draft.insert(end, `, ${draft.inline(value)}`)
    return
  }
  const indent = ' '.repeat(columnOf(draft.text, dash))
  const block = draft.block([value], indent.length, isPlain(value) ? 'block' : 'flow-lists')
  if (index === 0) draft.insert(dash, block + lineBreakOf(draft.text) + indent)
  else draft.insertBelow(end, indent + block)
}

/** Takes an item out of a list, with its lines or its comma. */
export function removeItem(draft: YamlDraft, list: YAMLSeq, index: number): void {
  const { text } = draft
  const item = list.items[index]
  const dash = dashOf(list, index)
  if (dash !== undefined) draft.removeLines(dash, endOf(item, text))
  else if (index > 0) draft.replace(endOf(list.items[index - 1], text), endOf(item, text), '')
  else draft.replace(startOf(item), list.items.length > 1 ? startOf(list.items[1]) : endOf(item, text), '')
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

/** Whether a value is written on one line whatever the style. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0
}

function haveCommonField(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false
  return Object.keys(before).some((field) => field in after)
}
