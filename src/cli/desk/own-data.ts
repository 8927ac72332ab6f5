import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { HearsayError } from '../../index.ts'
import { isSnapshot } from '../../node.ts'
import { requireDisk } from '../commands/fmt.ts'
import { locateData } from '../data.ts'
import { isPartOfDataset } from '../file-changes.ts'
import type { Io } from '../io.ts'
import { ownDataset } from '../own-dataset.ts'

/**
 * The folder or file of the dataset that is written to, whole: of a file that only has a part of one, the folder around it. Never the dataset that comes
 * with hearsay, a snapshot, or what came on standard input.
 *
 * @throws HearsayError `misuse`
 */
export function locateOwnData(io: Io, asked: string | undefined): string {
  const path = requireDisk(locateData(io, asked))
  refuseOthers(io, path)
  const isPart = existsSync(path) && statSync(path).isFile() && isPartOfDataset(io, path)
  return isPart ? (ownDataset(dirname(path), io.env['HOME']) ?? path) : path
}

function refuseOthers(io: Io, path: string): void {
  const isBundled =
    existsSync(path) && existsSync(io.bundledData) && realpathSync(path) === realpathSync(io.bundledData)
  if (!isBundled && !(existsSync(path) && isSnapshot(path))) return
  throw new HearsayError(
    'misuse',
    isBundled ? 'the dataset that comes with hearsay is not yours to change' : 'a snapshot is not changed',
    {
      hint: isBundled
        ? 'hearsay init my-data makes one; then add --data my-data'
        : 'hearsay unpack gives its data back',
    },
  )
}
