import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { HearsayError, writeDataset } from '../../index.ts'
import { saveFile } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadData } from '../data.ts'
import { singleFile } from '../single-file.ts'
import { requirePage } from './view.ts'

/** `hearsay site`: the page with a dataset inside, for any web host. */
export function siteCommand(program: Command, { io }: CommandContext): void {
  program
    .command('site')
    .summary('a static site with a dataset inside, for any web host and any sub-path')
    .description(
      'Writes the page and a dataset to a folder that any web host can serve, under any path; or to one file that opens without any.',
    )
    .argument('[path]', 'a folder, a file, or - for standard input')
    .option('--data <path>', 'the same as the argument')
    .requiredOption(
      '-o, --output <folder>',
      'where to write; a folder, or a file, that does not exist, is empty, or holds an earlier site',
    )
    .option('--single-file', 'one HTML file with everything inside, that opens from disk')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay site my-data -o public\n  hearsay site my-data --single-file -o my-data.html\n',
    )
    .action(async (path: string | undefined, options: SiteOptions) => {
      const page = requirePage(io)
      const dataset = writeDataset(await loadData(io, path ?? options.data), 'json')
      const target = resolve(io.cwd, options.output)
      const site = { page, dataset, target, written: options.output }
      io.out(`${options.singleFile === true ? writeFile(site) : writeFolder(site)}\n`)
    })
}

interface SiteOptions {
  readonly data?: string
  readonly output: string
  readonly singleFile?: true
}

interface Site {
  /** The folder of the built page. */
  readonly page: string
  readonly dataset: string
  readonly target: string
  /** The target as the person wrote it. */
  readonly written: string
}

function writeFolder({ page, dataset, target, written }: Site): string {
  requireFree(target, written)
  mkdirSync(target, { recursive: true })
  cpSync(page, target, { recursive: true })
  saveFile(join(target, 'dataset.json'), dataset)
  return join(written, 'index.html')
}

function writeFile({ page, dataset, target, written }: Site): string {
  const isOurs = () => statSync(target).isFile() && readFileSync(target, 'utf8').includes(SITE_MARK)
  if (existsSync(target) && !isOurs()) {
    throw new HearsayError('file-exists', 'there is something else already; nothing was written', {
      path: written,
      hint: 'name a file that does not exist yet',
    })
  }
  const read = (path: string) => readFileSync(join(page, path), 'utf8')
  mkdirSync(dirname(target), { recursive: true })
  saveFile(target, singleFile({ html: read('index.html'), dataset, read }))
  return written
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
