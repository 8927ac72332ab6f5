import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isSystemError } from '../system-error.ts'

/**
 * Where a path leads when every link is followed, also one to a file that is not there yet.
 *
 * @throws an error of the system: where a folder is missing, or links lead in a circle
 */
export function finalPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error
  }
  const folder = realpathSync(dirname(path))
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  return link ? finalPath(resolve(folder, readlinkSync(path))) : join(folder, basename(path))
}
