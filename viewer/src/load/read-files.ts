import type { InputFile } from '../library.ts'

/** What a dataset file is called. */
export const DATASET_FILES = ['.json', '.jsonl', '.yaml', '.yml'] as const

export function isDatasetFile(path: string): boolean {
  return DATASET_FILES.some((extension) => path.toLowerCase().endsWith(extension))
}

/** Files with the paths that their problems are told under: inside a folder, the path from it. */
export interface NamedFile {
  readonly path: string
  readonly file: File
}

/** The texts of files, as they are. */
export function readFiles(files: readonly NamedFile[]): Promise<InputFile[]> {
  return Promise.all(files.map(async ({ path, file }) => ({ path, text: await file.text() })))
}

/** The files that a person chose in a dialog. */
export function chosenFiles(list: FileList | null): NamedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/**
 * What was dropped on the page: files as they are, and of folders, whatever their depth, the files of a dataset. Must be called while
 * the event is handled: its items are gone afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  const found = await Promise.all(entries.map((entry) => (entry.isFile ? fileOf(entry) : filesBelow(entry))))
  return found.flat()
}

async function filesBelow(folder: FileSystemEntry): Promise<NamedFile[]> {
  const found = await Promise.all((await entriesOf(folder as FileSystemDirectoryEntry)).map(ownFiles))
  return found.flat()
}

async function ownFiles(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (entry.name.startsWith('.')) return []
  if (entry.isDirectory) return filesBelow(entry)
  return isDatasetFile(entry.name) ? fileOf(entry) : []
}

function fileOf(entry: FileSystemEntry): Promise<NamedFile[]> {
  return new Promise((resolve, reject) => {
    const path = entry.fullPath.replace(/^\//, '')
    ;(entry as FileSystemFileEntry).file((file) => resolve([{ path, file }]), reject)
  })
}

/** A folder hands out its entries in portions, the last of them empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return all
    all.push(...portion)
  }
}
