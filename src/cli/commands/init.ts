import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { jsonParts, jsonSchema } from '../../index.ts'
import { saveFolder } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { idFromName } from '../id-from-name.ts'
import { ownDataset } from '../own-dataset.ts'
import { refusing } from '../target.ts'
import { datasetTemplate } from './init-template.ts'

/** `hearsay init`: a new dataset in a folder, with a worked example in comments. */
export function initCommand(program: Command, { io }: CommandContext): void {
  program
    .command('init')
    .summary('a new dataset in a folder, with a worked example in comments')
    .description('Puts a manifest, a worked example in comments, and the schema for your editor in a folder.')
    .argument('<folder>', 'a folder that is in no dataset yet; it is made where it does not exist')
    .addHelpText('after', '\nExample:\n  hearsay init my-data && hearsay validate my-data\n')
    .action(async (folder: string) => {
      const path = resolve(io.cwd, folder)
      requireNew(path, { written: folder, home: io.env['HOME'] })
      await io.undisturbed(() =>
        saveFolder(path, [
          [SCHEMA, jsonParts(jsonSchema())],
          [MANIFEST, datasetTemplate(idFromName(basename(path)))],
        ]),
      )
      io.out(`${join(folder, MANIFEST)}\n`)
      io.err(`Edit it, then run: hearsay validate ${folder}\n`)
    })
}

const [SCHEMA, MANIFEST] = ['.hearsay.schema.json', 'dataset.yaml']

/** Refuses to replace anything, and to put a dataset into another. */
function requireNew(path: string, { written, home }: { written: string; home: string | undefined }): void {
  const refuse = refusing(written)
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isDirectory() === false) throw refuse('unwritable', 'it is a file', 'name a folder')
  for (const name of [MANIFEST, SCHEMA]) {
    if (existsSync(join(path, name))) throw refuse('file-exists', `there is a ${name} in it`, 'name another folder')
  }
  const own = ownDataset(nearestThere(path), home)
  if (own !== undefined) throw refuse('in-dataset', `it is in a dataset already, ${own}`, 'name a folder outside of it')
}

function nearestThere(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestThere(dirname(path))
}
