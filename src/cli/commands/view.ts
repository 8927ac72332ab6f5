import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import openInBrowser from 'open'
import { formatProblems, HearsayError } from '../../index.ts'
import { systemReason } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData } from '../data.ts'
import type { Io } from '../io.ts'
import { onePath, portNumber, webOrigins } from '../option-values.ts'
import { viewerApp } from '../serve/app.ts'
import { openLiveData } from '../serve/live-data.ts'
import { packFirst } from '../serve/pack-first.ts'
import { listen, type Server } from '../serve/server.ts'

/** Always the same where it can be, so that links, and what a browser keeps for the page, still lead there tomorrow. */
const USUAL_PORT = 4680

/** `hearsay view`: the page over a dataset, on this machine, kept in step with its files. */
export function viewCommand(program: Command, { io }: CommandContext): void {
  program
    .command('view')
    .summary('explore a dataset in the browser')
    .description(
      'Serves the page over a dataset on this machine only, and keeps it in step with the files. Large data in JSON Lines is packed first, into a snapshot that is there while it is served. Ctrl-C ends it.',
    )
    .argument('[path]', 'a folder or a file')
    .option('--data <path>', 'the same as the argument')
    .option(
      '--port <n>',
      `the port to listen on; ${USUAL_PORT} where none is given, or a free one where that is in use`,
      portNumber,
    )
    .option(
      '--embed-on <origins>',
      'pages that may show the canvas in a frame (?embed), as https://example.org; several with commas; none where none is given',
      webOrigins,
    )
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', '\nExamples:\n  hearsay view\n  hearsay view my-data --port 4000 --no-open\n')
    .action(async (path: string | undefined, options: ViewOptions) => {
      const page = requirePage(io)
      const source = requirePath(io, onePath(path, options.data))
      const packed = await packFirst(io, source)
      if (packed === 'stopped') return
      const { first, again } = packed ?? {}
      const data = openLiveData(source, { onUnwatched: warnUnwatched(io), first, again })
      try {
        const server = await listenAt(options.port, viewerApp(page, data, options.embedOn), io)
        io.out(`${server.address}\n`)
        const { problems } = data.current()
        if (problems.length > 0) io.err(formatProblems(problems, 'text'))
        if (options.open) await openPage(server.address, io)
        await io.untilStopped()
        await server.close()
      } finally {
        await data.close()
        packed?.remove()
      }
    })
}

interface ViewOptions {
  readonly data?: string
  readonly port?: number
  readonly embedOn?: readonly string[]
  readonly open: boolean
}

/** Listens at the port that was asked for, else at the usual one, else, which is said, at a free one. */
async function listenAt(asked: number | undefined, app: Parameters<typeof listen>[0], io: Io): Promise<Server> {
  if (asked !== undefined) return listen(app, asked)
  try {
    return await listen(app, USUAL_PORT)
  } catch (error) {
    if (!(error instanceof HearsayError) || error.code !== 'port-in-use') throw error
    io.err(`port ${USUAL_PORT}, the usual one, is in use: the page is at another one this time\n`)
    return listen(app, 0)
  }
}

/** Where the system watches no more files, the page is served all the same. */
function warnUnwatched(io: Io): (error: unknown) => void {
  return (error) => io.err(`the page is not told when files change: ${systemReason(error).reason}\n`)
}

/** Opens the browser; where there is none, the address stands on standard output all the same. */
async function openPage(address: string, io: Io): Promise<void> {
  const failed = () => io.err('no browser could be opened: open the address yourself\n')
  try {
    const child = await openInBrowser(address)
    child.on('error', failed)
  } catch {
    failed()
  }
}

function requirePath(io: Io, asked: string | undefined): string {
  const path = locateData(io, asked)
  if (path === '-') throw new HearsayError('misuse', 'hearsay view takes files, not standard input', { path: '-' })
  if (existsSync(path)) return path
  throw new HearsayError('no-such-path', 'there is nothing there', {
    path,
    hint: 'check the path; it is read from the working folder',
  })
}

/** The built page. @throws HearsayError where the package was not built. */
export function requirePage({ page }: Io): string {
  if (existsSync(join(page, 'index.html'))) return page
  throw new HearsayError('not-built', 'the page is not built', { path: page, hint: 'run: npm run build' })
}
