import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, visit } from 'yaml'
import type { Place } from '../../errors.ts'
import type { FieldPath, Locator } from '../raw-record.ts'

/** A YAML file, read into nodes. */
export interface YamlTree {
  readonly file: string
  readonly document: Document
  readonly lines: LineCounter
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>
}

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

/** Finds values of a YAML file by path. */
export function locateInYaml(tree: YamlTree): Locator {
  return {
    place: (path, part) => {
      const { node, key, rest } = descend(tree, path)
      return placeOf(tree, part === 'key' && rest === 0 && key !== undefined ? key : node)
    },
    written: (path) => {
      const { node, rest } = descend(tree, path)
      return rest === 0 && isScalar(node) && node.type === 'PLAIN' ? node.source : undefined
    },
  }
}

interface Step {
  node: Node | null | undefined
  key?: Node | undefined
  /** How many parts of the path led nowhere. */
  rest: number
}

function descend({ document, targets }: YamlTree, path: FieldPath): Step {
  let step: Step = { node: document.contents, rest: path.length }
  for (const [depth, part] of path.entries()) {
    const node = isAlias(step.node) ? targets.get(step.node) : step.node
    const rest = path.length - depth - 1
    if (isSeq(node)) {
      const item = node.items[Number(part)]
      if (item === undefined) return step
      step = { node: item as Node, rest }
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part)
      if (pair === undefined) return step
      step = { node: (pair.value ?? pair.key) as Node, key: pair.key as Node, rest }
    } else return step
  }
  return step
}

/** Where a node begins; without one, where the file does. */
export function placeOf({ file, lines }: YamlTree, node?: Node | null): Place {
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0)
  return { file, line, column: col }
}
