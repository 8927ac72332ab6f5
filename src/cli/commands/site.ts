import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { HearsayError, writeDataset } from '../../index.ts'
import { saveFile } from '../../node.ts'
import { loadData } from '../data.ts'
import type { Rim } from '../rim.ts'
import { requirePage } from './view.ts'

/** `hearsay site`: the page with a dataset inside, for any web host. */
export function siteCommand(program: Command, { io }: Rim): void {
  program
    .command('site')
    .summary('a static site with a dataset inside, for any web host and any sub-path')
    .description('Writes the page and a dataset to a folder that any web host can serve, under any path.')
    .argument('[path]', 'a folder, a file, or - for standard input')
    .option('--data <path>', 'the same as the argument')
    .requiredOption(
      '-o, --output <folder>',
      'where to write; a folder that does not exist, is empty, or holds an earlier site',
    )
    .addHelpText('after', '\nExample:\n  hearsay site my-data -o public\n')
    .action(async (path: string | undefined, options: { data?: string; output: string }) => {
      const page = requirePage(io)
      const dataset = await loadData(io, path ?? options.data)
      const target = resolve(io.cwd, options.output)
      requireFree(target, options.output)
      mkdirSync(target, { recursive: true })
      cpSync(page, target, { recursive: true })
      saveFile(join(target, 'dataset.json'), writeDataset(dataset, 'json'))
      io.out(`${join(options.output, 'index.html')}\n`)
    })
}

/** Refuses to write among files that are not an earlier site. */
function requireFree(target: string, written: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0) return
  const index = join(target, 'index.html')
  if (existsSync(index) && readFileSync(index, 'utf8').includes(SITE_MARK)) return
  throw new HearsayError('folder-not-empty', 'the folder is not empty and holds no site of ours; nothing was written', {
    path: written,
    hint: 'name a folder that does not exist yet',
  })
}

/** Stands in every page that we build. */
const SITE_MARK = 'name="generator" content="hearsay"'
