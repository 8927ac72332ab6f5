import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { HearsayError } from '../../index.ts'
import { capture, captureFolderOf, isMedia } from '../../node.ts'
import type { Io } from '../io.ts'

/** A document, and the file that has a copy of its text. */
export interface SourceAndFile {
  readonly source: string
  readonly file: string | undefined
}

/** `SOURCE=FILE`, or a document alone. */
export function parseSourceAndFile(value: string): SourceAndFile {
  const at = value.indexOf('=')
  return at < 1 ? { source: value, file: undefined } : { source: value.slice(0, at), file: value.slice(at + 1) }
}

/** The text of a file as it was hashed: UTF-8, a byte order mark left in. @throws HearsayError `unreadable` */
export function readTextFile(io: Io, file: string): string {
  const path = resolve(io.cwd, file)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch (cause) {
    const message = cause instanceof TypeError ? 'it is not UTF-8 text' : 'it cannot be read'
    throw new HearsayError('unreadable', message, { path, hint: 'give a copy of the text as a UTF-8 file', cause })
  }
}

/** The digest of a picture, sound or video, which has no text: that of its bytes. `undefined` of what is none, or cannot be read. */
export async function digestOfMedia(io: Io, file: string): Promise<string | undefined> {
  const path = resolve(io.cwd, file)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  const input = { bytes: readFileSync(path), name: basename(path) }
  const captured = isMedia(input) ? await capture(input) : undefined
  return captured?.digest
}

/** The text of a document: of the file that is named, else as it was captured last. @throws HearsayError `unknown-id` where nothing was */
export function textOfSource(io: Io, { source, file }: SourceAndFile, data: string): string {
  if (file !== undefined) return readTextFile(io, file)
  const kept = captureFolderOf(data)
  const capture = kept.list().findLast((each) => each.source === source)
  if (capture !== undefined) return kept.textOf(capture)
  throw new HearsayError('unknown-id', `no text is kept of ${source}`, {
    path: source,
    hint: `name a file: ${source}=FILE, or keep one: hearsay capture FILE --source ${source}`,
  })
}
