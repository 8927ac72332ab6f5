import { type Document, isMap, isScalar, isSeq, Scalar, YAMLMap } from 'yaml'
import type { Reading } from '../raw-record.ts'
import { lineText } from './line-text.ts'
import type { NeededIds } from './needed-ids.ts'
import { isClaimId, readLine } from './read-line.ts'
import { readSentence } from './read-sentence.ts'

/** Writes the lines of a file anew into its document, with the ids that are needed. */
export function writeLines(document: Document, { records }: Reading, ids: NeededIds): void {
  const sources = records.filter(({ kind }) => kind === 'source')
  for (const [index, source] of sources.entries()) {
    const node = document.getIn(['sources', index], true)
    if (!isMap(node)) continue
    const id = ids.ofSource(source)
    if (id !== undefined) node.items.unshift(document.createPair('id', id))
    const says = node.get('says', true)
    if (!isSeq(says)) continue
    for (const [at, item] of says.items.entries()) {
      says.items[at] = lineNode(document, item, { own: ids.wordedAt(source, at), needed: ids.ofSentences })
    }
  }
}

interface Ids {
  /** The claim that the line words. */
  readonly own: string | undefined
  /** Sentences whose claims need an id, and that. */
  readonly needed: ReadonlyMap<string, string>
}

/** The node of a line, laid out. */
function lineNode(document: Document, node: unknown, { own, needed }: Ids): unknown {
  if (isScalar(node) && typeof node.value === 'string') {
    const { line, faults } = readLine(node.value)
    if (faults.length > 0) return node
    const id = idFor(line.said, needed)
    if (id === undefined || line.id !== undefined) {
      node.value = lineText(line)
      return node
    }
    if (own !== id) {
      node.value = lineText(line, { said: id })
      return node
    }
    return keyed(document, node, { id, text: lineText(line, { isKeyed: true }) })
  }
  if (!isMap(node)) return node
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const isLine = key === 'claim' || (pair === node.items[0] && node.items.length === 1) || !isField(key)
    if (!isLine || !isScalar(pair.value) || typeof pair.value.value !== 'string') continue
    const isKeyed = key !== 'claim'
    const { line, faults } = readLine(pair.value.value, { isKeyed })
    if (faults.length > 0) continue
    const id = isKeyed || line.id !== undefined ? undefined : idFor(line.said, needed)
    if (id !== undefined && own === id) pair.key = new Scalar(id)
    pair.value.value =
      id !== undefined && own !== id ? lineText(line, { said: id }) : lineText(line, { isKeyed: isKeyed || own === id })
  }
  return node
}

function isField(key: string): boolean {
  return /^(?:id|from|fromBasis|polarity|response|certainty|knowledge|terms|credits|claimsConfirmation|hedges|made|withdrawn|anchor|note|recorded|recordedBy|proposedBy|tlp|x-.*)$/.test(
    key,
  )
}

function idFor(
  said: { readonly text: string; readonly at: readonly [number, number] },
  needed: ReadonlyMap<string, string>,
): string | undefined {
  return isClaimId(said.text) ? undefined : needed.get(readSentence(said).text)
}

/** A line behind the id of its claim, with the comments of the line. */
function keyed(document: Document, node: Scalar, { id, text }: { id: string; text: string }): YAMLMap {
  const map = new YAMLMap(document.schema)
  const value = new Scalar(text)
  map.commentBefore = node.commentBefore
  map.spaceBefore = node.spaceBefore
  value.comment = node.comment
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') value.type = node.type
  map.items.push(document.createPair(id, value) as YAMLMap['items'][number])
  return map
}
