import { append } from '../../../algorithm/append.ts'
import { nearest } from '../../../algorithm/nearest-word.ts'
import { KIND_NAMES } from '../../../model/kinds.ts'
import type { RawKind } from '../../raw-record.ts'
import { shortened } from '../../words.ts'
import type { FileContent, Flaw, TextLocator, TextRange } from '../file-content.ts'
import { kindMeant } from '../foreign.ts'
import { EMPTY_CONTENT } from '../read-sections.ts'
import { treeLocator } from './json-tree.ts'
import { parseJson } from './read-json.ts'

const RAW_KINDS: ReadonlySet<string> = new Set<RawKind>(['dataset', ...KIND_NAMES])

/** The records of a JSON Lines file: one a line, each with its kind. Empty lines are nothing. */
export function readJsonl(text: string): FileContent {
  const records: FileContent['records'][number][] = []
  const flaws: Flaw[] = []
  const unread: TextRange[] = []
  let foreign = true
  for (const { start, line, index } of linesOf(text)) {
    if (line.trim() === '') continue
    const read = parseJson(line)
    const found = read.flaws.map((flaw) => ({ ...flaw, offset: flaw.offset + start }))
    const record = recordOn(read.value)
    if (record !== undefined) records.push({ ...record, path: [index] })
    else if (found.length === 0) found.push(noRecord(read.value, start, treeLocator(line)))
    append(flaws, found)
    if (found.length > 0) unread.push([start, start + line.length])
    if (foreign && (record !== undefined || isMeant(read.value, line))) foreign = false
  }
  if (records.length === 0 && flaws.length === 0) return EMPTY_CONTENT
  return { records, flaws, unread, foreign }
}

/** Finds values of a JSON Lines text by path, whose first part is the index of the line. */
export function locateInJsonl(text: string): TextLocator {
  const lines = [...linesOf(text)]
  const known = new Map<number, TextLocator>()
  const lineAt = (index: unknown) => {
    const { line = '', start = 0 } = lines[Number(index)] ?? {}
    const at = known.get(start) ?? treeLocator(line)
    known.set(start, at)
    return { at, start }
  }
  return {
    offset: ([index, ...path], part) => {
      const { at, start } = lineAt(index)
      return start + at.offset(path, part)
    },
    range: ([index, ...path]) => {
      const { at, start } = lineAt(index)
      const [from, to] = at.range(path)
      return [start + from, start + to]
    },
    written: ([index, ...path]) => lineAt(index).at.written(path),
    inside: ([index, ...path], character) => {
      const { at, start } = lineAt(index)
      return start + at.inside(path, character)
    },
  }
}

function* linesOf(text: string): Generator<{ line: string; start: number; index: number }> {
  let start = 0
  for (let index = 0; start <= text.length; index += 1) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    yield { line: text.slice(start, end), start, index }
    start = end + 1
  }
}

function recordOn(value: unknown): { kind: RawKind; value: object } | undefined {
  if (!isObject(value)) return undefined
  const { kind, ...fields } = value as { kind?: unknown }
  return typeof kind === 'string' && RAW_KINDS.has(kind) ? { kind: kind as RawKind, value: fields } : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a line that is no record was meant to be one. */
function isMeant(value: unknown, line: string): boolean {
  if (value === undefined) return RAW_KINDS.has(/"kind"\s*:\s*"(\w+)"/.exec(line)?.[1] ?? '')
  const kind = (value as { kind?: unknown } | null | undefined)?.kind
  return (
    (typeof kind === 'string' && nearest(kind.toLowerCase(), RAW_KINDS) !== undefined) || kindMeant(value) !== undefined
  )
}

function noRecord(value: unknown, start: number, at: TextLocator): Flaw {
  if (!isObject(value)) {
    const hint = 'write {"kind": "claim", "id": …}'
    return { code: 'not-a-record', offset: start + at.offset([]), message: 'a line holds one record', hint }
  }
  const all = [...RAW_KINDS].join(', ')
  const { kind } = value as { kind?: unknown }
  if (kind === undefined) {
    const meant = kindMeant(value)
    const hint = meant === undefined ? `it is one of ${all}` : `write "kind": "${meant}"`
    return { code: 'unknown-kind', offset: start + at.offset([]), message: 'the line has no "kind"', hint }
  }
  const near = typeof kind === 'string' ? nearest(kind.toLowerCase(), RAW_KINDS) : undefined
  const hint = near === undefined ? `it is one of ${all}` : `did you mean ${near}?`
  const message = `unknown kind ${shortened(JSON.stringify(kind))}`
  return { code: 'unknown-kind', offset: start + at.offset(['kind']), message, hint }
}
