import { resolve } from 'node:path'
import { type OpenGraph, openGraph } from '../../src/index.ts'
import { loadDataset } from '../../src/node.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
export const DATA = resolve(ROOT, 'graph-data')

/** The bundled datasets, opened once for a test file. */
export const deepseek: OpenGraph = openGraph(loadDataset(resolve(DATA, 'deepseek-v4')))
export const guttenberg: OpenGraph = openGraph(loadDataset(resolve(DATA, 'guttenberg-wilhelm')))
export const ivermectin: OpenGraph = openGraph(loadDataset(resolve(DATA, 'ivermectin-benha')))
