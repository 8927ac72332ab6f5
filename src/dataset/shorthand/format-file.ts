import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, YAMLMap } from 'yaml'
import { HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { lineBreakOf } from '../edit/text-edit.ts'
import type { Fields, InputFile, RawRecord, Reading } from '../raw-record.ts'
import { formatOf } from '../read/file-format.ts'
import { readRecords } from '../read/formats.ts'
import { YAML_OPTIONS } from '../read/yaml/options.ts'
import { expandShorthand } from './expand.ts'
import { putInOrder } from './field-order.ts'
import { lineText } from './line-text.ts'
import { isClaimId, readLine } from './read-line.ts'
import { readSentence } from './read-sentence.ts'

/**
 * A YAML file of a dataset laid out: sections and fields in the order of the format, lines of the short form with one blank between their
 * pieces and their marks in order, and an id before each sentence that others refer to or that stands there twice. Records stay in their order and say the
 * same, every comment stays, and what is laid out so stays as it is. Other files come back as they are.
 *
 * @param files all files of the dataset: what needs an id is known of all together
 * @throws HearsayError `cannot-edit` where something would be lost, `unreadable` where the file cannot be read whole
 */
export function formatFile(path: string, files: readonly InputFile[]): string {
  const file = files.find((each) => each.path === path)
  if (file === undefined) throw new HearsayError('no-such-path', `the dataset has no file ${path}`)
  if (formatOf(file) !== 'yaml' || file.text.trim() === '') return file.text
  const readings = files.map((each) => readRecords(each))
  const reading = readings[files.indexOf(file)]
  if (reading === undefined || reading.foreign) return file.text
  if (!reading.whole)
    throw new HearsayError('unreadable', `${path} cannot be read whole`, { path, hint: 'hearsay validate says why' })
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = file.text.slice(mark.length)
  const document = parseDocument(text.replaceAll('\r\n', '\n'), YAML_OPTIONS)
  const before = expandShorthand(readings)
  writeLines(document, reading, before)
  if (isMap(document.contents)) putInOrder(document.contents)
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: /\{ /.test(text) })
  const result = mark + written.replaceAll('\n', lineBreakOf(text))
  verify(files, { path, text: result }, { readings, before: before.raws })
  return result
}

/** Writes lines anew, with the ids that are needed. */
function writeLines(
  document: Document,
  { records }: Reading,
  { raws, wanted }: ReturnType<typeof expandShorthand>,
): void {
  const needed = new Map(idsNeeded(raws, wanted))
  const wording = new Map(
    raws.flatMap(({ value, short }) =>
      short?.part === 'claim' ? [[placeKey(short), String((value as Fields)['id'])]] : [],
    ),
  )
  const sources = records.filter(({ kind }) => kind === 'source')
  const made = new Map(
    raws.flatMap(({ value, short }) =>
      short?.part === 'source' && short.isMade ? [[keyOf(short.source), String((value as Fields)['id'])]] : [],
    ),
  )
  for (const [index, source] of sources.entries()) {
    const node = document.getIn(['sources', index], true)
    if (!isMap(node)) continue
    const id = made.get(keyOf(source))
    if (id !== undefined && wanted.has(id)) node.items.unshift(document.createPair('id', id))
    const says = node.get('says', true)
    if (!isSeq(says)) continue
    for (const [at, item] of says.items.entries()) {
      const own = wording.get(`${keyOf(source)} says.${at}`)
      says.items[at] = lineNode(document, item, { own, needed })
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

/** The sentences whose claim needs an id: others refer to it, or it stands in several lines. */
function* idsNeeded(
  raws: readonly RawRecord[],
  wanted: ReadonlySet<string>,
): Generator<[sentence: string, id: string]> {
  const stated = new Map<unknown, number>()
  for (const { value, short } of raws) {
    const { claim } = value as Fields
    if (short?.part === 'statement') stated.set(claim, (stated.get(claim) ?? 0) + 1)
  }
  for (const { value, short } of raws) {
    if (short?.part !== 'claim') continue
    const { id, text } = value as Fields
    const isNeeded = short.isMade ? wanted.has(String(id)) || (stated.get(id) ?? 0) > 1 : (stated.get(id) ?? 0) > 1
    if (isNeeded) yield [String(text), String(id)]
  }
}

function keyOf({ at }: RawRecord): string {
  const { file, line, column } = at.place([])
  return `${file}:${line}:${column}`
}

function placeKey({ source, path }: NonNullable<RawRecord['short']>): string {
  return `${keyOf(source)} ${path.join('.')}`
}

interface Before {
  readonly readings: readonly Reading[]
  readonly before: readonly RawRecord[]
}

/** @throws HearsayError `cannot-edit` where the dataset would say something else, or a comment would be gone */
function verify(files: readonly InputFile[], changed: InputFile, { readings, before }: Before): void {
  const again = readRecords(changed)
  const after = expandShorthand(
    files.map((file, index) => (file.path === changed.path ? again : (readings[index] as Reading))),
  ).raws
  const old = files.find(({ path }) => path === changed.path)?.text ?? ''
  if (again.whole && saidBy(after) === saidBy(before) && commentsIn(changed.text) === commentsIn(old)) return
  const hint = 'lay it out by hand; nothing was changed'
  throw new HearsayError('cannot-edit', `${changed.path} is written so that it cannot be laid out safely`, {
    path: changed.path,
    hint,
  })
}

function saidBy(raws: readonly RawRecord[]): string {
  return raws
    .map(({ kind, value }) => canonicalJson([kind, value]))
    .sort()
    .join('\n')
}

/** All comments of a text, in whichever order. */
function commentsIn(text: string): string {
  const found: string[] = []
  const tokens = text.replace('\uFEFF', '').matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|[ \t])#([^\n\r]*)/gm)
  for (const [, comment] of tokens) if (comment !== undefined) found.push(comment.trim())
  return found.sort().join('\n')
}
