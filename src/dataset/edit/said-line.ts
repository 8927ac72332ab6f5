import { HearsayError } from '../../errors.ts'
import type { Dataset } from '../../model/dataset.ts'
import { recordsOf } from '../../model/dataset.ts'
import type { Fields, InputFile, RawRecord, Reading } from '../raw-record.ts'
import { formatOf } from '../read/file-format.ts'
import { sectionOf } from '../read/sections.ts'
import { replaceInJson } from './edit-json.ts'
import { replaceInYaml } from './edit-yaml.ts'

/** A line in the short form, and fields of its statement that it does not say itself. */
export interface SaidLine {
  readonly source: string
  readonly line: string
  readonly fields?: object | undefined
}

/**
 * The file in which a document stands, with a line more at the end of what it `says`; all else keeps its bytes. What the line means is not looked at.
 *
 * @throws HearsayError `unknown-id` where no document has the id, `cannot-edit` where it stands where no line can
 */
export function withLine(
  { files, readings, dataset }: FilesRead,
  { source, line, fields }: SaidLine,
): { readonly path: string; readonly text: string } {
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
  const beside = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined)
  const item = beside.length === 0 ? line : { claim: line, ...Object.fromEntries(beside) }
  const after = { ...before, says: [...said, item] }
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const replace = format === 'yaml' ? replaceInYaml : replaceInJson
  const text = mark + replace(file.text.slice(mark.length), [sectionOf('source'), place.index], [before, after])
  return { path: file.path, text }
}

/** Files, and what was read of them. */
export interface FilesRead {
  readonly files: readonly InputFile[]
  readonly readings: readonly Reading[]
  readonly dataset: Dataset
}

/** Where a document is written: in which file, and as which of its documents. */
export function findSource(
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
