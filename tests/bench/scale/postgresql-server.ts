import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A server of its own, or why there is none. */
export type Server =
  | { readonly socket: string; readonly version: string; readonly stop: () => Promise<void> }
  | { readonly missing: string }

const MISSING = 'there is no PostgreSQL server: on Debian, `apt-get install postgresql`'
const PATIENCE_MS = 30_000

/** What is kept on disk is thrown away, so that nothing waits for the disk; and one query runs on one processor, as with the others. */
const SETTINGS = [
  'listen_addresses=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'shared_buffers=1GB',
  'work_mem=256MB',
  'maintenance_work_mem=512MB',
  'max_wal_size=8GB',
  'jit=off',
  'max_parallel_workers_per_gather=0',
  'max_parallel_maintenance_workers=0',
]

/** Starts a PostgreSQL server in a folder, as the user `postgres` where this is root, on a socket that nobody else reaches. */
export async function startPostgresql(folder: string): Promise<Server> {
  const bin = binFolder()
  if (bin === undefined) return { missing: MISSING }
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')]
  try {
    const as = process.getuid?.() === 0 ? accountOf('postgres') : undefined
    for (const each of [folder, data, socket]) {
      mkdirSync(each, { recursive: true, mode: 0o700 })
      if (as !== undefined) chownSync(each, as.uid, as.gid)
    }
    const options = { ...as, cwd: folder, stdio: 'pipe' } as const
    const version = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()
    const made = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
    execFileSync(join(bin, 'initdb'), made, options)
    const settings = SETTINGS.flatMap((setting) => ['-c', setting])
    const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', socket, ...settings], {
      ...options,
      stdio: 'ignore',
    })
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    process.once('exit', () => server.kill('SIGQUIT'))
    await listening(bin, socket)
    const stop = async () => {
      server.kill('SIGINT')
      await ended
    }
    return { socket, version, stop }
  } catch (error) {
    return { missing: `PostgreSQL did not start: ${error instanceof Error ? error.message.split('\n')[0] : error}` }
  }
}

/** Where its programs are: Debian keeps them apart, by version. */
function binFolder(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return folders.find((each) => existsSync(join(each, 'initdb')) && existsSync(join(each, 'postgres')))
}

function accountOf(user: string): { readonly uid: number; readonly gid: number } {
  const number = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }))
  return { uid: number('-u'), gid: number('-g') }
}

async function listening(bin: string, socket: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(100)) {
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', socket], { stdio: 'ignore' })
      return
    } catch {
      // Not yet.
    }
  }
  throw new Error(`it did not listen within ${PATIENCE_MS / 1_000} seconds`)
}
