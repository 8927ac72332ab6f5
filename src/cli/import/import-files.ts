import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type DateOrder,
  HearsayError,
  type ImportedFile,
  type InputFile,
  importFile,
  type MergedFiles,
  type MergedImport,
  mergedFiles,
  mergeImport,
  readStatusMap,
  type StatusMap,
  writeImportState,
} from '../../index.ts'
import type { Io } from '../io.ts'
import { besideData, datasetOf, type ImportTarget, importName, lastImport } from './import-target.ts'
import { readForeign, readOwnText } from './read-foreign.ts'
import { type Take, takerOf } from './taking.ts'

/** How files are imported. */
export interface ImportFilesOptions {
  readonly as?: string
  readonly map?: string
  readonly dates?: DateOrder
  readonly statusMap?: string
  readonly name?: string
  readonly by?: string
  readonly take?: readonly Take[]
}

/** A file that was imported, and what that comes to in the dataset. */
export interface FileImported {
  readonly imported: ImportedFile
  readonly merged: MergedImport
  readonly refused: MergedFiles['refused']
  /** The name of the import. */
  readonly name: string
  /** Whether it was imported before. */
  readonly isAgain: boolean
}

/** The files of a dataset before and after imports, of which nothing is written yet. */
export interface FilesImported {
  readonly each: readonly FileImported[]
  readonly before: readonly InputFile[]
  readonly after: readonly InputFile[]
}

/** Imports files into a dataset, one after the other. @throws HearsayError where one cannot be read, or an option makes no sense */
export async function importFiles(
  io: Io,
  written: readonly string[],
  { target, options }: { readonly target: ImportTarget; readonly options: ImportFilesOptions },
): Promise<FilesImported> {
  const statusMap = options.statusMap === undefined ? undefined : statusMapOf(io, options.statusMap)
  const given = options.map === undefined ? undefined : mappingOf(resolve(io.cwd, options.map), options.map)
  let { files } = target
  const before = [...target.before]
  const states: InputFile[] = []
  const each: FileImported[] = []
  for (const path of written) {
    const file = await readForeign(io, path)
    const name = importName(options.name ?? file.name)
    const beside = target.folder === undefined ? undefined : besideData(target.folder, name)
    const kept = beside && existsSync(beside.mapping) ? mappingOf(beside.mapping, beside.mapping) : undefined
    const last = beside && lastImport(beside.state)
    const dates = options.dates ?? last?.state.dates
    const statuses = { ...last?.state.statuses, ...Object.fromEntries(statusMap ?? []) }
    const reading = { as: options.as, dates, mapping: given ?? kept, statusMap: new Map(Object.entries(statuses)) }
    const imported = await importFile(file, reading)
    if (last !== undefined && last.state.format !== imported.format)
      throw otherFormat(name, last.state.format, imported.format)
    const dataset = datasetOf(files)
    const entry =
      target.folder === undefined ? {} : { recorded: dayOf(io), recordedBy: actorOf(options.by, [...dataset.actors]) }
    const read = { dates, statuses: Object.keys(statuses).length === 0 ? undefined : statuses }
    const take = takerOf(options.take ?? [])
    const merged = mergeImport(dataset, imported, last?.state, { take, name, entry, read })
    const done = mergedFiles(files, merged, { newFile: target.newFile, name, last: last?.state })
    files = done.files
    if (beside !== undefined) {
      if (last !== undefined) before.push(last.file)
      states.push({ path: beside.state, text: writeImportState(done.state) })
      const mapping = given ?? imported.mapping
      if (mapping !== undefined) keepMapping(beside.mapping, mapping, { before, states })
    }
    each.push({ imported, merged, refused: done.refused, name, isAgain: last !== undefined })
  }
  requireOnce(each)
  return { each, before, after: [...files, ...states] }
}

/** Keeps which column was read as what beside the data, for next time, and for whoever wants it otherwise. */
function keepMapping(
  path: string,
  mapping: unknown,
  { before, states }: { before: InputFile[]; states: InputFile[] },
): void {
  if (existsSync(path)) before.push({ path, text: readOwnText(path, path) })
  states.push({ path, text: `${JSON.stringify(mapping, null, 2)}\n` })
}

function requireOnce(each: readonly FileImported[]): void {
  const twice = each.find(({ name }, index) => each.findIndex((other) => other.name === name) < index)
  if (twice === undefined) return
  const hint = 'import them one after the other, each with its --name'
  throw new HearsayError('misuse', `two of the files would be the import ${twice.name}`, {
    path: twice.imported.name,
    hint,
  })
}

function otherFormat(name: string, before: string, now: string): HearsayError {
  const message = `the import ${name} was of ${before} before, and is of ${now} now`
  return new HearsayError('misuse', message, { path: name, hint: `say --as ${before}, or give it another --name` })
}

function statusMapOf(io: Io, given: string): StatusMap {
  const path = resolve(io.cwd, given)
  return readStatusMap(given.includes('=') || !existsSync(path) ? given : readOwnText(path, given))
}

function mappingOf(path: string, written: string): unknown {
  const text = readOwnText(path, written)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new HearsayError('bad-option', 'the mapping is not JSON', {
      path: written,
      hint: 'take it as it was kept',
      cause,
    })
  }
}

/** The actor who imports: of that id, or the only one of that name. */
function actorOf(
  by: string | undefined,
  actors: readonly { readonly id: string; readonly name: string }[],
): string | undefined {
  if (by === undefined) return undefined
  const found = actors.filter(({ id, name }) => id === by || name === by)
  const exact = found.find(({ id }) => id === by) ?? found[0]
  if (exact !== undefined) return exact.id
  const hint = 'name an actor of the dataset by its id or name, or leave --by out'
  throw new HearsayError('unknown-id', `the dataset has no actor "${by}"`, { path: 'by', hint })
}

function dayOf(io: Io): string {
  return io.now().toISOString().slice(0, 10)
}
