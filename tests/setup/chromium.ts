import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Where a Chromium may be, by operating system, in the order tried. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'brave-browser',
]
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

let found: string | undefined

/**
 * The path of a Chromium to test with: `CHROMIUM_PATH`, else one that is installed, else Playwright's own. On Debian as root it is
 * installed where there is none, which is said first, and which `HEARSAY_NO_INSTALL=1` forbids. Throws with what to do where there is no way.
 */
export function chromiumPath(): string {
  found ??= named() ?? installed() ?? playwrights() ?? install()
  if (found !== undefined) return found
  throw new Error(
    'The browser tests need a Chromium. Install one (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or set CHROMIUM_PATH to the program.',
  )
}

function named(): string | undefined {
  const path = process.env['CHROMIUM_PATH']
  if (path === undefined || path === '') return undefined
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH is ${path}, and there is no such file.`)
  return path
}

function installed(): string | undefined {
  for (const command of COMMANDS) {
    for (const folder of (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':')) {
      const path = `${folder}/${command}${process.platform === 'win32' ? '.exe' : ''}`
      if (folder !== '' && existsSync(path)) return path
    }
  }
  return APPLICATIONS.find((path) => existsSync(path))
}

function playwrights(): string | undefined {
  const path = chromium.executablePath()
  return path !== '' && existsSync(path) ? path : undefined
}

function install(): string | undefined {
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!debian || (process.env['HEARSAY_NO_INSTALL'] ?? '') !== '') return undefined
  process.stderr.write(
    'There is no Chromium for the browser tests: apt-get install chromium runs now. HEARSAY_NO_INSTALL=1 forbids it.\n',
  )
  const options = { stdio: 'ignore', timeout: 300_000 } as const
  try {
    execFileSync('apt-get', ['update'], options)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  } catch {
    return undefined
  }
  return installed()
}

/** Software WebGL and no connections of its own. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/**
 * For tests, of which none measures time: the page is put together without WebGL, at which software is slow; what the page draws with WebGL is drawn
 * with it. A test takes half the time.
 */
export const TEST_ARGUMENTS: readonly string[] = [...CHROMIUM_ARGUMENTS, '--disable-gpu-compositing']
