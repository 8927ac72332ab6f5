import { statSync } from 'node:fs'
import { byCodeUnit } from '../../model/order.ts'
import { otherDataset, type ReadOptions } from '../load.ts'
import { formatOfPath, isPackedName } from '../read/file-format.ts'
import { isFolder, listDataFiles } from '../read/read-folder.ts'
import { chooseDataset } from '../read/shelf.ts'
import type { Progress } from '../stream/record-sink.ts'
import { isSystemError } from '../system-error.ts'
import { type BulkLoaded, bulkLoad } from './bulk-load.ts'

/** Fewer bytes than these are read in the usual way, which takes less than a second. */
export const FEWEST_BYTES = 8 << 20

/** What gzip packed counts as so many times its size. */
export const PACKED_TIMES = 8

/** How much is read in bulk. */
export interface OpenBulkOptions extends ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Files of fewer bytes in all are not. */
  readonly fewestBytes?: number | undefined
}

/** The dataset at a path, if it is a large one in nothing but JSON Lines: see `bulkLoad`. What cannot be read is for others to tell. */
export async function openBulk(path: string, options: OpenBulkOptions = {}): Promise<BulkLoaded | undefined> {
  try {
    return await openFound(path, options)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return undefined
  }
}

async function openFound(
  path: string,
  { dataset, onProgress, fewestBytes = FEWEST_BYTES }: OpenBulkOptions,
): Promise<BulkLoaded | undefined> {
  const paths = pathsAt(path, dataset)
  if (paths === undefined || paths.some((each) => formatOfPath(each) !== 'jsonl')) return undefined
  const sizes = paths.map((each) => ({ size: statSync(each).size, isPacked: isPackedName(each) }))
  const bytesInAll = sizes.reduce((bytes, { size }) => bytes + size, 0)
  const unpacked = sizes.reduce((bytes, { size, isPacked }) => bytes + size * (isPacked ? PACKED_TIMES : 1), 0)
  if (unpacked < fewestBytes || paths.length === 0) return undefined
  const files = [...paths].sort(byCodeUnit).map((each) => ({ path: each }))
  const loaded = await bulkLoad(files, { onProgress, bytesInAll })
  return loaded && named(loaded, path, dataset)
}

/** What was loaded, if it is the dataset that was asked for. */
function named(loaded: BulkLoaded, path: string, id: string | undefined): BulkLoaded {
  const { columns, problems, found } = loaded
  if (id === undefined || columns === undefined || columns.manifest.id === id) return loaded
  const problem = otherDataset(path, id, columns.manifest.id)
  return {
    ...loaded,
    columns: undefined,
    problems: [problem, ...problems],
    found: { ...found, error: found.error + 1 },
  }
}

/** The data files there, or `undefined` where something keeps them from being read: what, is said by who reads them in the usual way. */
function pathsAt(path: string, dataset: string | undefined): readonly string[] | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile() === true) return [path]
  if (!isFolder(path)) return undefined
  const choice = chooseDataset(path, dataset)
  if ('problem' in choice) return undefined
  const { paths, problems } = listDataFiles(choice.folder)
  return problems.length > 0 ? undefined : paths
}
