import { relative } from 'node:path'
import { type ChangeConflict, type ChangeDone, type ChangeSet, HearsayError } from '../../index.ts'
import { changesBetween, openStore, printDiffs } from '../file-changes.ts'
import type { Io } from '../io.ts'

/** What is wished of the dataset at a path. */
export interface Wishes {
  readonly path: string
  readonly set: ChangeSet
  /** Write nothing; print what would change. */
  readonly dryRun: boolean
}

/**
 * Does wishes through the journal, so that `hearsay undo` takes them back. Prints the files that changed, or with `dryRun` the diff, and says on standard error
 * which records are new, others or gone.
 *
 * @throws DatasetError where the dataset would not be valid, HearsayError `changed-meanwhile` where somebody changed a record since it was read
 */
export async function changeData(io: Io, { path, set, dryRun }: Wishes): Promise<void> {
  const store = openStore(io, path)
  if (dryRun) {
    const { before, outcome } = store.preview([set])
    if (outcome.state === 'conflict') throw changedMeanwhile(outcome)
    printDiffs(io, changesBetween(before, outcome.files))
    io.err(`${changesInWords(outcome, dryRun)}\n`)
  } else {
    const outcome = await io.undisturbed(() => store.change(set))
    if (outcome.state === 'conflict') throw changedMeanwhile(outcome)
    for (const each of outcome.written) io.out(`${relative(io.cwd, each) || each}\n`)
    io.err(`${changesInWords(outcome, dryRun)}\n`)
  }
}

function changedMeanwhile({ conflicts: [first] }: ChangeConflict): HearsayError {
  const id = first?.id ?? ''
  return new HearsayError('changed-meanwhile', `${id} was changed meanwhile; nothing was written`, {
    path: id,
    hint: 'look at it again, and then change it',
  })
}

function changesInWords(
  { made, changed, gone }: Pick<ChangeDone, 'made' | 'changed' | 'gone'>,
  dryRun: boolean,
): string {
  const named = (label: string, records: ChangeDone['made']) =>
    records.length === 0 ? [] : [`${label} ${records.map(({ kind, id }) => `${kind} ${id}`).join(', ')}`]
  const told = [...named('new:', made), ...named('changed:', changed), ...named('gone:', gone)]
  if (told.length === 0) return 'nothing changed'
  return dryRun ? `would be ${told.join('; ')}` : `${told.join('; ')} (hearsay undo takes it back)`
}
