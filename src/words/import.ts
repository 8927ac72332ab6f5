import { KIND_LABELS, KIND_NAMES, type Kind } from '../model/kinds.ts'
import { visibleText } from '../model/visible-text.ts'
import { STATUSES } from '../model/vocabulary/assessment.ts'
import { agreeing, counted, inDigits } from './counted.ts'

/** Something of a foreign file that is not, or not quite, in what was made of it. */
interface Note {
  readonly type: 'notUnderstood' | 'ambiguous' | 'lost' | 'assumed'
  readonly message: string
  readonly value?: string | undefined
  readonly at: Place
}

/** Where in a foreign file: what does not apply is absent. */
interface Place {
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly cell?: string | undefined
  readonly pointer?: string | undefined
}

interface Named {
  readonly kind: Kind
  readonly id: string
}

/** What notes of an import are about. */
export const IMPORT_NOTE_HEADS: Readonly<Record<Note['type'], string>> = {
  notUnderstood: 'Not understood',
  ambiguous: 'Can be read in more than one way',
  lost: 'Understood, and has no place in a dataset',
  assumed: 'Taken for granted',
}

/** “line 3, column 7”, “cell B12”, “/items/3/DOI”; empty where nothing is known of the place. */
export function importPlace({ line, column, cell, pointer }: Place): string {
  if (cell !== undefined) return `cell ${visibleText(cell)}`
  if (line !== undefined) return column === undefined ? `line ${line}` : `line ${line}, column ${column}`
  return pointer === undefined ? '' : visibleText(pointer) || 'the whole'
}

/** “12 documents, 1 claim”; “nothing” of none. */
export function madeInWords(records: readonly Pick<Named, 'kind'>[]): string {
  const parts = KIND_NAMES.flatMap((kind) => {
    const count = records.filter((each) => each.kind === kind).length
    return count === 0 ? [] : [counted(count, KIND_LABELS[kind].one, KIND_LABELS[kind].many)]
  })
  return parts.length === 0 ? 'nothing' : parts.join(', ')
}

/** Examples of what is made, a line for each kind: “documents: “Bridge shut” (bridge-shut), … and 9 more”. */
export function madeExamples(
  records: readonly (Named & { readonly record: Readonly<Record<string, unknown>> })[],
): string[] {
  return KIND_NAMES.flatMap((kind) => {
    const some = records.filter((each) => each.kind === kind)
    if (some.length === 0) return []
    const shown = some.slice(0, EXAMPLES).map(({ id, record }) => {
      const text = [record['name'], record['title'], record['text']].find((each) => typeof each === 'string')
      return text === undefined ? id : `“${cut(String(text))}” (${id})`
    })
    return [`${KIND_LABELS[kind].many}: ${shown.join(', ')}${more(some.length - shown.length)}`]
  })
}

/** Which column of a table is what, a line for each sheet: “columns: “Claim” is claim.text, “Pages” is left out”; nothing where there is none. */
export function mappedColumns(mapping: unknown): string[] {
  const { tables = [] } = (mapping ?? {}) as { readonly tables?: readonly MappedTable[] }
  return tables.map(({ sheet, columns }) => {
    const told = columns.map(({ column, to }) => `“${cut(column)}” ${to === 'nothing' ? 'is left out' : `is ${to}`}`)
    return `${sheet === undefined ? 'columns' : `columns of the sheet “${cut(sheet)}”`}: ${told.join(', ')}`
  })
}

interface MappedTable {
  readonly sheet?: string | undefined
  readonly columns: readonly { readonly column: string; readonly to: string }[]
}

/** Notes by what they are about, those that say the same as one, with how often and the first places; a head and its lines. */
export function importNotes(notes: readonly Note[]): { readonly head: string; readonly lines: readonly string[] }[] {
  return (Object.keys(IMPORT_NOTE_HEADS) as Note['type'][]).flatMap((type) => {
    const some = notes.filter((note) => note.type === type)
    if (some.length === 0) return []
    const alike = new Map<string, Note[]>()
    for (const note of some) alike.set(note.message, [...(alike.get(note.message) ?? []), note])
    const lines = [...alike]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([message, each]) => noteLine(message, each))
    return [{ head: `${IMPORT_NOTE_HEADS[type]} (${inDigits(some.length)})`, lines }]
  })
}

function noteLine(message: string, notes: readonly Note[]): string {
  const places = notes.slice(0, EXAMPLES).map(({ at, value }) => {
    const stands = value === undefined ? '' : `“${cut(value)}”`
    return [importPlace(at), stands].filter((part) => part !== '').join(' ')
  })
  const told = [...new Set(places.filter((place) => place !== ''))]
  const often = notes.length === 1 ? '' : ` (${inDigits(notes.length)} times)`
  const where = told.length === 0 ? '' : `: ${told.join('; ')}${more(notes.length - Math.min(notes.length, EXAMPLES))}`
  return `${visibleText(message.replace(/\.$/, ''))}${often}${where}`
}

/** How much of a file is not, or not quite, in what was made of it, in one line; empty where there is nothing. */
export function importNotesInShort(notes: readonly Note[]): string {
  const count = (type: Note['type']) => notes.filter((note) => note.type === type).length
  const parts = [
    [count('notUnderstood'), 'not understood'],
    [count('ambiguous'), 'that can be read in more than one way'],
    [count('lost'), 'with no place in a dataset'],
    [count('assumed'), 'taken for granted'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${inDigits(number)} ${what}`)
  return told.length === 0 ? '' : `things to know: ${told.join(', ')}`
}

/** “document bridge-shut”. */
export function importedRecord({ kind, id }: Named): string {
  return `${KIND_LABELS[kind].one} ${id}`
}

/** A field that both a person and the file changed, both versions one below the other. */
export function importConflict(
  conflict: Named & { field: string; mine: unknown; theirs: unknown; before: unknown },
): string[] {
  const { field, mine, theirs, before } = conflict
  return [
    `${importedRecord(conflict)}, ${field}`,
    `  yours:  ${valueInWords(mine)}`,
    `  theirs: ${valueInWords(theirs)}`,
    ...(before === undefined ? [] : [`  before: ${valueInWords(before)}`]),
  ]
}

function valueInWords(value: unknown): string {
  if (value === undefined) return '(nothing)'
  return visibleText(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, LONGEST)
}

/** The verdicts of a file that no status was made of, and the option that would make one of each; nothing where there are none. */
export function verdictOffer(
  verdicts: readonly { text: string; count: number; status?: string | undefined }[],
): string[] {
  const open = verdicts.filter(({ status }) => status === undefined)
  if (open.length === 0) return []
  const pairs = open.slice(0, MOST_VERDICTS).map(({ text }) => `${visibleText(text).replaceAll('"', '\\"')}=STATUS`)
  const listed = open.slice(0, MOST_VERDICTS).map(({ text, count }) => `“${cut(text)}” (${inDigits(count)})`)
  return [
    `${agreeing(open.length, 'A verdict', 'Verdicts')} of which no status is made: ${listed.join(', ')}${more(open.length - listed.length)}`,
    `If they mean one, say which: --status-map "${pairs.join(',')}", each STATUS one of ${STATUSES.join(', ')}`,
  ]
}

const EXAMPLES = 3
const LONGEST = 400
const MOST_VERDICTS = 12

function more(count: number): string {
  return count <= 0 ? '' : ` and ${inDigits(count)} more`
}

function cut(text: string): string {
  const line = visibleText(text)
  const letters = [...line.slice(0, 200)]
  return letters.length <= 60 && line.length <= 200 ? line : `${letters.slice(0, 59).join('')}…`
}
