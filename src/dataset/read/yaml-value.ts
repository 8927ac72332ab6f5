import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Problem } from '../../errors.ts'
import { fileProblem } from '../problem.ts'
import { placeOf, type YamlTree } from './yaml-tree.ts'

/** How many values aliases may add to a file; a handful of lines can otherwise stand for billions. */
const MOST_ALIASED = 100_000

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
