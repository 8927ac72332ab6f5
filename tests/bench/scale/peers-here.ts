import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogEntry } from './catalog.ts'

/** Whether a tool is here, and in which version; or what to do to have it. */
export type Presence = { readonly version: string; readonly command?: string } | { readonly missing: string }

const FOLDER = import.meta.dirname
/** Debian's first, to which the packages of Debian belong. */
const PYTHONS = ['/usr/bin/python3', 'python3']

/** Installs what is measured from npm, in the folder of this benchmark alone; what could not be is found missing later. */
export function installPeers(): void {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) => join(FOLDER, name))
  if (lock === undefined || installed === undefined) return
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: FOLDER, stdio: ['ignore', 2, 2] })
}

/** Whether a tool is here, but for the server, which only shows when it is started. */
export function presenceOf({ name, by, packages = [] }: CatalogEntry): Presence {
  if (by === 'python') return pythonPresence(name)
  if (packages.length === 0)
    return { version: by === 'Node' ? `Node ${process.versions.node}` : versionAt(join(FOLDER, '../../..')) }
  const versions = packages.map((each) => [each, versionOf(each)] as const)
  const missing = versions.find(([, version]) => version === undefined)
  if (missing !== undefined)
    return { missing: `${missing[0]} is not installed: \`npm ci\` in tests/bench/scale says why` }
  return { version: versions.map(([each, version]) => `${each} ${version}`).join(', ') }
}

function versionOf(name: string): string | undefined {
  const folders = ['node_modules', '../../../node_modules'].map((modules) => join(FOLDER, modules, name))
  const folder = folders.find((each) => existsSync(join(each, 'package.json')))
  return folder && versionAt(folder)
}

function versionAt(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}

function pythonPresence(module: string): Presence {
  const program = `import ${module}, platform; print(${module}.__version__, 'in Python', platform.python_version())`
  for (const command of PYTHONS) {
    const { status, stdout } = spawnSync(command, ['-c', program], { encoding: 'utf8' })
    if (status === 0) return { version: stdout.trim(), command }
  }
  return { missing: `no Python here has ${module}: on Debian, \`apt-get install python3-${module}\`` }
}
