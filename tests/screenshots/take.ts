import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { viewerApp } from '../../src/cli/serve/app.ts'
import { openLiveData } from '../../src/cli/serve/live-data.ts'
import { listen } from '../../src/cli/serve/server.ts'
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../setup/chromium.ts'
import { openDeskOfStory } from './desk-of-story.ts'
import { SHOTS, SHOWN, type Shot } from './shots.ts'

/**
 * Pictures of the page on the bundled dataset, to be looked at one by one: what does somebody think that it says who has never seen it?
 * `npm run screenshots -- FOLDER [WORD]` takes all of them, or those whose names have the word in them, into a folder; without one those that the README
 * shows, into viewer/screenshots.
 */

const ROOT = resolve(import.meta.dirname, '../..')
const OWN = join(ROOT, 'viewer/screenshots')

async function take(browser: Browser, address: string, shot: Shot, path: string): Promise<void> {
  const { link, dark, forced, width, height, zoom = 1, first } = shot
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  if (!first) await context.addInitScript(() => localStorage.setItem('hearsay.seen', 'yes'))
  const page = await context.newPage()
  await page.goto(`${address}${link}`)
  await page.waitForSelector('.page')
  await page.waitForTimeout(SETTLED_MS)
  for (const key of shot.keys ?? []) await page.keyboard.press(key)
  if (shot.keys !== undefined) await page.waitForTimeout(SETTLED_MS / 3)
  await page.screenshot({ path, timeout: PATIENCE_MS })
  await context.close()
}

/** Layouts run in a worker; after so long the largest has come to rest. */
const SETTLED_MS = 6_000

/** A browser that draws in software takes its time. */
const PATIENCE_MS = 120_000

const [folder, word = ''] = process.argv.slice(1)
const data = openLiveData(join(ROOT, 'graph-data/deepseek-v4'))
const server = await listen(viewerApp(join(ROOT, 'dist/viewer'), data), 0)
const desk = await openDeskOfStory(join(ROOT, 'dist/viewer'))
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] })
const into = folder === undefined ? OWN : resolve(folder)
mkdirSync(into, { recursive: true })
for (const shot of SHOTS) {
  const shown = SHOWN[shot.name]
  if (folder === undefined ? shown === undefined : !shot.name.includes(word)) continue
  const path = join(into, `${folder === undefined ? shown : shot.name}.png`)
  await take(browser, (shot.desk ? desk : server).address, shot, path)
  process.stdout.write(`${path}\n`)
}
await browser.close()
await desk.close()
await server.close()
await data.close()
