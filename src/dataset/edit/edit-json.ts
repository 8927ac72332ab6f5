import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { FieldPath, Fields } from '../raw-record.ts'
import { applyEdits, lineBreakOf, lineEnd, lineStart, type TextEdit } from './text-edit.ts'

// Edits of JSON text: what is not changed keeps its bytes and its place.

/** The text with the record at a path changed, field by field; a new field goes behind those it follows. */
export function replaceInJson(text: string, path: FieldPath, [before, after]: readonly [Fields, Fields]): string {
  const order = Object.keys(after)
  let edited = text
  for (const field of new Set([...Object.keys(before), ...order])) {
    if (field in before && field in after && canonicalJson(before[field]) === canonicalJson(after[field])) continue
    const record = nodeAt(edited, path)
    const members = record?.children ?? []
    const index = members.findIndex((member) => keyOf(member) === field)
    if (!(field in after)) edited = remove(edited, record, index)
    else if (index === -1) {
      const earlier = new Set(order.slice(0, order.indexOf(field)))
      const place = members.findLastIndex((member) => earlier.has(keyOf(member))) + 1
      edited = insert(edited, record, { index: place, key: field, value: after[field] })
    } else edited = replace(edited, members[index]?.children?.[1], after[field])
  }
  return edited
}

/** The text without the record at a path. */
export function removeFromJson(text: string, path: FieldPath): string {
  return remove(text, nodeAt(text, path.slice(0, -1)), Number(path.at(-1)))
}

/** The text with a record at the end of its section, which is added where there is none; the manifest is a section. */
export function addToJson(text: string, section: string, record: Fields): string {
  if (text.trim() === '') return `${JSON.stringify({ [section]: contentFor(section, record) }, null, 2)}\n`
  const top = parseTree(text)
  const list = nodeAt(text, [section])
  if (list?.type === 'array') return insert(text, list, { index: list.children?.length ?? 0, value: record })
  if (list !== undefined) return replace(text, list, contentFor(section, record))
  return insert(text, top, { index: top?.children?.length ?? 0, key: section, value: contentFor(section, record) })
}

function contentFor(section: string, record: Fields): unknown {
  return section === 'dataset' ? record : [record]
}

interface Insertion {
  readonly index: number
  readonly key?: string
  readonly value: unknown
}

function insert(text: string, container: Node | undefined, { index, key, value }: Insertion): string {
  if (container === undefined) return text
  const name = key === undefined ? '' : `${JSON.stringify(key)}:${isOneLine(text) && !/":\s/.test(text) ? '' : ' '}`
  const children = container.children ?? []
  const neighbour = children[index - 1] ?? children[0]
  if (neighbour === undefined) {
    const [open, close] = container.type === 'array' ? ['[', ']'] : ['{', '}']
    const outer = indentOf(text, container.offset)
    const inner = outer + unitOf(text)
    const [before, after] = isOneLine(text) ? ['', ''] : [lineBreakOf(text) + inner, lineBreakOf(text) + outer]
    return edit(text, container, open + before + name + write(text, value, inner) + after + close)
  }
  const ownLine = text.slice(lineStart(text, neighbour.offset), neighbour.offset).trim() === '' && !isOneLine(text)
  const indent = indentOf(text, neighbour.offset)
  const gap = ownLine ? lineBreakOf(text) + indent : /"[,:]\s/.test(text) ? ' ' : ''
  const written = name + (ownLine ? write(text, value, indent) : JSON.stringify(value))
  if (index === 0) return edit(text, { offset: neighbour.offset, length: 0 }, `${written},${gap}`)
  return edit(text, { offset: neighbour.offset + neighbour.length, length: 0 }, `,${gap}${written}`)
}

function remove(text: string, container: Node | undefined, index: number): string {
  const children = container?.children ?? []
  const [previous, child, next] = [children[index - 1], children[index], children[index + 1]]
  if (container === undefined || child === undefined) return text
  const end = child.offset + child.length
  const [from, to] =
    previous !== undefined
      ? [previous.offset + previous.length, end]
      : [
          next === undefined ? container.offset + 1 : child.offset,
          next?.offset ?? container.offset + container.length - 1,
        ]
  return edit(text, { offset: from, length: to - from }, '')
}

function replace(text: string, node: Node | undefined, value: unknown): string {
  return node === undefined ? text : edit(text, node, write(text, value, indentOf(text, node.offset)))
}

function edit(text: string, { offset, length }: { offset: number; length: number }, by: string): string {
  const change: TextEdit = { start: offset, end: offset + length, text: by }
  return applyEdits(text, [change])
}

/** A value as JSON: over several lines, further ones indented, where the text has several itself. */
function write(text: string, value: unknown, indent: string): string {
  if (isOneLine(text)) return JSON.stringify(value)
  return JSON.stringify(value, null, unitOf(text)).replaceAll('\n', lineBreakOf(text) + indent)
}

function isOneLine(text: string): boolean {
  return lineEnd(text, 0) >= text.trimEnd().length && text.trim() !== '{}'
}

/** One step of the indentation that a text uses. */
function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
}

function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? ''
}

function nodeAt(text: string, path: FieldPath): Node | undefined {
  const root = parseTree(text)
  return root && findNodeAtLocation(root, [...path])
}

function keyOf(member: Node): string {
  return String(member.children?.[0]?.value)
}
