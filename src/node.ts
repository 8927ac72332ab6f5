/**
 * The public API for Node: datasets on disk. Everything else is in `hearsay`.
 */

export { capture } from './capture/capture.ts'
export type { Captured, CaptureFormat, CaptureInput, Metadata, PageStart, Stretch } from './capture/captured.ts'
export { type CaptureFolder, captureFolderOf } from './dataset/captures/capture-folder.ts'
export type { KeptCapture } from './dataset/captures/kept-capture.ts'
export { loadDataset, type ReadOptions, type ReadResult, readDataset } from './dataset/load.ts'
export { type CacheOptions, type OpenedDataset, type OpenOptions, openDataset, openLarge } from './dataset/open.ts'
export { inputText, type OpenInputOptions, openInput } from './dataset/open-input.ts'
export { decodeFile } from './dataset/read/decode.ts'
export { formatOfPath, isPackedName } from './dataset/read/file-format.ts'
export { isPacked, unpackBeginning } from './dataset/read/gzip.ts'
export { listDatasets, type ShelfEntry } from './dataset/read/shelf.ts'
export type { Progress } from './dataset/stream/record-sink.ts'
export { isSystemError, type SystemReason, systemReason } from './dataset/system-error.ts'
export { finalPath } from './dataset/write/final-path.ts'
export { type SaveOptions, saveFile, saveFolder } from './dataset/write/save-file.ts'
export { saveInTurns } from './dataset/write/save-in-turns.ts'
export { type FileContent, writeWhole } from './dataset/write/write-whole.ts'
export type { Snapshot } from './snapshot/open-snapshot.ts'
export { isSnapshot, openSnapshot } from './snapshot/snapshot-file.ts'
export { packedParts, writeSnapshot } from './snapshot/write-snapshot.ts'
