import { type Node, parseTree } from 'jsonc-parser'
import type { FieldPath } from '../../raw-record.ts'
import type { Flaw, TextLocator, TextRange } from '../file-content.ts'
import { writtenIndex } from '../written-index.ts'

/** Finds values of a JSON text by path. */
export function treeLocator(text: string): TextLocator {
  const root = parseTree(text)
  const members = new WeakMap<Node, Map<unknown, Node>>()

  function member(node: Node, name: unknown): Node | undefined {
    let known = members.get(node)
    if (known === undefined) {
      known = new Map(node.children?.map((property) => [property.children?.[0]?.value, property]))
      members.set(node, known)
    }
    return known.get(name)
  }
  function find(path: FieldPath): { node: Node | undefined; key: Node | undefined; rest: number } {
    let [node, key]: (Node | undefined)[] = [root]
    for (const [depth, part] of path.entries()) {
      const property = node?.type === 'object' ? member(node, part) : undefined
      const child = node?.type === 'array' ? node.children?.[Number(part)] : property?.children?.[1]
      if (child === undefined) return { node, key: undefined, rest: path.length - depth }
      node = child
      key = property?.children?.[0]
    }
    return { node, key, rest: 0 }
  }
  return {
    offset: (path, part) => {
      const { node, key } = find(path)
      return ((part === 'key' && key) || node)?.offset ?? 0
    },
    range: (path) => rangeOf(find(path).node),
    written: (path) => {
      const { node, rest } = find(path)
      return rest === 0 && node?.type === 'number' ? text.slice(...rangeOf(node)) : undefined
    },
    inside: (path, index) => {
      const [start, end] = rangeOf(find(path).node)
      return start + writtenIndex(text.slice(start, end), index)
    },
  }
}

/** Names that an object has twice. */
export function duplicateFlaws(text: string): Flaw[] {
  const flaws: Flaw[] = []
  const open: Node[] = [parseTree(text)].filter((node) => node !== undefined)
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const seen = new Set<unknown>()
    for (const child of node.children ?? []) {
      const [key] = child.type === 'property' ? (child.children ?? []) : []
      if (key !== undefined && seen.has(key.value)) flaws.push(writtenTwice(key))
      if (key !== undefined) seen.add(key.value)
      open.push(child)
    }
  }
  return flaws
}

function writtenTwice({ value, offset }: Node): Flaw {
  return {
    code: 'duplicate-key',
    offset,
    message: `the field "${value}" is written twice`,
    hint: 'keep one of the two',
  }
}

function rangeOf(node: Node | undefined): TextRange {
  return node === undefined ? [0, 0] : [node.offset, node.offset + node.length]
}
