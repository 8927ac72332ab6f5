import { relative } from 'node:path'
import { fixFiles, formatPlace, type Problem, parseDataset, words } from '../../index.ts'
import { changesBetween, datasetFiles, printDiffs, writeChanges } from '../file-changes.ts'
import type { Io } from '../io.ts'

/**
 * Mends what can be mended in one way only, says what that was on standard error, and returns the problems that are left. With `dryRun` it writes nothing,
 * and prints what would change.
 */
export async function fixProblems(io: Io, path: string, dryRun: boolean): Promise<readonly Problem[]> {
  const { files, folder } = datasetFiles(io, path)
  const isPart = files.some((file) => file.path === path)
  const { files: after, fixed, laidOut } = fixFiles(files, isPart ? [path] : undefined)
  const changes = changesBetween(files, after)
  if (dryRun) printDiffs(io, changes)
  else await writeChanges(io, { folder, changes, why: 'mended by validate --fix' })
  const shown = (file: string) => relative(io.cwd, file) || file
  for (const { place, written, now } of fixed)
    io.err(`${formatPlace({ ...place, file: shown(place.file) })}: ${now} in the place of ${written}\n`)
  for (const file of laidOut) io.err(`${shown(file)}: laid out\n`)
  const many = changes.length === 0 ? 'nothing' : words.counted(changes.length, 'file')
  io.err(`${many} ${dryRun ? 'would change' : 'changed'}\n`)
  return parseDataset(after).problems
}
