/**
 * The public API for Node: datasets on disk. Everything else is in `hearsay`.
 */

export { loadDataset, type ReadOptions, type ReadResult, readDataset } from './dataset/read.ts'
export { saveFile } from './dataset/save-file.ts'
export { listDatasets, type ShelfEntry } from './dataset/shelf.ts'
