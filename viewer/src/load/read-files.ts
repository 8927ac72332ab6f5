import { foreignBeginning, type InputFile } from '../library.ts'

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

/** The texts of files, as they are. Throws where one is no text in UTF-8. */
export function readFiles(files: readonly NamedFile[]): Promise<InputFile[]> {
  return Promise.all(
    files.map(async ({ path, file }) => ({ path, text: decoded(await file.arrayBuffer(), { whole: true }) })),
  )
}

/** So much of a file tells whether it is text. */
export const BEGINNING = 4096

/** The files that are no text, going by how they begin: told before any of them is read as a whole. */
export async function notText(files: readonly NamedFile[]): Promise<NamedFile[]> {
  const found = await Promise.all(files.map(async (named) => ((await beginsAsText(named)) ? [] : [named])))
  return found.flat()
}

async function beginsAsText({ file }: NamedFile): Promise<boolean> {
  try {
    return !decoded(await file.slice(0, BEGINNING).arrayBuffer(), { whole: file.size <= BEGINNING }).includes('\0')
  } catch {
    return false
  }
}

/**
 * Of large files those that are surely no data of a dataset, each with why, going by how they begin: nobody has to wait until such a one is
 * read. Small ones are read at once, which tells more exactly.
 */
export async function notData(files: readonly NamedFile[]): Promise<(NamedFile & { readonly why: string })[]> {
  const found = await Promise.all(
    files.map(async (named) => {
      if (named.file.size <= LARGE) return []
      const text = decoded(await named.file.slice(0, BEGINNING).arrayBuffer(), { whole: false })
      const why = foreignBeginning({ path: named.path, text })
      return why === undefined ? [] : [{ ...named, why }]
    }),
  )
  return found.flat()
}

/** Up to this size a file is read in a moment. */
const LARGE = 256 * 1024

function decoded(bytes: ArrayBuffer, { whole }: { readonly whole: boolean }): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole })
  } catch {
    throw new Error('it is no text in UTF-8')
  }
}

/** Whether what is dragged is surely no dataset, by what the browser says of it before it is dropped. */
export function isSurelyOther(items: readonly Pick<DataTransferItem, 'kind' | 'type'>[]): boolean {
  const types = items.filter(({ kind }) => kind === 'file').map(({ type }) => type)
  return types.length > 0 && types.every((type) => OTHER.test(type))
}

// Sheets are read; and Windows calls a CSV one.
const OTHER =
  /^(image|audio|video|font)\/|^application\/(pdf|zip|gzip|msword|vnd\.(?!ms-excel$|openxmlformats-officedocument\.spreadsheetml))/

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
    for (const entry of portion) all.push(entry)
  }
}
