import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../../..')
const CACHE = join(ROOT, 'node_modules/.cache/hearsay-page')

/** The folder of a production build of the page as the sources are now; built once, whichever test file asks first. */
export async function builtPage(): Promise<string> {
  const folder = join(CACHE, fingerprint())
  const ready = join(folder, 'index.html')
  const lock = `${folder}.lock`
  mkdirSync(CACHE, { recursive: true })
  if (existsSync(ready) && !existsSync(lock)) return folder
  try {
    mkdirSync(lock)
  } catch {
    await waitFor(() => !existsSync(lock) || age(lock) > 120_000)
    if (existsSync(ready)) return folder
    mkdirSync(lock, { recursive: true })
  }
  try {
    for (const old of readdirSync(CACHE)) {
      const path = join(CACHE, old)
      if (path !== lock && age(path) > 600_000) rmSync(path, { recursive: true, force: true })
    }
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      root: join(ROOT, 'viewer'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    })
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
  return folder
}

async function waitFor(done: () => boolean): Promise<void> {
  while (!done()) await wait(100)
}

function age(path: string): number {
  return Date.now() - statSync(path).mtimeMs
}

/** Changes with any file that the page is made from. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of ['viewer', 'src']) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      hash.update(`${path} ${statSync(path).mtimeMs} ${statSync(path).size}\n`)
    }
  }
  hash.update(String(statSync(join(ROOT, 'vite.config.ts')).mtimeMs))
  return hash.digest('hex').slice(0, 16)
}
