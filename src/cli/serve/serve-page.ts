import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import openInBrowser from 'open'
import { formatProblems, HearsayError } from '../../index.ts'
import { systemReason } from '../../node.ts'
import { locateData } from '../data.ts'
import type { Io } from '../io.ts'
import type { LiveData } from './live-data.ts'
import type { Served } from './own-origin.ts'
import { listen, type Server } from './server.ts'

/** Always the same where it can be, so that links, and what a browser keeps for the page, still lead there tomorrow. */
export const USUAL_PORT = 4680

/** What is served, and where. */
export interface PageToServe {
  readonly app: Hono<Served>
  readonly data: LiveData
  readonly port: number | undefined
  /** Whether the browser is opened. */
  readonly open: boolean
  /** What of the page is shown first, as its address says it. */
  readonly at?: string | undefined
}

/** Serves the page, prints its address, and ends when it is told to. */
export async function servePage(io: Io, { app, data, port, open, at = '' }: PageToServe): Promise<void> {
  const server = await listenAt(port, app, io)
  io.out(`${server.address}${at}\n`)
  const { problems } = data.current()
  if (problems.length > 0) io.err(formatProblems(problems, 'text'))
  if (open) await openPage(`${server.address}${at}`, io)
  await io.untilStopped()
  await server.close()
}

/** Listens at the port that was asked for, else at the usual one, else, which is said, at a free one. */
async function listenAt(asked: number | undefined, app: Hono<Served>, io: Io): Promise<Server> {
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
export function warnUnwatched(io: Io): (error: unknown) => void {
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

/** The path of the data, where there is something. @throws HearsayError `no-such-path`, or `misuse` where it is standard input */
export function requirePath(io: Io, command: string, asked: string | undefined): string {
  const path = locateData(io, asked)
  if (path === '-')
    throw new HearsayError('misuse', `hearsay ${command} takes files, not standard input`, { path: '-' })
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
