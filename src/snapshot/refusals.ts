import { HearsayError } from '../errors.ts'

const REMAKE = 'make it anew from the data: hearsay pack PATH -o FILE --force'

/** The error of a file that is no snapshot. */
export function notASnapshot(path: string): HearsayError {
  const hint = 'hearsay pack PATH -o FILE makes one'
  return new HearsayError('not-a-snapshot', 'the file is no snapshot', { path, hint })
}

/** The error of a snapshot of another version of the format. */
export function otherVersion(path: string, version: number, own: number): HearsayError {
  if (version < own) {
    const message = `the snapshot has format ${version}, which is older than ${own} and no longer read`
    return new HearsayError('older-snapshot', message, { path, hint: REMAKE })
  }
  const message = `the snapshot has format ${version}, and this version of hearsay reads ${own}`
  return new HearsayError('newer-snapshot', message, { path, hint: 'update hearsay, or make it anew with this one' })
}

/** The error of a snapshot that is not as it was written. */
export function damaged(path: string, what: string): HearsayError {
  return new HearsayError('damaged-snapshot', `the snapshot is damaged: ${what}`, { path, hint: REMAKE })
}
