import { type InputFile, parseDataset } from '../library.ts'

/** Reads files in the page itself: loaded only where the browser starts no worker. */
export function parseHere(files: readonly InputFile[]) {
  return parseDataset(files)
}
