import { join } from 'node:path'
import { nearest } from '../../algorithm/nearest-word.ts'
import type { Problem } from '../../errors.ts'
import { byCodeUnit } from '../../model/order.ts'
import { manifestSchema } from '../../model/schema/manifest.ts'
import { fileProblem } from '../problem.ts'
import type { InputFile } from '../raw-record.ts'
import { formatOf, formatOfPath } from './file-format.ts'
import { readRecords } from './formats.ts'
import { isFolder, listDataFiles, namesIn, readFiles } from './read-folder.ts'
import { SECTIONS } from './sections.ts'

/** A dataset that a shelf holds. */
export interface ShelfEntry {
  readonly id: string
  readonly title: string
  /** The folder that it is in. */
  readonly path: string
}

/**
 * The datasets in the folders of a shelf, by id; none where the folder is no shelf. A shelf holds no data files itself,
 * and each of its folders that holds any holds a manifest.
 */
export function listDatasets(shelf: string): readonly ShelfEntry[] {
  const names = namesIn(shelf)
  if (names.some((name) => formatOfPath(name) !== undefined && isData(join(shelf, name)))) return []
  const entries: ShelfEntry[] = []
  for (const name of names) {
    const path = join(shelf, name)
    if (!isFolder(path)) continue
    const { paths } = listDataFiles(path)
    const manifest = findManifest(paths)
    if (manifest !== undefined) entries.push({ ...manifest, path })
    else if (paths.some(isData)) return []
  }
  return entries.sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.path, b.path))
}

/** The folder of the dataset that is meant: the one given, or one on the shelf that it is. */
export function chooseDataset(folder: string, id: string | undefined): { folder: string } | { problem: Problem } {
  const datasets = listDatasets(folder)
  if (datasets.length === 0) return { folder }
  const ids = datasets.map((dataset) => dataset.id)
  const [first] = datasets
  if (id === undefined && first !== undefined && datasets.length === 1) return { folder: first.path }
  if (id === undefined) {
    const finding = { message: `${folder} holds several datasets: ${ids.join(', ')}`, hint: 'name one of them' }
    return { problem: fileProblem('choose-dataset', undefined, finding) }
  }
  const chosen = datasets.find((dataset) => dataset.id === id)
  if (chosen !== undefined) return { folder: chosen.path }
  const near = nearest(id, ids)
  const hint = near === undefined ? `it holds ${ids.join(', ')}` : `did you mean ${near}?`
  return { problem: fileProblem('no-such-dataset', undefined, { message: `${folder} holds no dataset ${id}`, hint }) }
}

/** The manifest that some file holds. Only files in which the word stands are parsed, until one has it. */
export function findManifest(paths: readonly string[]): { id: string; title: string } | undefined {
  for (const path of paths) {
    const [file] = readFiles([path]).files
    if (file === undefined || !/\bdataset\b/.test(file.text)) continue
    const raw = readRecords(file).records.find(({ kind }) => kind === 'dataset')
    if (raw === undefined) continue
    const manifest = manifestSchema.pick({ id: true, title: true }).loose().safeParse(raw.value)
    if (manifest.success) return { id: manifest.data.id, title: manifest.data.title }
  }
  return undefined
}

const SECTION_LINE = new RegExp(`^(?:${[...SECTIONS.keys()].join('|')}):`, 'm')

/** Whether a file is one of a dataset, good or bad; most show it at a glance, and are not parsed for it. */
function isData(path: string): boolean {
  const { files, problems } = readFiles([path])
  return problems.length > 0 ? !isFolder(path) : files.some((file) => showsData(file) || holdsData(file))
}

function showsData(file: InputFile): boolean {
  return formatOf(file) === 'yaml' && SECTION_LINE.test(file.text)
}

function holdsData(file: InputFile): boolean {
  const { records, whole, foreign } = readRecords(file)
  return !foreign && (records.length > 0 || !whole)
}
