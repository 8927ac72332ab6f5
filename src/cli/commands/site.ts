import { readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { type Dataset, datasetParts, withheldAmounts, withholdAbove, words, writeDataset } from '../../index.ts'
import { saveFolder } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import type { Io } from '../io.ts'
import { siteLlms } from '../mcp/site-llms.ts'
import { onePath } from '../option-values.ts'
import { requirePage } from '../serve/serve-page.ts'
import { singleFile, WHOLE_SCRIPT } from '../single-file.ts'
import { isMarkedPage, leftOver, markPage, obstacleIn, SITE_LIST, type SiteFile, siteList } from '../site-mark.ts'
import { refusing, requireFile, requireFolder, save, type Target } from '../target.ts'
import { addTlpOptions, type TlpOptions } from '../tlp-options.ts'

/** `hearsay site`: the page with a dataset inside, for any web host. */
export function siteCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('site')
    .summary('a static site with a dataset inside, for any web host and any sub-path')
    .description(
      'Writes the page and a dataset to a folder that any web host can serve, under any path; or to one file that opens without any. What is marked as not for everybody is withheld, and it is said how much.',
    )
    .argument('[path]', 'a folder, a file, or - for standard input')
    .option('--data <path>', 'the same as the argument')
    .requiredOption(
      '-o, --output <folder>',
      'where to write; a folder, or a file, that does not exist, is empty, or is an earlier site that nobody has changed',
    )
    .option('--single-file', 'one HTML file with everything inside, that opens from disk')
    .option('--force', 'replace what is there')
  addTlpOptions(command, 'clear')
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay site my-data -o public\n  hearsay site my-data --single-file -o my-data.html\n  hearsay site my-data --tlp amber --keep-notes -o internal\n',
    )
    .action(async (path: string | undefined, options: SiteOptions) => {
      const page = requirePage(io)
      const { dataset: whole, path: source } = await loadPlacedData(io, onePath(path, options.data))
      const { output: written, force = false, tlp = 'clear', keepNotes } = options
      const withheld = withholdAbove(whole, tlp, { keepNotes })
      const { dataset } = withheld
      const write = options.singleFile === true ? writeFile : writeFolder
      io.out(`${await write(io, { page, dataset }, { written, source, force })}\n`)
      const said = words.withheldInWords(withheldAmounts(withheld), tlp)
      if (said !== '') io.err(`${said}\n`)
    })
}

interface SiteOptions extends TlpOptions {
  readonly data?: string
  readonly output: string
  readonly singleFile?: true
  readonly force?: true
}

interface Site {
  /** The folder of the built page. */
  readonly page: string
  readonly dataset: Dataset
}

async function writeFolder(io: Io, { page, dataset }: Site, target: Target): Promise<string> {
  const { written, force } = target
  const folder = requireFolder(io, target)
  const files = new Map<string, SiteFile>([
    ...pageFiles(page),
    ['dataset.json', [...datasetParts(dataset, 'json')]],
    ['llms.txt', [siteLlms(dataset)]],
  ])
  if (!force) requireFree(folder, files.keys(), written)
  const old = leftOver(folder, new Set(files.keys()))
  await io.undisturbed(() => {
    saveFolder(folder, [...files, [SITE_LIST, siteList(files)]])
    for (const name of old) unlinkSync(join(folder, name))
  })
  return join(written, 'index.html')
}

/** The files of the page. Its script in one piece is only for a page of one file. */
function pageFiles(page: string): [string, Uint8Array][] {
  return readdirSync(page, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => relative(page, path) !== WHOLE_SCRIPT)
    .map((path) => [relative(page, path), readFileSync(path)])
}

/** Refuses to write among files that are not an earlier site, or over what somebody has changed in one. */
function requireFree(folder: string, names: Iterable<string>, written: string): void {
  const obstacle = obstacleIn(folder, names)
  if (obstacle === undefined) return
  if (obstacle === 'foreign') {
    throw refusing(written)(
      'folder-not-empty',
      'the folder is not empty and is no site of ours',
      'name a folder that does not exist yet, or --force to put the site among what is there',
    )
  }
  throw refusing(join(written, obstacle.file))(
    'file-exists',
    'the file is not as hearsay left it',
    'name another folder, or --force to replace it',
  )
}

async function writeFile(io: Io, { page, dataset }: Site, target: Target): Promise<string> {
  const earlier = resolve(io.cwd, target.written)
  const there = statSync(earlier, { throwIfNoEntry: false })
  const ours = there?.isFile() === true && isMarkedPage(earlier)
  const file = requireFile(io, { ...target, force: target.force || ours })
  const read = (path: string) => readFileSync(join(page, path), 'utf8')
  const html = singleFile({ html: read('index.html'), dataset: writeDataset(dataset, 'json'), read })
  if (there === undefined) await io.undisturbed(() => saveFolder(dirname(file), [[basename(file), markPage(html)]]))
  else await save(io, file, markPage(html))
  return target.written
}
