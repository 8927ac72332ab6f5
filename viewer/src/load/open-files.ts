import { signal } from '@preact/signals'
import { foreignBeginning, HearsayError, type Problem } from '../library.ts'
import { importing } from './importing.ts'
import { parseFiles } from './load-dataset.ts'
import { isSnapshotFile, openPacked, type Shown, SNAPSHOT_FILE } from './packed-data.ts'
import { BEGINNING, DATASET_FILES, isDatasetFile, type NamedFile, notData, notText, readFiles } from './read-files.ts'

/** Why a file was not opened. */
export interface Trouble {
  readonly title: string
  readonly problems: readonly Problem[]
}

/** What stands in the way of the last file that was opened, until it is read. */
export const trouble = signal<Trouble | undefined>(undefined)

/** Whether files are being read now. */
export const opening = signal(false)

/**
 * Reads files as one dataset. Where they are none, `trouble` says why and undefined is answered: what is shown stays as it is. One file of
 * another program is read too: then `importing` has what was made of it, until a person says what becomes of it.
 */
export async function openFiles(files: readonly NamedFile[]): Promise<Shown | undefined> {
  trouble.value = undefined
  importing.value = undefined
  const [only] = files
  if (files.length === 1 && only !== undefined && isSnapshotFile(only.path)) return openSnapshotFile(only)
  const wrong = files.find(({ path }) => !isDatasetFile(path))
  const [first] = files
  if (first === undefined) return refuse('There is no dataset in what was dropped.')
  if (files.length === 1 && (wrong !== undefined || (await mayBeForeign(first))) && (await importOne(first)))
    return undefined
  const alone = files.length === 1 ? '' : ONE_AT_A_TIME
  if (wrong !== undefined) return refuse(`${wrong.path} is no dataset: one has the ending ${ENDINGS}.${alone}`)
  const [binary] = await notText(files)
  if (binary !== undefined) return refuse(`${binary.path} is no dataset: it is no text in UTF-8.${alone}`)
  const others = await notData(files)
  const own = files.filter(({ path }) => !others.some((other) => other.path === path))
  const [other] = others
  if (own.length === 0 && other !== undefined) return refuse(`${other.path} is no dataset: ${other.why}.`)
  const name = files.length === 1 ? first.path : `${files.length} files`
  opening.value = true
  try {
    const { dataset, problems } = await parseFiles(await readFiles(own))
    return dataset ?? refuse(`${name} cannot be opened`, problems)
  } catch (error) {
    return refuse(`${name} could not be read: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    opening.value = false
  }
}

const ONE_AT_A_TIME = ' Files of other programs are imported one at a time.'

/** Whether a file that is called as a dataset is begins otherwise. */
async function mayBeForeign({ path, file }: NamedFile): Promise<boolean> {
  if (!/\.jsonl?$/i.test(path)) return false
  const text = await file.slice(0, BEGINNING).text()
  return foreignBeginning({ path, text }) !== undefined
}

/** Reads a file of another program, where it is one that is known; whether it is. */
async function importOne({ path, file }: NamedFile): Promise<boolean> {
  opening.value = true
  try {
    const { openForeign } = await import('./read-foreign.ts')
    const read = await openForeign(path.replace(/^.*\//, ''), file)
    if ('why' in read) return false
    importing.value = read
    return true
  } catch {
    // It is told what it is not: a dataset.
    return false
  } finally {
    opening.value = false
  }
}

/** A snapshot is opened as it is, and not parsed. */
async function openSnapshotFile({ path, file }: NamedFile): Promise<Shown | undefined> {
  opening.value = true
  try {
    return await openPacked(path, file)
  } catch (error) {
    const hint = error instanceof HearsayError && error.hint !== undefined ? ` (${error.hint})` : ''
    return refuse(`${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}${hint}`)
  } finally {
    opening.value = false
  }
}

export const ENDINGS = `${[...DATASET_FILES].join(', ')} or ${SNAPSHOT_FILE}`

function refuse(title: string, problems: readonly Problem[] = []): undefined {
  trouble.value = { title, problems }
  return undefined
}
