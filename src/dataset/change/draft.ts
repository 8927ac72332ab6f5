import { HearsayError } from '../../errors.ts'
import { everyRecord } from '../../model/dataset.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { withLine } from '../edit/said-line.ts'
import { updateRecord } from '../edit/update-record.ts'
import type { Fields, InputFile } from '../raw-record.ts'
import { formatOf } from '../read/file-format.ts'
import { readRecords } from '../read/formats.ts'
import { writeDataset } from '../write/write.ts'
import type { Change } from './change.ts'
import { placeOfNew } from './new-place.ts'
import { type FilesOfDataset, readFilesOf } from './read-files.ts'

/** Files of a dataset with some wishes done. */
export interface Draft extends FilesOfDataset {
  /** Where records stand that were added by wishes before. */
  readonly added: ReadonlyMap<string, string>
}

/** Where new files go. */
export interface PlaceOptions {
  /** Where a new file of that name goes, as `sources/fire.yaml`. Absent where all is to stay in the files that there are. */
  readonly newFile?: ((name: string) => string) | undefined
}

/** What files are with one wish more. */
export function doneIn(draft: Draft, change: Change, { newFile }: PlaceOptions): Draft {
  if (change.do === 'say') return sayIn(draft, change)
  if (change.do === 'add') {
    const fields = change.record as Fields
    const { id } = fields
    if (typeof id === 'string' && !isMadeId(id)) requireFree(draft, id)
    const fileOf = (of: string) => draft.added.get(of) ?? draft.locations.place(of)?.file
    const standing = { paths: draft.files.map(({ path }) => path), dataset: draft.dataset, fileOf, newFile }
    const path = placeOfNew(standing, { kind: change.kind, fields, near: change.near })
    const next = edited(draft, path, change)
    return typeof id === 'string' ? { ...next, added: new Map([...draft.added, [id, path]]) } : next
  }
  const path =
    change.kind === 'dataset' ? fileOfManifest(draft) : (draft.locations.place(change.id)?.file ?? draft.files[0]?.path)
  return edited(draft, path ?? '', change)
}

function edited(draft: Draft, path: string, change: Exclude<Change, { do: 'say' }>): Draft {
  const { kind } = change
  const there = draft.files.find((file) => file.path === path)
  const file = there ?? { path, text: '' }
  const among = draft.files
  const text =
    change.do === 'add'
      ? updateRecord(file, { kind, record: withoutMadeId(change.record) }, { among })
      : updateRecord(
          file,
          { kind, id: change.id, record: change.do === 'change' ? withoutMadeId(change.record) : undefined },
          { among },
        )
  return withFile(draft, { path, text })
}

/** The draft with another text for a file, or one file more. */
function withFile(draft: Draft, file: InputFile): Draft {
  const at = draft.files.findIndex(({ path }) => path === file.path)
  const reading = readRecords(file)
  if (at === -1) return { ...draft, files: [...draft.files, file], readings: [...draft.readings, reading] }
  return { ...draft, files: draft.files.with(at, file), readings: draft.readings.with(at, reading) }
}

function sayIn(draft: Draft, change: Extract<Change, { do: 'say' }>): Draft {
  const path = draft.added.get(change.source) ?? draft.locations.place(change.source)?.file
  const file = draft.files.find((each) => each.path === path)
  if (file === undefined || formatOf(file) !== 'jsonl') return withFile(draft, withLine(draft, change))
  return inFull(draft, change, file)
}

/** JSON Lines have no short form: what the line makes is written in full. */
function inFull(draft: Draft, said: Extract<Change, { do: 'say' }>, { path }: InputFile): Draft {
  const { dataset } = readFilesOf(draft.files)
  const whole = readFilesOf([{ path: 'all.json', text: writeDataset(dataset, 'json') }])
  const known = new Set([...everyRecord(dataset)].map(({ kind, record }) => `${kind} ${record.id}`))
  let next = draft
  for (const { kind, record } of everyRecord(readFilesOf([withLine(whole, said)]).dataset)) {
    if (!known.has(`${kind} ${record.id}`)) next = edited(next, path, { do: 'add', kind, record })
  }
  return next
}

function requireFree({ dataset, added }: Draft, id: string): void {
  const isTaken = added.has(id) || [...everyRecord(dataset)].some(({ record }) => record.id === id)
  const wasRetired = dataset.manifest.retired?.some((each) => each.id === id) === true
  if (!isTaken && !wasRetired) return
  const why = wasRetired ? 'was retired, and never returns' : 'is taken'
  throw new HearsayError('duplicate-id', `the id "${id}" ${why}`, { path: id, hint: 'choose another' })
}

function fileOfManifest({ files, readings }: Draft): string | undefined {
  return files[readings.findIndex(({ records }) => records.some(({ kind }) => kind === 'dataset'))]?.path
}

function withoutMadeId(record: object): object {
  const { id, ...others } = record as { id?: unknown }
  return typeof id === 'string' && isMadeId(id) ? others : record
}
