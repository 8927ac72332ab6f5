import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  visit,
} from 'yaml'
import type { Place, Problem } from '../errors.ts'
import { fileProblem } from './problem.ts'
import type { FieldPath, Locator } from './raw-record.ts'

/** How many values aliases may add to a file; a handful of lines can otherwise stand for billions. */
const MOST_ALIASED = 100_000

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

const QUOTE_HINT = 'put text that begins with "*" into quotes'

/** The document as plain JSON values, and what it holds that has no place in one; no value where that is too much. */
export function toPlain(tree: YamlTree): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = []
  const open = new Set<Node>()
  let aliased = 0

  function convert(node: unknown, viaAlias: boolean): unknown {
    if (viaAlias) aliased += 1
    if (isAlias(node)) return convertAlias(node)
    if (isScalar(node)) return convertScalar(node.value, node)
    if (isSeq(node)) return node.items.map((item) => convert(item, viaAlias))
    if (isMap(node)) {
      const fields = node.items.map((pair): [string, unknown] => [keyOf(pair), convert(pair.value, viaAlias)])
      return Object.fromEntries(fields)
    }
    return null
  }

  function convertScalar(value: unknown, node: Node): unknown {
    if (typeof value !== 'number' || Number.isFinite(value)) return value
    problems.push(problemAt('bad-number', node, 'a number is finite', 'leave the field out where nothing is known'))
    return null
  }

  function convertAlias(node: Alias): unknown {
    const target = tree.targets.get(node)
    if (target === undefined) {
      problems.push(problemAt('yaml-alias', node, `nothing before it is named ${node.source}`, QUOTE_HINT))
      return null
    }
    if (open.has(target)) {
      problems.push(problemAt('yaml-alias', node, 'the alias stands inside what it refers to', 'write the value out'))
      return null
    }
    if (aliased > MOST_ALIASED) return null
    open.add(target)
    const value = convert(target, true)
    open.delete(target)
    return value
  }

  function keyOf({ key }: Pair): string {
    if (isScalar(key) && typeof key.value === 'string') return key.value
    const hint = 'write the name of the field, in quotes if it looks like a number'
    problems.push(problemAt('yaml-key', key as Node, 'a field has a name that is not text', hint))
    return String(key)
  }

  function problemAt(code: 'bad-number' | 'yaml-alias' | 'yaml-key', node: Node, message: string, hint: string) {
    return fileProblem(code, placeOf(tree, node), { message, hint })
  }

  const value = convert(tree.document.contents, false)
  if (aliased > MOST_ALIASED) {
    const finding = { message: 'its aliases stand for too many values', hint: 'write the values out' }
    return { value: undefined, problems: [...problems, fileProblem('yaml-alias', placeOf(tree), finding)] }
  }
  return { value, problems }
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

function placeOf({ file, lines }: YamlTree, node?: Node | null): Place {
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0)
  return { file, line, column: col }
}
