import { DatasetError, formatPlace, HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Kind, KindWithMadeId } from '../../model/kinds.ts'
import { isMadeId, makeId } from '../../model/made-ids.ts'
import { withoutRetired } from '../../model/retired.ts'
import { withoutTours } from '../../model/tour.ts'
import { plainRecord } from '../check/plain-record.ts'
import type { FieldPath, Fields, InputFile, RawKind, RawRecord } from '../raw-record.ts'
import { type Format, formatOf } from '../read/file-format.ts'
import { readRecords } from '../read/formats.ts'
import { sectionOf } from '../read/sections.ts'
import { defaultsOf } from '../shorthand/defaults.ts'
import { isShortSource } from '../shorthand/short-sources.ts'
import { addToJson, removeFromJson, replaceInJson } from './edit-json.ts'
import { addToYaml, removeFromYaml, replaceInYaml } from './edit-yaml.ts'
import { findShort, readShort } from './short-records.ts'
import { lineBreakOf } from './text-edit.ts'
import { type ShortChange, updateShort } from './update-short.ts'

/** One record to change (`id` says which), to take out (its `record` is undefined), or to add (without `id`). */
export type RecordChange =
  | { readonly kind: Kind | 'dataset'; readonly id: string; readonly record: object | undefined }
  | { readonly kind: Kind | 'dataset'; readonly id?: undefined; readonly record: object }

/** What else is known of the dataset. */
export interface UpdateOptions {
  /** Its other files: names in lines are looked up in them. */
  readonly among?: readonly InputFile[] | undefined
}

/**
 * The text of a file with one record changed, taken out or added. All that is not changed keeps its bytes: comments,
 * order, quotes and line breaks. What comes out is read again and compared before it is returned. A record with a made
 * id is found by what it says, where the file has only one that says it. What stands in the short form stays short as far as that can say it: see `updateShort`.
 *
 * @throws DatasetError where the file cannot be read, or the record is not one of its kind
 * @throws HearsayError `unknown-id`, `duplicate-id` or `ambiguous-id` where the file does not have the record, has it
 *   already, or has several; `cannot-edit` where it is written so that it can only be changed by hand
 */
export function updateRecord(file: InputFile, change: RecordChange, { among = [] }: UpdateOptions = {}): string {
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const bare = { path: file.path, text: file.text.slice(mark.length) }
  const records = readWhole(bare)
  const given = givenIn(records, change.kind)
  if (change.id !== undefined && change.record !== undefined) refuseWithout(change.record as Fields, given, change.id)
  const short = shortChange(bare, change, { records, among })
  if (short !== undefined) return mark + updateShort(bare, short)
  const target = change.id === undefined ? undefined : findRecord(records, change.kind, change.id)
  const plain = change.record && written(plainRecord(change.kind, change.record), formatOf(bare))
  const after = plain && target ? withoutGiven(plain, given, target.value as Fields) : plain
  if (target === undefined) refuseTaken(records, after)
  const edited = edit(bare, { kind: change.kind, records, target, after })
  verify({ path: file.path, text: edited }, expected(records, { kind: change.kind, target, after }))
  return mark + edited
}

/** The change where it is one of the short form: of a line, or of a source that has lines or names. */
function shortChange(
  file: InputFile,
  { kind, id, record }: RecordChange,
  { records, among }: { readonly records: readonly RawRecord[]; readonly among: readonly InputFile[] },
): ShortChange | undefined {
  if (id === undefined || kind === 'dataset' || formatOf(file) === 'jsonl') return undefined
  if (!records.some((raw) => isShortSource(raw) || raw.kind === 'defaults')) return undefined
  const context = readShort(file, among)
  const target = findShort(file.path, context, { kind, id })
  if (target === undefined || (target.item === undefined && record === undefined)) return undefined
  return { target, context, after: record && plainRecord(kind, record) }
}

/** What the file gives its records of a kind by `defaults`. */
function givenIn(records: readonly RawRecord[], kind: Kind | 'dataset'): Fields {
  const from = records.find((raw) => raw.kind === 'defaults')
  return (from && defaultsOf(from, [])?.(kind)) ?? {}
}

/** @throws HearsayError `cannot-edit` where the record is to be without what the file gives it: it would have it all the same */
function refuseWithout(record: Fields, given: Fields, id: string): void {
  const field = Object.keys(given).find((each) => record[each] === undefined)
  if (field === undefined) return
  const hint = 'give it another value, or change the defaults'
  throw new HearsayError('cannot-edit', `${id} has "${field}" from the "defaults" of its file, which give it to all`, {
    path: field,
    hint,
  })
}

