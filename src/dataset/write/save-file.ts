import writeFileAtomic from 'write-file-atomic'
import { HearsayError } from '../../errors.ts'

/**
 * Writes a file whole or not at all: to a temporary file beside it, which is synced to disk and then renamed. Whoever
 * reads meanwhile sees the old text or the new one. A link is followed; mode and owner stay.
 *
 * @throws HearsayError `unwritable` where the file cannot be written; what was there before is still there
 */
export function saveFile(path: string, text: string): void {
  try {
    writeFileAtomic.sync(path, text, { encoding: 'utf8', fsync: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new HearsayError('unwritable', `cannot write ${path}: ${reason}`, { path, cause: error })
  }
}
