import { HearsayError } from '../../errors.ts'
import { type Dataset, recordsOf } from '../../model/dataset.ts'
import { KIND_NAMES, type Kind } from '../../model/kinds.ts'
import type { Fields, InputFile, RawRecord, Reading } from '../raw-record.ts'
import { formatOf } from '../read/file-format.ts'
import { sectionOf } from '../read/sections.ts'
import { replaceInJson } from './edit-json.ts'
import { replaceInYaml } from './edit-yaml.ts'
import { openFiles } from './rename-record.ts'

/** Files with a line more, and what it made. */
export interface LineAdded {
  readonly files: readonly InputFile[]
  /** The ids of the records that were not there before, by kind: in any case a statement. */
  readonly made: readonly { readonly kind: Kind; readonly id: string }[]
}

/**
 * The files of a dataset with a line in the short form at the end of what a document `says`. All else keeps its bytes. The whole is read again with it
 * before it is returned, so that a line that means nothing, or two things, is refused with its place.
 *
 * @throws DatasetError where the dataset is not valid, or would not be with the line
 * @throws HearsayError `unknown-id` where no document has the id, `cannot-edit` where it stands where no line can
 */
export function addLine(files: readonly InputFile[], source: string, line: string): LineAdded {
  const { readings, dataset } = openFiles(files)
  const place = findSource(readings, source)
  const file = files[place.file]
  if (file === undefined || place.raw === undefined) throw unknownSource(dataset, source)
  const format = formatOf(file)
  if (format === 'jsonl') {
    const hint = 'keep the document in a file of YAML or JSON'
    throw new HearsayError('cannot-edit', 'JSON Lines have no short form', { path: file.path, hint })
  }
  const before = place.raw.value as Fields
  const said = before['says'] ?? []
  if (!Array.isArray(said)) throw new HearsayError('cannot-edit', 'what it says is no list', { path: file.path })
  const after = { ...before, says: [...said, line] }
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const replace = format === 'yaml' ? replaceInYaml : replaceInJson
  const text = mark + replace(file.text.slice(mark.length), [sectionOf('source'), place.index], [before, after])
  const changed = files.map((each) => (each === file ? { path: file.path, text } : each))
  return { files: changed, made: newIn(dataset, openFiles(changed).dataset) }
}

/** Where a document is written: in which file, and as which of its documents. */
function findSource(
  readings: readonly Reading[],
  id: string,
): { file: number; index: number; raw: RawRecord | undefined } {
  for (const [file, { records }] of readings.entries()) {
    const sources = records.filter(({ kind }) => kind === 'source')
    const index = sources.findIndex(({ value }) => (value as Fields | null)?.['id'] === id)
    if (index >= 0) return { file, index, raw: sources[index] }
  }
  return { file: -1, index: -1, raw: undefined }
}

function unknownSource(dataset: Dataset, id: string): HearsayError {
  const isThere = recordsOf(dataset, 'source').some((source) => source.id === id)
  if (isThere) {
    const hint = 'hearsay fmt writes ids where they are needed; or write "id" there'
    return new HearsayError('cannot-edit', `the id of ${id} is made and written nowhere`, { path: id, hint })
  }
  const became = dataset.manifest.retired?.find((each) => each.id === id)?.became
  const hint = became === undefined ? 'hearsay find looks for one by its title' : `it is ${became} now`
  return new HearsayError('unknown-id', `no document has the id "${id}"`, { path: id, hint })
}

function newIn(before: Dataset, after: Dataset): { kind: Kind; id: string }[] {
  return KIND_NAMES.flatMap((kind) => {
    const known = new Set(recordsOf(before, kind).map(({ id }) => id))
    return recordsOf(after, kind).flatMap(({ id }) => (known.has(id) ? [] : [{ kind, id }]))
  })
}
