import { type CST, isCollection, isPair, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { lineStart } from './text-edit.ts'

// Where parts of a YAML document begin and end in its text. Documents are read with `keepSourceTokens`.

/** Where a node begins. */
export function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0
}

/** Where a node ends, without line breaks and comments behind it. */
export function endOf(node: unknown, text: string): number {
  if (isPair(node)) return endOf(node.value ?? node.key, text)
  if (isCollection(node) && !isFlow(node) && node.items.length > 0) return endOf(node.items.at(-1), text)
  const start = startOf(node)
  const end = (node as Node | null | undefined)?.range?.[1] ?? 0
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return end
  const header = text.slice(start, text.indexOf('\n', start))
  const breaks = header.includes('+') ? /\r?\n$/ : /(\r?\n[ \t]*)+$/
  return end - (breaks.exec(text.slice(start, end))?.[0].length ?? 0)
}

/** Whether a map or list is written with brackets. */
export function isFlow(node: unknown): boolean {
  return isCollection(node) && node.flow === true
}

/** Where the dash of an item of a list stands; a list in brackets has none. */
export function dashOf(list: YAMLSeq, index: number): number | undefined {
  const token = list.srcToken
  return token?.type === 'block-seq' ? offsetOf(token.items[index]?.start, 'seq-item-ind') : undefined
}

/** Where the text behind the colon of a field begins. */
export function colonEnd(pair: Pair): number {
  const { sep } = (pair.srcToken ?? {}) as Partial<CST.CollectionItem>
  const colon = offsetOf(sep, 'map-value-ind')
  return colon === undefined ? startOf(pair.value) : colon + 1
}

function offsetOf(tokens: readonly CST.SourceToken[] | undefined, type: string): number | undefined {
  return tokens?.find((token) => token.type === type)?.offset
}

/** The fields of a map by name. */
export function fieldsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  return new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
}

/** How far an offset is indented in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}
