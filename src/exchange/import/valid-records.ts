import { append } from '../../algorithm/append.ts'
import { parseDataset } from '../../dataset/parse.ts'
import type { FieldPath, InputFile } from '../../dataset/raw-record.ts'
import type { Problem } from '../../errors.ts'
import { REFERENCES, references } from '../../model/references.ts'
import type { ImportNote } from './imported.ts'
import { leaveOut, type Wrong } from './leave-out.ts'
import type { MadeRecord, MadeRecords } from './made-record.ts'

/** A valid dataset beside which records are to stand. */
export interface Beside {
  readonly files: readonly InputFile[]
  /** The ids of its records. */
  readonly ids: ReadonlySet<string>
}

/** Records that are a valid dataset by every rule of datasets: those given, without what breaks one and what names that, each with a note. */
export function validRecords(given: readonly MadeRecord[], beside: Beside = ALONE): MadeRecords {
  const notes: ImportNote[] = []
  let records = withoutDangling(given, beside.ids, notes)
  for (let round = 1; ; round += 1) {
    const wrong = wrongsByRecord(records, beside)
    if (wrong.size === 0) return { records, notes }
    // A rule that fields break with each other may go on with the next field: then it is the record.
    const isStubborn = round > MOST_ROUNDS
    const left = records.flatMap((record, index) => {
      const wrongs = wrong.get(index)
      if (wrongs === undefined) return [record]
      const { record: rest, notes: told } = leaveOut(
        record,
        isStubborn ? [{ ...wrongs[0], path: [] } as Wrong] : wrongs,
      )
      append(notes, told)
      return rest === undefined ? [] : [rest]
    })
    records = withoutDangling(left, beside.ids, notes)
  }
}

const MOST_ROUNDS = 4
const MANIFEST = JSON.stringify({ kind: 'dataset', format: 1, id: 'import', title: 'Import' })
const ALONE: Beside = { files: [{ path: 'dataset.jsonl', text: `${MANIFEST}\n` }], ids: new Set() }

/** The records without names of records that are neither among them nor among those known. */
export function withoutDangling(
  given: readonly MadeRecord[],
  known: ReadonlySet<string>,
  notes: ImportNote[],
): readonly MadeRecord[] {
  let records = given
  for (;;) {
    const own = new Set(records.map(({ id }) => id))
    const ids = { has: (id: string) => own.has(id) || known.has(id) }
    let isWhole = true
    const left: MadeRecord[] = []
    for (const record of records) {
      const wrongs = REFERENCES[record.kind].flatMap((row) =>
        references(record.record, row)
          .filter(({ id }) => !ids.has(id))
          .map(({ id, path }): Wrong => ({ path, why: NOT_THERE, value: id })),
      )
      if (wrongs.length === 0) {
        left.push(record)
        continue
      }
      const { record: rest, notes: told } = leaveOut(record, wrongs)
      append(notes, told)
      if (rest !== undefined) left.push(rest)
      else isWhole = false
    }
    records = left
    if (isWhole) return records
  }
}

const NOT_THERE = 'it names what is not there: not in the file, not made of it, or taken out'

/** What the check of datasets finds wrong, by the index of the record. */
function wrongsByRecord(records: readonly MadeRecord[], { files }: Beside): ReadonlyMap<number, readonly Wrong[]> {
  const lines = records.map(({ kind, record }) => JSON.stringify({ kind, ...record }))
  const { dataset, problems } = parseDataset([...files, { path: OWN, text: lines.join('\n') }])
  const errors = problems.filter(({ severity }) => severity === 'error')
  const found = new Map<number, Wrong[]>()
  for (const problem of errors) {
    const index = problem.place?.file === OWN ? problem.place.line - 1 : -1
    const record = records[index]
    if (record === undefined) continue
    const path = pathIn(record, problem)
    const known = found.get(index) ?? []
    if (!known.some((each) => each.path.join('.') === path.join('.')))
      found.set(index, [...known, { path, why: problem.message, value: valueAt(record, path) }])
  }
  return dataset === undefined && found.size === 0 ? wrongsOfOthers(records, errors) : found
}

/** The records for which one that was there before is said to be wrong: relations of those that are named, else all that name them, else all. */
function wrongsOfOthers(
  records: readonly MadeRecord[],
  errors: readonly Problem[],
): ReadonlyMap<number, readonly Wrong[]> {
  const [error] = errors
  const told = new Set(errors.flatMap(({ message, record }) => [...quotedIn(message), record?.split(' ')[1] ?? '']))
  const named = (made: MadeRecord) =>
    REFERENCES[made.kind].some((row) => references(made.record, row).some(({ id }) => told.has(id)))
  const naming = [...records.keys()].filter((index) => named(records[index] as MadeRecord))
  const relations = naming.filter((index) => IDENTITY.has(String(records[index]?.record['type'])))
  const some = [relations, naming, [...records.keys()]].find((each) => each.length > 0) ?? []
  return new Map(
    some.map((index) => [index, [{ path: [], why: error?.message ?? 'it does not go with what is there' }]]),
  )
}

/** Relations that cannot stand beside each other. */
const IDENTITY: ReadonlySet<string> = new Set(['equivalent', 'distinct', 'contradicts', 'narrows'])

function quotedIn(message: string): string[] {
  return [...message.matchAll(/"([^"]*)"/g)].map(([, id = '']) => id)
}

/** Behind all other files: of two records that cannot be together it is the new one that is wrong. */
const OWN = '\uffff/import.jsonl'

/** The field that is wrong, or the item of its list. */
function pathIn({ record }: MadeRecord, { field }: Problem): FieldPath {
  if (field === undefined) return []
  const parts = field.split('.')
  // Names of people’s own fields may have dots.
  const name = Object.keys(record).find((each) => field === each || field.startsWith(`${each}.`)) ?? parts[0] ?? ''
  const [item] = field.slice(name.length + 1).split('.')
  return Array.isArray(record[name]) && /^\d+$/.test(item ?? '') ? [name, Number(item)] : [name]
}

function valueAt({ record }: MadeRecord, [field, item]: FieldPath): string | undefined {
  if (field === undefined) return undefined
  const whole = record[field]
  const value = item === undefined ? whole : (whole as readonly unknown[])[Number(item)]
  return typeof value === 'string' ? value : JSON.stringify(value)
}
