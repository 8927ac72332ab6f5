import type { Change } from '../../../dataset/change/change.ts'
import { changeFiles } from '../../../dataset/change/change-files.ts'
import { updateRecord } from '../../../dataset/edit/update-record.ts'
import type { InputFile } from '../../../dataset/raw-record.ts'
import { formatOf } from '../../../dataset/read/file-format.ts'
import { jsonLine } from '../../../dataset/write/write.ts'
import { stringifySection } from '../../../dataset/write/write-yaml.ts'
import { contentOf, sectionsOf } from '../../../dataset/write/written-sections.ts'
import { DatasetError, HearsayError } from '../../../errors.ts'
import { datasetOfKinds } from '../../../model/dataset.ts'
import type { AnyRecord } from '../../../model/kinds.ts'
import { byCodeUnit } from '../../../model/order.ts'
import { keyOf } from '../made-ids.ts'
import type { MadeRecord } from '../made-record.ts'
import type { ImportState } from './import-state.ts'
import type { ImportedChange, MergedImport } from './merge-import.ts'

/** Files of a dataset with an import in them. */
export interface MergedFiles {
  readonly files: readonly InputFile[]
  /** Changes that could not be written, and why: the records are as they were. */
  readonly refused: readonly (ImportedChange & { readonly why: string })[]
  /** What is kept of the import: without what could not be written. */
  readonly state: ImportState
}

/** Where new records go. */
export interface MergedPlace {
  /** The path of a file of that name, which need not be there: `links-csv.yaml`. Absent where the dataset is one file. */
  readonly newFile?: ((name: string) => string) | undefined
  /** What the import is called, as a part of the name of a file. */
  readonly name: string
  /** What was kept of the last import. */
  readonly last: ImportState | undefined
}

/**
 * The files of a dataset with an import in them: new records in one file named for the import, changes where the records stand; everything else keeps its bytes. A change that would
 * make the dataset invalid, or that can only be made by hand, is left out and told.
 *
 * @throws DatasetError where the files are no valid dataset
 */
export function mergedFiles(before: readonly InputFile[], merged: MergedImport, place: MergedPlace): MergedFiles {
  const added = withAdded(before, merged.add, place)
  const { files, refused } = withChanges(added, merged.change)
  if (refused.length === 0) return { files, refused, state: merged.state }
  const last = new Map((place.last?.records ?? []).map((record) => [keyOf(record), record]))
  const isRefused = new Set(refused.map((each) => `${each.kind} ${each.id}`))
  const records = merged.state.records.flatMap((record) => {
    if (!isRefused.has(`${record.kind} ${record.id}`)) return [record]
    const old = last.get(keyOf(record))
    return old === undefined ? [] : [old]
  })
  return { files, refused, state: { ...merged.state, records } }
}

function withAdded(
  files: readonly InputFile[],
  add: readonly MadeRecord[],
  { newFile, name }: MergedPlace,
): readonly InputFile[] {
  if (add.length === 0) return files
  if (newFile === undefined) return files[0] === undefined ? files : appended(files, files[0], add)
  const ending = add.length > MANY ? 'jsonl' : 'yaml'
  for (let part = 1; ; part += 1) {
    const path = newFile(`${name}${part === 1 ? '' : `-${part}`}.${ending}`)
    const there = files.find((file) => file.path === path)
    if (there === undefined) return [...files, { path, text: textOf(add, ending) }]
    if (add.length <= FEW || ending === 'jsonl') return appended(files, there, add)
  }
}

/** More records than these are written one a line, which is read many times as quickly. */
const MANY = 2_000
/** So many records are put into a file that is there; more into another beside it, for each is put in by itself. */
const FEW = 200

function textOf(add: readonly MadeRecord[], ending: 'jsonl' | 'yaml'): string {
  const sorted = [...add].sort((a, b) => byCodeUnit(a.id, b.id))
  if (ending === 'jsonl') return sorted.map(({ kind, record }) => jsonLine(kind, record)).join('')
  const manifest = { format: 1 as const, id: 'import', title: 'Import' }
  const dataset = datasetOfKinds(manifest, (kind) =>
    sorted.filter((made) => made.kind === kind).map(({ record }) => record as unknown as AnyRecord),
  )
  const sections = sectionsOf(dataset).filter(({ kind }) => kind !== 'dataset')
  return sections.map((section) => stringifySection(section.name, contentOf(section))).join('\n')
}

function appended(files: readonly InputFile[], to: InputFile, add: readonly MadeRecord[]): readonly InputFile[] {
  let { text } = to
  if (formatOf(to) === 'jsonl') {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n'
    text = `${text}${gap}${add.map(({ kind, record }) => jsonLine(kind, record)).join('')}`
  } else {
    for (const { kind, record } of add)
      text = updateRecord({ path: to.path, text }, { kind, record }, { among: files.filter((file) => file !== to) })
  }
  return files.map((file) => (file === to ? { path: to.path, text } : file))
}

/** The files with changes: all at once, or, where that cannot be, each by itself that can. */
function withChanges(files: readonly InputFile[], changes: readonly ImportedChange[]) {
  if (changes.length === 0) return { files, refused: [] }
  const wish = ({ kind, id, record, seen }: ImportedChange): Change => ({ do: 'change', kind, id, record, seen })
  const all = tried(files, changes.map(wish))
  if ('files' in all) return { files: all.files, refused: [] }
  const refused: (ImportedChange & { why: string })[] = []
  let now = files
  for (const change of changes) {
    const one = tried(now, [wish(change)])
    if ('files' in one) now = one.files
    else refused.push({ ...change, why: one.why })
  }
  return { files: now, refused }
}

function tried(
  files: readonly InputFile[],
  changes: readonly Change[],
): { readonly files: readonly InputFile[] } | { readonly why: string } {
  try {
    const outcome = changeFiles(files, { changes })
    return outcome.state === 'done' ? { files: outcome.files } : { why: 'it was changed meanwhile' }
  } catch (error) {
    if (error instanceof DatasetError || (error instanceof HearsayError && error.code === 'cannot-edit'))
      return { why: error.message }
    throw error
  }
}
