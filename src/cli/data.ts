import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Dataset, DatasetError, type Locations, type OpenGraph, openGraph, parseDataset } from '../index.ts'
import { readDataset } from '../node.ts'
import type { Io } from './io.ts'

/** What problems call standard input. */
export const STANDARD_INPUT = '<stdin>'

/** Where the data is: as asked, else HEARSAY_DATA, else `graph-data` of the working folder, else the bundled dataset. */
export function locateData(io: Io, asked: string | undefined): string {
  const named = asked ?? io.env['HEARSAY_DATA']
  if (named === '-') return named
  if (named !== undefined && named !== '') return resolve(io.cwd, named)
  const here = join(io.cwd, 'graph-data')
  return existsSync(here) && !isShelfOf(here, io.bundledData) ? here : io.bundledData
}

/** Whether that folder is the shelf of the bundled dataset itself, as in a checkout of this project. */
function isShelfOf(folder: string, dataset: string): boolean {
  return realpathSync(folder) === realpathSync(dirname(dataset))
}

/** A dataset, and where its records stand in the files. */
export interface PlacedData {
  readonly dataset: Dataset
  readonly locations: Locations
}

/** The dataset there, with the places of its records. @throws DatasetError with every problem that it has. */
export async function loadPlacedData(io: Io, asked: string | undefined): Promise<PlacedData> {
  const path = locateData(io, asked)
  const { dataset, problems, locations } =
    path === '-' ? parseDataset([{ path: STANDARD_INPUT, text: await io.readInput() }]) : readDataset(path)
  if (dataset === undefined) throw new DatasetError(problems.filter(({ severity }) => severity === 'error'))
  return { dataset, locations }
}

/** The dataset there. @throws DatasetError with every problem that it has. */
export async function loadData(io: Io, asked: string | undefined): Promise<Dataset> {
  return (await loadPlacedData(io, asked)).dataset
}

/** The dataset there, open for questions. */
export async function loadGraph(io: Io, asked: string | undefined): Promise<OpenGraph> {
  return openGraph(await loadData(io, asked))
}
