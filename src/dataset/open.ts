import type { Columns } from '../columns/columns.ts'
import type { Problem } from '../errors.ts'
import { readColumns } from '../graph/compact-index.ts'
import type { GraphReader } from '../graph/reader.ts'
import { type Dataset, datasetOfKinds } from '../model/dataset.ts'
import { once } from '../model/once.ts'
import type { BulkLoaded } from './bulk/bulk-load.ts'
import { type Cache, shippedCache } from './cache/cache.ts'
import { formatEntry, parseEntry } from './cache/entry.ts'
import { keyOf } from './cache/key.ts'
import { privateCache } from './cache/private-cache.ts'
import { digestOf, knowDigest } from './digest.ts'
import type { ReadOptions } from './load.ts'
import type { Locations } from './parse.ts'
import type { Progress } from './stream/record-sink.ts'

/** Where datasets that were read are kept, so that the same files need not be parsed again. */
export interface CacheOptions {
  /** The program that reads, and its version: what another one read is not used. */
  readonly version: string
  /** A folder for nothing else. It is made where it is not there, can be deleted at any time, and is used only if it is private to its owner. */
  readonly folder?: string | undefined
  /** A folder of datasets that come with the program, which is only read. */
  readonly shipped?: string | undefined
}

/** What is opened of a path, and where it may be kept. */
export interface OpenOptions extends ReadOptions {
  readonly cache?: CacheOptions | undefined
  /** Is told how far reading is, where the dataset is so large that this takes a while. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** The dataset at a path, or why there is none. */
export interface OpenedDataset {
  readonly dataset: Dataset | undefined
  readonly problems: readonly Problem[]
  /** How many problems there are of each severity, where not all of a large dataset's are told. */
  readonly found?: Readonly<Record<Problem['severity'], number>> | undefined
  /** The dataset as a graph, where it is so large that its records are only made when they are asked for. */
  readonly reader?: GraphReader | undefined
  /** Where records stand in the files, which are parsed for it if they were not yet. */
  readonly locations: () => Promise<Locations>
}

/**
 * Reads the dataset at a path, as `readDataset` does. Where a cache has it of the same files, these are not parsed, and nothing that
 * parses is loaded. A cache changes nothing but the time that it takes: what is wrong with it is passed over.
 */
export async function openDataset(path: string, options: OpenOptions = {}): Promise<OpenedDataset> {
  const { dataset: id, cache } = options
  const read = async () => (await import('./load.ts')).readDataset(path, { dataset: id })
  const findKey = () => cache && keyOf(path, { dataset: id, version: cache.version })
  const key = findKey()
  const caches = cachesOf(cache)
  const found = key === undefined ? undefined : findEntry(caches, { key, path })
  if (found !== undefined) {
    knowDigest(found.dataset, found.digest)
    return { dataset: found.dataset, problems: found.problems, locations: async () => (await read()).locations }
  }
  const loaded = await loadLarge(path, options)
  if (loaded !== undefined) return largeDataset(loaded)
  const { dataset, problems, locations } = await read()
  // Files that changed meanwhile are not those of the key.
  if (key !== undefined && dataset !== undefined && findKey() === key) {
    const entry = formatEntry({ dataset, problems, digest: digestOf(dataset) }, { key, path })
    if (entry !== undefined) for (const each of caches) each.put(key, entry)
  }
  return { dataset, problems, locations: async () => locations }
}

/**
 * As `openDataset`, of a dataset that is so large that its records are only made when they are asked for; `undefined` of any other, of which
 * nothing is read.
 *
 * @param options `fewestBytes`: what is large, where it is not the usual
 */
export async function openLarge(
  path: string,
  options: Omit<OpenOptions, 'cache'> & { readonly fewestBytes?: number | undefined } = {},
): Promise<OpenedDataset | undefined> {
  const loaded = await loadLarge(path, options)
  return loaded && largeDataset(loaded)
}

/** What a large dataset holds; nothing where it is not large, or cannot be read: which is said by who reads it in the usual way. */
async function loadLarge(
  path: string,
  options: OpenOptions & { readonly fewestBytes?: number | undefined },
): Promise<BulkLoaded | undefined> {
  return (await import('./bulk/open-bulk.ts')).openBulk(path, options)
}

/** What was loaded, as it is opened. */
export function largeDataset({ columns, problems, found, locations }: BulkLoaded): OpenedDataset {
  const dataset = columns && once(() => datasetOf(columns))
  return {
    get dataset() {
      return dataset?.()
    },
    ...{ reader: columns && readColumns(columns), problems, found, locations: async () => locations },
  }
}

function datasetOf({ manifest, recordsOf, record }: Columns): Dataset {
  return datasetOfKinds(manifest, (kind) => Array.from(recordsOf[kind], record))
}

function cachesOf({ shipped, folder }: Omit<CacheOptions, 'version'> = {}): readonly Cache[] {
  return [
    ...(shipped === undefined ? [] : [shippedCache(shipped)]),
    ...(folder === undefined ? [] : [privateCache(folder)]),
  ]
}

function findEntry(caches: readonly Cache[], of: { readonly key: string; readonly path: string }) {
  for (const cache of caches) {
    const bytes = cache.get(of.key)
    const entry = bytes && parseEntry(bytes, of)
    if (entry !== undefined) return entry
  }
  return undefined
}
