import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml'
import type { FieldPath } from '../../raw-record.ts'
import type { TextLocator, TextRange } from '../file-content.ts'
import { writtenIndex } from '../written-index.ts'

/** What each alias of a document stands for: the node before it that last had the name. One pass. */
export function aliasTargets(document: Document): Map<Alias, Node> {
  const named = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Alias: (_, alias) => {
      const target = named.get(alias.source)
      if (target !== undefined) targets.set(alias, target)
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) named.set(node.anchor, node)
    },
  })
  return targets
}

/** Finds values of a YAML document by path, in the text that it was made of. */
export function treeLocator(document: Document, text: string): TextLocator {
  const targets = aliasTargets(document)
  const fields = new WeakMap<YAMLMap, Map<unknown, Pair>>()

  function field(map: YAMLMap, name: unknown): Pair | undefined {
    let known = fields.get(map)
    if (known === undefined) {
      // Of a field that is written twice the first counts, as in the value that was read.
      known = new Map([...map.items].reverse().map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]))
      fields.set(map, known)
    }
    return known.get(name)
  }
  function descend(path: FieldPath): Step {
    let step: Step = { node: document.contents, rest: path.length }
    for (const [depth, part] of path.entries()) {
      const node = isAlias(step.node) ? targets.get(step.node) : step.node
      const rest = path.length - depth - 1
      if (isSeq(node)) {
        const item = node.items[Number(part)]
        if (item === undefined) return step
        step = { node: item as Node, rest }
      } else if (isMap(node)) {
        const pair = field(node, part)
        if (pair === undefined) return step
        step = { node: (pair.value ?? pair.key) as Node, key: pair.key as Node, rest }
      } else return step
    }
    return step
  }
  return {
    offset: (path, part) => {
      const { node, key, rest } = descend(path)
      return startOf(part === 'key' && rest === 0 && key !== undefined ? key : node)
    },
    range: (path) => {
      const { node, key } = descend(path)
      return [startOf(key ?? node), node?.range?.[2] ?? startOf(node)]
    },
    written: (path) => {
      const { node, rest } = descend(path)
      if (rest > 0 || !isScalar(node) || node.type !== 'PLAIN') return undefined
      return node.source === '' && node.comment ? `#${node.comment}` : node.source
    },
    inside: (path, index) => {
      const [start, end] = descend(path).node?.range ?? [0, 0]
      return start + writtenIndex(text.slice(start, end), index)
    },
    comment: (path) => {
      const { node, rest } = descend(path)
      if (rest > 0 || !isScalar(node) || !node.comment || !node.range) return undefined
      const behind = /^[ \t]+#/.exec(text.slice(node.range[1]))
      return behind === null ? undefined : { text: node.comment, offset: node.range[1] + behind[0].length - 1 }
    },
  }
}

interface Step {
  readonly node: Node | null | undefined
  readonly key?: Node | undefined
  /** How many parts of the path led nowhere. */
  readonly rest: number
}

/** Where a node begins; without one, where the text does. */
export function startOf(node?: Node | null): number {
  return node?.range?.[0] ?? 0
}

/** The part of the text that a field takes, its name and its value. */
export function rangeOfPair({ key, value }: Pair): TextRange {
  const [first, last] = [key, value ?? key] as (Node | null)[]
  return [startOf(first), last?.range?.[2] ?? startOf(first)]
}

/** The name of a field; undefined where it is not text. */
export function nameOf({ key }: Pair): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined
}
