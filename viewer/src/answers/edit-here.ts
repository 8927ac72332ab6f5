import { type ChangeSet, type InputFile, openGraph, type QuickGraph, recordSchemas } from '../library.ts'
import { type ChangedFiles, changedFiles } from './changed-files.ts'
import { type Tried, type Trying, tryEdits } from './tried.ts'

/** What the worker does for whoever edits, done in the page itself: loaded only where the browser starts no worker. */
export const schemasHere = recordSchemas

export function tryHere(graph: QuickGraph, trying: Trying): Tried {
  return tryEdits(openGraph(graph.dataset), trying)
}

export function changeHere(graph: QuickGraph, files: readonly InputFile[] | undefined, set: ChangeSet): ChangedFiles {
  return changedFiles(files, () => graph.dataset, set)
}
