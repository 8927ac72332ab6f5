import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { HearsayError, jsonParts, jsonSchema } from '../../index.ts'
import { saveFile } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { datasetTemplate } from './init-template.ts'

/** `hearsay init`: a new dataset folder with a worked example in comments. */
export function initCommand(program: Command, { io }: CommandContext): void {
  program
    .command('init')
    .summary('a new dataset folder, with a worked example in comments')
    .description('Makes a folder with a manifest, a worked example in comments, and the schema for your editor.')
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .addHelpText('after', '\nExample:\n  hearsay init my-data && hearsay validate my-data\n')
    .action(async (folder: string) => {
      const path = resolve(io.cwd, folder)
      if (existsSync(path) && readdirSync(path).length > 0) {
        throw new HearsayError('folder-not-empty', 'the folder is there and not empty; nothing was written', {
          path: folder,
          hint: 'name a folder that does not exist yet',
        })
      }
      mkdirSync(path, { recursive: true })
      saveFile(join(path, '.hearsay.schema.json'), jsonParts(jsonSchema()))
      saveFile(join(path, 'dataset.yaml'), datasetTemplate(idFrom(basename(path))))
      io.out(`${join(folder, 'dataset.yaml')}\n`)
      io.err(`Edit it, then run: hearsay validate ${folder}\n`)
    })
}

/** An id from the name of a folder. */
function idFrom(name: string): string {
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
  return id === '' ? 'my-dataset' : id.slice(0, 120)
}
