import { isMap, parseDocument } from 'yaml'
import { HearsayError } from '../../errors.ts'
import { lineBreakOf } from '../edit/text-edit.ts'
import type { InputFile, Reading } from '../raw-record.ts'
import { formatOf } from '../read/file-format.ts'
import { readRecords } from '../read/formats.ts'
import { YAML_OPTIONS } from '../read/yaml/options.ts'
import { expandShorthand } from './expand.ts'
import { putInOrder } from './field-order.ts'
import { writeLines } from './format-lines.ts'
import { type NeededIds, neededIds } from './needed-ids.ts'
import { commentsIn, saidBy } from './same-said.ts'

/**
 * A YAML file of a dataset laid out: sections and fields in the order of the format, lines of the short form with one blank between their
 * pieces and their marks in order, and an id before each sentence that others refer to or that stands there twice. Records stay in their order and say the
 * same, every comment stays, and what is laid out so stays as it is. Other files come back as they are.
 *
 * @param files all files of the dataset: what needs an id is known of all together
 * @throws HearsayError `cannot-edit` where something would be lost, `unreadable` where the file cannot be read whole
 */
export function formatFile(path: string, files: readonly InputFile[]): string {
  const index = files.findIndex((each) => each.path === path)
  if (index === -1) throw new HearsayError('no-such-path', `the dataset has no file ${path}`)
  return formatFiles(files, [path])[index]?.text ?? ''
}

/** All files, of which some are laid out, by default all: see `formatFile`. The dataset is read once for all of them, and once more to compare. */
export function formatFiles(
  files: readonly InputFile[],
  chosen: readonly string[] = files.map(({ path }) => path),
): readonly InputFile[] {
  const readings = files.map((each) => readRecords(each))
  const before = expandShorthand(readings)
  const ids = neededIds(before)
  const wanted = new Set(chosen)
  const after = files.map((file, index) =>
    wanted.has(file.path) ? laidOut(file, readings[index] as Reading, ids) : file,
  )
  verify({ files, readings, said: saidBy(before.raws) }, after)
  return after
}

function laidOut(file: InputFile, reading: Reading, ids: NeededIds): InputFile {
  const { path } = file
  if (formatOf(file) !== 'yaml' || file.text.trim() === '' || reading.foreign) return file
  if (!reading.whole)
    throw new HearsayError('unreadable', `${path} cannot be read whole`, { path, hint: 'hearsay validate says why' })
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = file.text.slice(mark.length)
  const document = parseDocument(text.replaceAll('\r\n', '\n'), YAML_OPTIONS)
  writeLines(document, reading, ids)
  if (isMap(document.contents)) putInOrder(document.contents)
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: /\{ /.test(text) })
  const result = { path, text: mark + written.replaceAll('\n', lineBreakOf(text)) }
  if (commentsIn(result.text) !== commentsIn(file.text)) throw unsafe(path)
  return result.text === file.text ? file : result
}

interface Before {
  readonly files: readonly InputFile[]
  readonly readings: readonly Reading[]
  readonly said: string
}

/** @throws HearsayError `cannot-edit` where the dataset would say something else, with the first file that makes it do so */
function verify({ files, readings, said }: Before, after: readonly InputFile[]): void {
  const changed = after.flatMap((file, index) => (file === files[index] ? [] : [index]))
  if (changed.length === 0) return
  const again = new Map(changed.map((index) => [index, readRecords(after[index] as InputFile)]))
  const isSame = (some: readonly number[]) => {
    const now = readings.map((reading, index) => (some.includes(index) ? again.get(index) : undefined) ?? reading)
    return some.every((index) => now[index]?.whole) && saidBy(expandShorthand(now).raws) === said
  }
  if (isSame(changed)) return
  const at = changed.find((_, count) => !isSame(changed.slice(0, count + 1))) ?? changed[0]
  throw unsafe(files[at ?? 0]?.path ?? '')
}

function unsafe(path: string): HearsayError {
  const hint = 'lay it out by hand; nothing was changed'
  return new HearsayError('cannot-edit', `${path} is written so that it cannot be laid out safely`, { path, hint })
}
