import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Command } from 'commander'
import { HearsayError } from '../../index.ts'
import { isPackedName, isSnapshot, saveFolder } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { idFromName } from '../id-from-name.ts'
import type { Io } from '../io.ts'
import { onePath, portNumber } from '../option-values.ts'
import { viewerApp } from '../serve/app.ts'
import { openDesk } from '../serve/desk/desk.ts'
import { openLiveData, type Snapshot } from '../serve/live-data.ts'
import { requirePage, requirePath, servePage, USUAL_PORT, warnUnwatched } from '../serve/serve-page.ts'

/** `hearsay desk`: the page over a dataset, which it writes into. */
export function deskCommand(program: Command, { io }: CommandContext): void {
  program
    .command('desk')
    .summary('enter and edit a dataset in the browser')
    .description(
      'Serves the page over a dataset of your own on this machine only, and writes what you enter there into your files: each change whole or not at all, with your comments kept, and undone to the byte with “hearsay undo” or in the page. Pages that you read are pasted there, or come from the browser’s extension. An empty folder becomes a dataset. Ctrl-C ends it.',
    )
    .argument('[path]', 'a folder or a file')
    .option('--data <path>', 'the same as the argument')
    .option(
      '--port <n>',
      `the port to listen on; ${USUAL_PORT} where none is given, or a free one where that is in use`,
      portNumber,
    )
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', '\nExamples:\n  hearsay desk my-data\n  hearsay desk my-data --port 4000 --no-open\n')
    .action(async (path: string | undefined, options: DeskOptions) => {
      const page = requirePage(io)
      const source = requirePath(io, 'desk', onePath(path, options.data))
      requireOwn(io, source)
      await begin(io, source)
      const data = openLiveData(source, { onUnwatched: warnUnwatched(io) })
      try {
        const { port, open } = options
        const desk = openDesk(io, source)
        io.err(`the browser's extension asks for a code, once: ${desk.pairing.current()}\n`)
        const app = viewerApp(page, data, { desk })
        await servePage(io, { app, data, port, open, at: isBare(data.current()) ? '#desk=' : undefined })
      } finally {
        await data.close()
      }
    })
}

/** Whether there are no claims yet, and so nothing to look at: the list of documents comes first. */
function isBare({ json }: Snapshot): boolean {
  return json !== undefined && (JSON.parse(json) as { claims?: unknown }).claims === undefined
}

interface DeskOptions {
  readonly data?: string
  readonly port?: number
  readonly open: boolean
}

/** Nothing is written into the dataset that comes with hearsay, nor into what is packed. @throws HearsayError `misuse`, `cannot-edit` */
function requireOwn(io: Io, path: string): void {
  if (existsSync(io.bundledData) && realpathSync(path) === realpathSync(io.bundledData)) {
    const hint = 'make an empty folder, and: hearsay desk FOLDER'
    throw new HearsayError('misuse', 'the desk writes into a dataset of your own, not into the bundled one', { hint })
  }
  if (statSync(path).isDirectory() || !(isPackedName(path) || isSnapshot(path))) return
  const hint = 'unpack it first: hearsay unpack'
  throw new HearsayError('cannot-edit', 'what is packed is not written to', { path, hint })
}

/** Makes a dataset of a folder that holds nothing but files of programs, whose names begin with a dot. */
async function begin(io: Io, path: string): Promise<void> {
  if (!statSync(path).isDirectory() || readdirSync(path).some((name) => !name.startsWith('.'))) return
  const name = basename(path)
  const title = JSON.stringify(name)
  const manifest = `dataset:\n  format: 1\n  id: ${idFromName(name)}\n  title: ${title}\n`
  await io.undisturbed(async () => saveFolder(path, [['dataset.yaml', manifest]]))
  io.err(`the folder was empty: ${relative(io.cwd, join(path, 'dataset.yaml'))} makes it a dataset\n`)
}
