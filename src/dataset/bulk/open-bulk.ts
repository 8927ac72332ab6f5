import { statSync } from 'node:fs'
import type { Columns } from '../../columns/columns.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { ReadOptions } from '../load.ts'
import { formatOfPath } from '../read/file-format.ts'
import { isFolder, listDataFiles } from '../read/read-folder.ts'
import { chooseDataset } from '../read/shelf.ts'
import type { Progress } from '../stream/record-sink.ts'
import { isSystemError } from '../system-error.ts'
import { bulkLoad } from './bulk-load.ts'

/** Fewer bytes than these are read in the usual way, which takes less than a second. */
const FEWEST_BYTES = 8 << 20

/** How much is read in bulk. */
export interface OpenBulkOptions extends ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Files of fewer bytes in all are not. */
  readonly fewestBytes?: number
}

/** The columns of the dataset at a path, if it is a large one in nothing but JSON Lines, and all is well with it: see `bulkLoad`. What cannot be read is for others to tell. */
export async function openBulk(path: string, options: OpenBulkOptions = {}): Promise<Columns | undefined> {
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
): Promise<Columns | undefined> {
  const paths = pathsAt(path, dataset)
  if (paths === undefined || paths.some((each) => formatOfPath(each) !== 'jsonl')) return undefined
  const bytesInAll = paths.reduce((bytes, each) => bytes + statSync(each).size, 0)
  if (bytesInAll < fewestBytes || paths.length === 0) return undefined
  const columns = await bulkLoad([...paths].sort(byCodeUnit), { onProgress, bytesInAll })
  return dataset === undefined || columns?.manifest.id === dataset ? columns : undefined
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