/** A record without what it has only from the `defaults` of its file. */
function withoutGiven(after: Fields, given: Fields, before: Fields): Fields {
  const isGiven = (field: string) =>
    field in given && !(field in before) && canonicalJson(given[field]) === canonicalJson(after[field])
  return Object.fromEntries(Object.entries(after).filter(([field]) => !isGiven(field)))
}

/** A record as a file has it: among sections the tours and retired ids of a manifest are not in it. */
function written(record: Fields, format: Format): Fields {
  return format === 'jsonl' ? record : withoutRetired(withoutTours(record))
}

interface Task {
  readonly kind: RawKind
  readonly records: readonly RawRecord[]
  readonly target: RawRecord | undefined
  readonly after: Fields | undefined
}

function edit(file: InputFile, task: Task): string {
  const format = formatOf(file)
  if (format === 'jsonl') return editLine(file.text, task)
  const { kind, records, target, after } = task
  const section = sectionOf(kind)
  const siblings = records.filter((other) => other.kind === kind)
  if (target === undefined) {
    const record = after ?? {}
    if (format === 'yaml') return addToYaml(file.text, section, record)
    return addToJson(file.text, section, record)
  }
  const path: FieldPath = kind === 'dataset' ? [section] : [section, siblings.indexOf(target)]
  if (after === undefined) return format === 'yaml' ? removeFromYaml(file.text, path) : removeFromJson(file.text, path)
  const both = [target.value as Fields, after] as const
  return format === 'yaml' ? replaceInYaml(file.text, path, both) : replaceInJson(file.text, path, both)
}

function editLine(text: string, { kind, target, after }: Task): string {
  const newline = lineBreakOf(text)
  if (target === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : newline
    return `${text}${gap}${JSON.stringify({ kind, ...after })}${newline}`
  }
  const lines = text.split('\n')
  const index = target.at.place([]).line - 1
  const changed = after && replaceInJson(lines[index] ?? '', [], [target.value as Fields, after])
  lines.splice(index, 1, ...(changed === undefined ? [] : [changed]))
  return lines.join('\n')
}

function readWhole(file: InputFile): readonly RawRecord[] {
  const { records, problems, whole } = readRecords(file)
  if (!whole) throw new DatasetError(problems.filter(({ severity }) => severity === 'error'))
  return records
}

function findRecord(records: readonly RawRecord[], kind: RawKind, id: string): RawRecord {
  const found = records.filter((raw) => raw.kind === kind && (isMadeId(id) ? saysTheSame(raw, id) : idOf(raw) === id))
  const [first, second] = found
  if (first === undefined) throw new HearsayError('unknown-id', `the file has no ${kind} ${id}`)
  if (second !== undefined) {
    const places = found.map(({ at }) => formatPlace(at.place([]))).join(', ')
    const hint = 'give the one that is meant an id of its own'
    throw new HearsayError('ambiguous-id', `several records may be the ${kind} ${id}: ${places}`, { hint })
  }
  return first
}

function saysTheSame(raw: RawRecord, id: string): boolean {
  const made = makeId[raw.kind as KindWithMadeId] as ((record: object) => string) | undefined
  if (made === undefined || idOf(raw) !== undefined) return false
  const base = made(raw.value as object)
  return id === base || (id.startsWith(base) && /^~\d+$/.test(id.slice(base.length)))
}

function refuseTaken(records: readonly RawRecord[], after: Fields | undefined): void {
  const taken = records.find(
    (raw) => raw.kind !== 'dataset' && after?.['id'] !== undefined && idOf(raw) === after['id'],
  )
  if (taken === undefined) return
  const path = formatPlace(taken.at.place([]))
  throw new HearsayError('duplicate-id', `the file has a record with the id ${idOf(taken)} already`, { path })
}

function idOf({ value }: RawRecord): unknown {
  return (value as { id?: unknown } | null)?.id
}

function expected(records: readonly RawRecord[], { kind, target, after }: Omit<Task, 'records'>): string[] {
  const left = records.filter((raw) => raw !== target || after !== undefined)
  const values = left.map((raw) => canonicalJson([raw.kind, raw === target ? after : raw.value]))
  return target === undefined ? [...values, canonicalJson([kind, after])] : values
}

function verify(file: InputFile, wanted: readonly string[]): void {
  const { records, problems } = readRecords(file)
  const got = records.map((raw) => canonicalJson([raw.kind, raw.value]))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0 && [...got].sort().join('\n') === [...wanted].sort().join('\n')) return
  const hint = 'change the record by hand'
  throw new HearsayError('cannot-edit', 'the record is written so that it cannot be changed safely', { hint })
}
