import { append } from '../../algorithm/append.ts'
import type { Place } from '../../errors.ts'
import { KINDS } from '../../model/kinds.ts'
import { REFERENCES, references } from '../../model/references.ts'
import { bookkeeping } from '../../model/schema/fields.ts'
import { renamedView } from '../../model/view-address.ts'
import type { FieldPath, Fields, InputFile, RawRecord, Reading } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'
import { readItems } from '../shorthand/items.ts'
import type { Piece } from '../shorthand/line.ts'
import { readSentence } from '../shorthand/read-sentence.ts'
import { alternativesOf, readWho } from '../shorthand/read-who.ts'
import { Report } from '../shorthand/report.ts'
import type { SaidItem } from '../shorthand/said-item.ts'
import type { TextEdit } from './text-edit.ts'

/** What is written in the place of an id, wherever a file names it. */
export interface Renaming {
  readonly from: string
  readonly to: string
  /** Whether a name means the record whose id that is, so that the new id has to stand in its place; by default none does. */
  readonly means?: (name: string) => boolean
  /** Whether the record itself gets the new id, too. */
  readonly ownIdToo: boolean
}

/** The edits that put another id in the place of one, wherever a file names it: in references, lines, defaults, tours and retired ids. */
export function idEdits(file: InputFile, { records }: Reading, renaming: Renaming): TextEdit[] {
  const offsetOf = offsetsIn(file.text)
  return records.flatMap((raw) => editsIn(raw, { text: file.text, offsetOf, renaming }))
}

interface Context {
  readonly text: string
  readonly offsetOf: (place: Place) => number
  readonly renaming: Renaming
}

function editsIn(raw: RawRecord, context: Context): TextEdit[] {
  const { kind, value } = raw
  if (!isMap(value)) return []
  const { from, ownIdToo } = context.renaming
  if (kind === 'retired') return value['became'] === from ? [scalarEdit(raw, ['became'], from, context)] : []
  if (kind === 'tour') return tourEdits(raw, value, context)
  if (kind === 'defaults') return defaultEdits(raw, value, context)
  const named = REFERENCES[kind]
    .flatMap((row) => references(value, row))
    .filter(({ id }) => id === from || isName(id, context))
  const edits = named.map(({ id, path }) => scalarEdit(raw, path, id, context))
  if (kind === 'dataset') append(edits, manifestEdits(raw, value, context))
  if (ownIdToo && kind in KINDS && value['id'] === from) edits.push(scalarEdit(raw, ['id'], from, context))
  if (kind === 'source' && 'says' in value) append(edits, lineEdits(raw, value['says'], context))
  return edits
}

/** Whether what stands where an id could is a name of the record: only names are no ids. */
function isName(text: string, { renaming }: Context): boolean {
  return /[^a-z0-9._-]/.test(text) && renaming.means?.(text) === true
}

