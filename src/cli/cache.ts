import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CacheOptions } from '../node.ts'
import type { Io } from './io.ts'
import { readBuild } from './version.ts'

/** Where parsed datasets are kept, and which come parsed with the command; nowhere and none where HEARSAY_NO_CACHE says so. */
export function cacheOf(env: Io['env']): CacheOptions | undefined {
  if ((env['HEARSAY_NO_CACHE'] ?? '') !== '') return undefined
  return { version: readBuild(), folder: cacheFolder(env, process.platform), shipped: PARSED }
}

/** The datasets that come with the command, parsed. */
export const PARSED = fileURLToPath(new URL('../parsed', import.meta.url))

/** The folder for what can be made again, where the system has it; none where nobody is at home. */
export function cacheFolder(env: Io['env'], platform: NodeJS.Platform): string | undefined {
  const asked = env['XDG_CACHE_HOME'] ?? ''
  if (isAbsolute(asked)) return join(asked, 'hearsay')
  const local = env['LOCALAPPDATA'] ?? ''
  if (platform === 'win32' && isAbsolute(local)) return join(local, 'hearsay', 'Cache')
  const home = env['HOME'] ?? homeOf()
  if (!isAbsolute(home)) return undefined
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'hearsay')
}

function homeOf(): string {
  try {
    return homedir()
  } catch {
    return ''
  }
}
