import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { viewerApp } from '../../src/cli/serve/app.ts'
import { openLiveData } from '../../src/cli/serve/live-data.ts'
import { listen } from '../../src/cli/serve/server.ts'
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../setup/chromium.ts'

/** Pictures of the page on the bundled dataset, into viewer/screenshots. Run with `npm run screenshots`. */

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'viewer/screenshots')
const FLAGSHIP = 'v4-trained-on-blackwell-in-china'

interface Shot {
  readonly name: string
  readonly link: string
  readonly dark?: true
  readonly width?: number
  readonly height?: number
  /** The first steps that a new visitor sees stand in it. */
  readonly first?: true
}

const SHOTS: readonly Shot[] = [
  { name: 'first-visit', link: '', first: true },
  { name: 'claim', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}` },
  { name: 'what-if', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}&without=official-2026-02` },
  { name: 'as-of', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}&asof=2026-02-28` },
  { name: 'folded', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}&fold=yes` },
  { name: 'conflicts', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}&pane=conflicts` },
  { name: 'table', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}&view=table` },
  { name: 'everything', link: '#show=everything&by=topic' },
  { name: 'publishers', link: '#show=everything&by=publisher' },
  { name: 'consistent-sets', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}&pane=consistent-sets` },
  { name: 'small', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}`, width: 720, height: 450 },
  { name: 'dark', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}`, dark: true },
  { name: 'phone', link: `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}`, width: 390, height: 844 },
]

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { name, link, dark, width = 1440, height = 900, first } = shot
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  if (!first) await context.addInitScript(() => localStorage.setItem('hearsay.seen', 'yes'))
  const page = await context.newPage()
  await page.goto(`${address}${link}`)
  await page.waitForSelector('.page')
  await page.waitForTimeout(SETTLED_MS)
  await page.screenshot({ path: join(FOLDER, `${name}.png`), timeout: PATIENCE_MS })
  await context.close()
}

/** Layouts run in a worker; after so long the largest has come to rest. */
const SETTLED_MS = 6_000

/** A browser that draws in software takes its time. */
const PATIENCE_MS = 120_000

mkdirSync(FOLDER, { recursive: true })
const data = openLiveData(join(ROOT, 'graph-data/deepseek-v4'))
const server = await listen(viewerApp(join(ROOT, 'dist/viewer'), data), 0)
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] })
for (const shot of SHOTS) await take(browser, server.address, shot)
await browser.close()
await server.close()
await data.close()