/** The part that a plain text takes, whose first character is that of the text, or the quote before it. */
function scalarEdit(raw: RawRecord, path: FieldPath, written: string, { text, offsetOf, renaming }: Context): TextEdit {
  const start = offsetOf(raw.at.place(path))
  const from = /["']/.test(text[start] ?? '') ? start + 1 : start
  return { start: from, end: from + written.length, text: renaming.to }
}

function tourEdits(raw: RawRecord, value: Fields, context: Context, base: FieldPath = []): TextEdit[] {
  const steps = Array.isArray(value['steps']) ? value['steps'] : []
  return steps.flatMap((step: unknown, index) => {
    const view = isMap(step) ? step['view'] : undefined
    if (typeof view !== 'string') return []
    const { from, to } = context.renaming
    const renamed = renamedView(view, (id) => (id === from ? to : id))
    if (renamed === view) return []
    return [{ ...scalarEdit(raw, [...base, 'steps', index, 'view'], view, context), text: renamed }]
  })
}

/** What stands in the manifest in JSON Lines: tours and retired ids. */
function manifestEdits(raw: RawRecord, value: Fields, context: Context): TextEdit[] {
  const listed = (field: string) => (Array.isArray(value[field]) ? value[field].filter(isMap) : [])
  const tours = listed('tours').flatMap((tour, index) => tourEdits(raw, tour, context, ['tours', index]))
  const retired = listed('retired').flatMap((each, index) =>
    each['became'] === context.renaming.from
      ? [scalarEdit(raw, ['retired', index, 'became'], context.renaming.from, context)]
      : [],
  )
  return [...tours, ...retired]
}

function defaultEdits(raw: RawRecord, value: Fields, context: Context): TextEdit[] {
  const { from } = context.renaming
  const own = Object.keys(bookkeeping).filter((field) => value[field] === from)
  const ofKinds = Object.entries(KINDS).flatMap(([kind, { section }]) => {
    const given = value[section]
    if (!isMap(given)) return []
    const rows = REFERENCES[kind as keyof typeof KINDS]
    return rows
      .flatMap((row) => references(given, row))
      .filter(({ id }) => id === from)
      .map(({ path }) => [section, ...path])
  })
  return [...own.map((field) => [field]), ...ofKinds].map((path) => scalarEdit(raw, path, from, context))
}

function lineEdits(raw: RawRecord, says: unknown, context: Context): TextEdit[] {
  return readItems(raw, says, new Report()).flatMap((item) => {
    const { from, to } = context.renaming
    const offsetAt = (index: number) =>
      context.offsetOf(raw.at.inside?.(item.textPath, index) ?? raw.at.place(item.textPath))
    const inText = piecesNaming(item, context).map(({ text, at }) => ({
      start: offsetAt(at[0]),
      end: offsetAt(at[0]) + text.length,
      text: to,
    }))
    const tags = tagEdits(item, context.renaming).map(({ at, text }) => ({
      start: offsetAt(at[0]),
      end: offsetAt(at[1]),
      text,
    }))
    const key =
      item.id === from && item.line.id === undefined && context.renaming.ownIdToo ? [keyEdit(raw, item, context)] : []
    return [...inText, ...tags, ...key, ...fieldEdits(raw, item, context)]
  })
}

function keyEdit(raw: RawRecord, { textPath }: SaidItem, { text, offsetOf, renaming }: Context): TextEdit {
  const start = offsetOf(raw.at.place(textPath, 'key'))
  const from = /["']/.test(text[start] ?? '') ? start + 1 : start
  return { start: from, end: from + renaming.from.length, text: renaming.to }
}

/** References in the fields beside a line. */
function fieldEdits(raw: RawRecord, { fields, path }: SaidItem, context: Context): TextEdit[] {
  const { from, ownIdToo } = context.renaming
  const named = REFERENCES.statement.flatMap((row) => (row.field[0] === 'claim' ? [] : references(fields, row)))
  const edits = named
    .filter(({ id }) => id === from)
    .map((each) => scalarEdit(raw, [...path, ...each.path], from, context))
  return ownIdToo && fields['id'] === from ? [...edits, scalarEdit(raw, [...path, 'id'], from, context)] : edits
}

/** The pieces of a line that name the record. */
function piecesNaming({ line }: SaidItem, { renaming }: Context): Piece[] {
  const { from, means = () => false, ownIdToo } = renaming
  const { id, said, links, marks } = line
  const isMeant = (name: string) => name === from || means(name)
  const named = [...links.flatMap((link) => alternativesOf(link, means)), ...(marks.credits?.names ?? [])]
  const people = named.flatMap((piece) => {
    const who = readWho(piece)
    return isMeant(who.name) && piece.text.startsWith(who.name) ? [{ ...piece, text: who.name }] : []
  })
  const figures = [marks.quantity?.measure, marks.quantity?.of].filter(
    (piece) => piece !== undefined && isMeant(piece.text),
  ) as Piece[]
  const own = id?.text === from && ownIdToo ? [id] : []
  return [...own, ...(said.text === from ? [said] : []), ...people, ...figures]
}

/** What takes the place of what a sentence is about, so that the sentence reads as before: the id behind the words. */
function tagEdits({ line }: SaidItem, { from, to, means = () => false }: Renaming): Piece[] {
  return readSentence(line.said).tags.flatMap(({ text, at, nameAt, isName: named }): Piece[] => {
    const [, end] = at
    if (named) return means(text) ? [{ text: `(${to})`, at: [end, end] }] : []
    if (text !== from) return []
    const isBare = nameAt[1] === end
    return [isBare ? { text: `@[${text}](${to})`, at } : { text: to, at: nameAt }]
  })
}

/** Where places are in a text, in UTF-16 units. */
function offsetsIn(text: string): (place: Place) => number {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1
}
