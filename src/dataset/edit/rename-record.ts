import { DatasetError, HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { type Dataset, everyRecord } from '../../model/dataset.ts'
import { ID_PATTERN } from '../../model/fields.ts'
import { KIND_NAMES, KINDS } from '../../model/kinds.ts'
import { byCodeUnit } from '../../model/order.ts'
import { withReferences } from '../../model/references.ts'
import { checkReadings, type ParsedDataset } from '../parse.ts'
import type { InputFile, Reading } from '../raw-record.ts'
import { readRecords } from '../read/formats.ts'
import { idEdits, type Renaming } from './id-edits.ts'
import { retire } from './retire.ts'
import { applyEdits } from './text-edit.ts'

/**
 * The files of a dataset with another id for a record, wherever they name it, and the old one among the retired ids. All else keeps its bytes.
 *
 * @throws DatasetError where the dataset is not valid
 * @throws HearsayError `unknown-id`, `duplicate-id` where the new id is taken or was retired, `cannot-edit` where no record is written under the old one
 */
export function renameRecord(files: readonly InputFile[], from: string, to: string): readonly InputFile[] {
  const { readings, dataset } = openFiles(files)
  requireWritten(readings, dataset, from)
  requireFree(dataset, to)
  const renamed = renameIn(files, readings, { from, to, ownIdToo: true })
  const changed = retire(renamed, { id: from, became: to, how: 'renamed' })
  const after = openFiles(changed).dataset
  if (recordsIn(after, (id) => id) === recordsIn(dataset, (id) => (id === from ? to : id))) return changed
  throw cannotEdit(from, 'the dataset would say something else afterwards')
}

/** A valid dataset, and what each of its files holds. @throws DatasetError */
export function openFiles(files: readonly InputFile[]): {
  readings: readonly Reading[]
  dataset: Dataset
  locations: ParsedDataset['locations']
} {
  const read = files.map((file) => ({ file, reading: readRecords(file) }))
  const { dataset, problems, locations } = checkReadings(read)
  if (dataset === undefined) throw new DatasetError(problems.filter(({ severity }) => severity === 'error'))
  return { readings: read.map(({ reading }) => reading), dataset, locations }
}

/** Files with an id in the place of another; places are those of the texts without their byte order marks. */
export function renameIn(
  files: readonly InputFile[],
  readings: readonly Reading[],
  renaming: Renaming,
): readonly InputFile[] {
  return files.map((file, index) => {
    const reading = readings[index]
    const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : ''
    const bare = { path: file.path, text: file.text.slice(mark.length) }
    const edits = reading === undefined ? [] : idEdits(bare, reading, renaming)
    return edits.length === 0 ? file : { path: file.path, text: mark + applyEdits(bare.text, edits) }
  })
}

/** @throws HearsayError `unknown-id` where no record has the id, `cannot-edit` where it was made and is written nowhere */
export function requireWritten(readings: readonly Reading[], dataset: Dataset, id: string): void {
  if (kindOf(dataset, id) === undefined) {
    const became = dataset.manifest.retired?.find((each) => each.id === id)
    const hint = became === undefined ? undefined : `it was ${became.how}: ${became.became}`
    throw new HearsayError('unknown-id', `no record has the id "${id}"`, {
      path: id,
      ...(hint === undefined ? {} : { hint }),
    })
  }
  const isWritten = readings.some(({ records }) => records.some(({ value }) => holdsId(value, id)))
  if (isWritten) return
  throw new HearsayError('cannot-edit', `"${id}" is a made id, and is written nowhere`, {
    path: id,
    hint: 'write it where the sentence stands, or give who is only named a record: hearsay fmt writes the ids that are needed',
  })
}

function holdsId(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { id: own, says } = value as { id?: unknown; says?: unknown }
  if (own === id) return true
  if (!Array.isArray(says)) return false
  return says.some((item: unknown) => {
    if (typeof item === 'string') return item.trimStart().startsWith(`${id}:`)
    return (
      typeof item === 'object' &&
      item !== null &&
      (id in item ||
        (item as { id?: unknown }).id === id ||
        String((item as { claim?: unknown }).claim ?? '')
          .trimStart()
          .startsWith(`${id}:`))
    )
  })
}

/** @throws HearsayError `duplicate-id`, or `bad-option` where it is not written as ids are */
function requireFree(dataset: Dataset, id: string): void {
  if (!ID_PATTERN.test(id) || id.length > 120) {
    const hint = 'lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit; at most 120'
    throw new HearsayError('bad-option', `"${id}" is not written as ids are`, { path: id, hint })
  }
  const kind = kindOf(dataset, id)
  if (kind !== undefined)
    throw new HearsayError('duplicate-id', `the id "${id}" is taken by a ${kind}`, {
      path: id,
      hint: 'choose another, or merge the two: hearsay merge',
    })
  if (dataset.manifest.retired?.some((each) => each.id === id)) {
    throw new HearsayError('duplicate-id', `the id "${id}" was retired, and never returns`, {
      path: id,
      hint: 'choose another',
    })
  }
}

/** The kind of the record with an id. */
export function kindOf(dataset: Dataset, id: string) {
  return KIND_NAMES.find((kind) => dataset[KINDS[kind].section].some((record) => record.id === id))
}

export function cannotEdit(
  id: string,
  message: string,
  hint = 'change the files by hand; nothing was written',
): HearsayError {
  return new HearsayError('cannot-edit', `"${id}": ${message}`, { path: id, hint })
}

/** All that records say, with other ids. Made ids, which may hold any other, are not compared. */
function recordsIn(dataset: Dataset, newId: (id: string) => string): string {
  const madeOf = (id: string) => (/[.~]|-via-/.test(id) ? '~' : newId(id))
  const lines = [...everyRecord(dataset)].map(({ kind, record }) => {
    const { id, ...others } = withReferences(record, kind, madeOf)
    return canonicalJson([kind, madeOf(id), others])
  })
  return lines.sort(byCodeUnit).join('\n')
}
