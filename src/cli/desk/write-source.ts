import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, HearsayError, type InputFile, type Source, updateRecord } from '../../index.ts'
import { decodeFile, isPackedName } from '../../node.ts'

/** A file as it is to be written. */
export interface FileToWrite {
  readonly path: string
  readonly text: string
  /** What stood there when it was read; absent where nothing did. */
  readonly before?: string | undefined
}

/**
 * The file in which a new document and its new actors stand: of a dataset in a folder one of its own, `sources/ID.yaml`; else the one file of the
 * dataset, with these added and all else as it is.
 *
 * @throws HearsayError `file-exists` where something else stands there, `cannot-edit` where the file is packed
 */
export function fileWithSource(
  data: string,
  { source, actors }: { source: Source; actors: readonly Actor[] },
): FileToWrite {
  const isFolder = statSync(data).isDirectory()
  const path = isFolder ? join(data, 'sources', `${source.id.replace(/[^a-z0-9._-]/gi, '_')}.yaml`) : data
  if (isFolder && existsSync(path)) {
    const hint = 'give the document another id with --id'
    throw new HearsayError('file-exists', 'there is a file of that name', { path, hint })
  }
  const there = isFolder ? undefined : readFile(path)
  let file: InputFile = there ?? { path, text: '' }
  file = { path, text: updateRecord(file, { kind: 'source', record: source }) }
  for (const record of actors) file = { path, text: updateRecord(file, { kind: 'actor', record }) }
  return { path, text: file.text, before: there?.text }
}

/** The file of a document that is there, with what is new of it. @throws HearsayError `cannot-edit` */
export function fileWithChanged(path: string, source: Source): FileToWrite {
  const file = readFile(path)
  const text = updateRecord(file, { kind: 'source', id: source.id, record: source })
  return { path, text, before: file.text }
}

function readFile(path: string): InputFile {
  if (isPackedName(path)) {
    const hint = 'unpack it first, or keep the dataset in a folder'
    throw new HearsayError('cannot-edit', 'a packed file is not written to', { path, hint })
  }
  const read = decodeFile(path, readFileSync(path))
  if ('problem' in read) throw new HearsayError('cannot-edit', read.problem.message, { path, hint: read.problem.hint })
  return read.file
}
