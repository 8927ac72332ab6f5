import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HearsayError } from '../../errors.ts'
import { byCodeUnit } from '../../model/order.ts'
import { refusing, saveFile } from '../write/save-file.ts'
import { type KeptCapture, keptCaptureSchema } from './kept-capture.ts'

/** The texts that somebody read for a dataset, kept beside it where only they can read them, and no repository takes them along. */
export interface CaptureFolder {
  readonly path: string
  /** Every capture, by document, then the oldest first. @throws HearsayError `unreadable` */
  list(): readonly KeptCapture[]
  /** The text of one. @throws HearsayError `unreadable` */
  textOf(capture: KeptCapture): string
  /** The bytes that it is of. @throws HearsayError `unreadable` */
  originalOf(capture: KeptCapture): Uint8Array
  /** Keeps one with the bytes that it is of. What is kept of the same document under the same digest stays as it is. */
  keep(capture: KeptCapture, content: { readonly text: string; readonly original: Uint8Array }): void
  /** Removes those of a document, or all; returns how many there were. */
  purge(source?: string): number
}

/**
 * Where the texts are kept that were captured for a dataset; nothing is made until something is.
 *
 * @param data the folder of the dataset, or its one file
 */
export function captureFolderOf(data: string): CaptureFolder {
  const own = join(statSync(data).isDirectory() ? data : dirname(data), '.hearsay')
  const path = join(own, 'captures')
  const folderOf = ({ source, digest }: KeptCapture) => join(path, safeName(source), digest.slice(0, 16))
  return {
    path,
    list: () =>
      namesIn(path)
        .flatMap((source) => namesIn(join(path, source)).map((each) => join(path, source, each)))
        // Without it a capture was ended before it was whole.
        .filter((each) => existsSync(join(each, KNOWN)))
        .map(readKept)
        .sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.captured, b.captured)),
    originalOf: (capture) => readWhole(join(folderOf(capture), capture.original)),
    textOf: (capture) => readWhole(join(folderOf(capture), TEXT)).toString('utf8'),
    keep: (capture, { text, original }) => {
      const folder = folderOf(capture)
      if (existsSync(join(folder, KNOWN))) return
      refusing(own, () => {
        for (const each of [own, path, dirname(folder), folder]) {
          mkdirSync(each, { recursive: true, mode: 0o700 })
          chmodSync(each, 0o700)
        }
      })
      saveFile(join(own, '.gitignore'), '*\n', PRIVATE)
      saveFile(join(folder, capture.original), original, PRIVATE)
      saveFile(join(folder, TEXT), text, PRIVATE)
      // What is known of it comes last: without it nothing of this counts as kept.
      saveFile(join(folder, KNOWN), `${JSON.stringify(capture, null, 2)}\n`, PRIVATE)
    },
    purge: (source) => {
      const gone = namesIn(path).filter((name) => source === undefined || name === safeName(source))
      const count = gone.reduce((sum, name) => sum + namesIn(join(path, name)).length, 0)
      refusing(path, () => {
        for (const name of gone) rmSync(join(path, name), { recursive: true, force: true })
      })
      return count
    },
  }
}

const [TEXT, KNOWN] = ['text.txt', 'capture.json']
const PRIVATE = { mode: 0o600 }

/** An id as the name of a folder on every system: ids have letters, digits and a few marks, of which some systems refuse the colon. */
function safeName(id: string): string {
  return id.replace(/[^a-z0-9._-]/gi, (mark) => `%${mark.charCodeAt(0).toString(16)}`).replace(/^\./, '%2e')
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort(byCodeUnit) : []
}

function readKept(folder: string): KeptCapture {
  const path = join(folder, KNOWN)
  const hint = `remove the folder ${folder}, and capture the document again`
  try {
    return keptCaptureSchema.parse(JSON.parse(readWhole(path).toString('utf8')))
  } catch (cause) {
    throw new HearsayError('unreadable', 'what is known of a capture is damaged', { path, hint, cause })
  }
}

function readWhole(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new HearsayError('unreadable', 'a kept capture cannot be read', {
      path,
      hint: 'capture the document again',
      cause,
    })
  }
}
