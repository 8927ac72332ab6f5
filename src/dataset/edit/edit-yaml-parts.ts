import type { Pair, YAMLMap, YAMLSeq } from 'yaml'
import type { Fields } from '../raw-record.ts'
import type { YamlStyle } from '../write/write-yaml.ts'
import { lineBreakOf, lineEnd, lineStart } from './text-edit.ts'
import type { YamlDraft } from './yaml-draft.ts'
import { colonEnd, columnOf, dashOf, endOf, isFlow, startOf } from './yaml-parts.ts'

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

/** Takes a field out of a map, with its lines or its comma. */
export function removePair(draft: YamlDraft, pair: Pair, { map, first }: Spot): void {
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

/** Puts a field into a map, behind another or before the first. */
export function insertPair(
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

/** Whether a value is written on one line whatever the style. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}
