import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Conflicting, digestOf, HearsayError, KIND_LABELS, type Patch, readPatch, words } from '../../index.ts'
import { isSystemError, loadDataset, systemReason } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData } from '../data.ts'
import { EXIT } from '../exit-codes.ts'
import { changesBetween, openStore, printDiffs } from '../file-changes.ts'
import type { Io } from '../io.ts'
import { requireDisk } from './fmt.ts'

/** `hearsay apply`: changes that were made in a page without a server. */
export function applyCommand(program: Command, { io, finish }: CommandContext): void {
  program
    .command('apply')
    .summary('make the changes of a patch file, which the page saves where it cannot write')
    .description(
      'Does to a dataset what somebody did in the page of a static site, or of a dropped file, and saved as a patch. All of it or nothing: where somebody changed a record meanwhile, both versions are shown and nothing is written. Taken back with “hearsay undo”.',
    )
    .argument('<patch>', 'a file that the page saved')
    .option('--data <path>', 'a dataset: a folder or a file')
    .option('--dry-run', 'write nothing; print what would change')
    .addHelpText('after', '\nExample:\n  hearsay apply fire.patch.json --data my-data --dry-run\n')
    .action(async (file: string, { data, dryRun = false }: { data?: string; dryRun?: boolean }) => {
      const patch = readPatch(readJson(resolve(io.cwd, file)))
      const path = requireDisk(locateData(io, data))
      requireSame(io, patch, path)
      const store = openStore(io, path)
      const { before, outcome } = store.preview(patch.sets)
      if (outcome.state === 'done' && dryRun) {
        printDiffs(io, changesBetween(before, outcome.files))
        return
      }
      const done = outcome.state === 'done' ? await io.undisturbed(() => store.apply(patch.sets)) : outcome
      if (done.state === 'conflict') {
        for (const each of done.conflicts) io.out(conflictInWords(each, patch))
        io.err('nothing was written: somebody changed meanwhile what the patch changes\n')
        finish(EXIT.found)
        return
      }
      for (const [what, named] of [
        ['new', done.made],
        ['changed', done.changed],
        ['gone', done.gone],
      ] as const)
        for (const { kind, id } of named)
          io.out(`${what}: ${kind === 'dataset' ? kind : KIND_LABELS[kind].one} ${id}\n`)
    })
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    if (isSystemError(cause)) {
      const { reason, hint } = systemReason(cause)
      throw new HearsayError('unreadable', `it cannot be read: ${reason}`, { path, hint, cause })
    }
    throw new HearsayError('bad-option', 'the file is not JSON', { path, hint: 'take it as the page saved it', cause })
  }
}

/** @throws HearsayError `bad-option` where the patch is for another dataset */
function requireSame(io: Io, patch: Patch, path: string): void {
  const dataset = loadDataset(path)
  if (dataset.manifest.id !== patch.dataset) {
    const hint = `it is for ${patch.dataset}; --data says which dataset is meant`
    throw new HearsayError('bad-option', `the patch is for another dataset than ${dataset.manifest.id}`, { path, hint })
  }
  if (digestOf(dataset) !== patch.digest)
    io.err('the dataset has changed since the patch was made; only records that it changes matter\n')
}

/** What a record is now beside what the patch makes of it. */
function conflictInWords({ kind, id, now }: Conflicting, { sets }: Patch): string {
  const wish = sets
    .flatMap(({ changes }) => changes)
    .find((each) => 'id' in each && each.kind === kind && each.id === id)
  const asText = (record: object | undefined) => (record === undefined ? '' : `${JSON.stringify(record, null, 2)}\n`)
  const wanted = wish?.do === 'change' ? wish.record : undefined
  return words.textDiff(`${kind} ${id}`, asText(now?.record), asText(wanted))
}
