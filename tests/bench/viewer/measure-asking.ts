import type { Browser, Page } from 'playwright-core'
import { median } from '../scale/statistics.ts'
import { ourPicture, plainPicture, settled } from './in-page.ts'
import { untilLines, untilPainted } from './latency.ts'
import { framesOf } from './moving.ts'
import { closed, opened } from './opened.ts'
import type { Prepared } from './prepare.ts'
import type { Found } from './results.ts'

/** What if, as of and fold, with a claim's sourcing on the canvas and with everything, beside a frame of plain Sigma; one round of it. */
export async function measureAsking(browser: Browser, address: string, dataset: Prepared): Promise<Found[]> {
  const { name, telling, rests } = dataset
  const plain = await frameOfPlain(browser, `${address}/plain/${name}/everything/`)
  const found: Found[] = []
  for (const [before, show] of [
    ['', `#show=claim:${telling}`],
    ['all-', '#show=everything&layout=force'],
  ] as const) {
    const page = await opened(browser, `${address}/ours/${name}/${show}&sel=${telling}`)
    await ourPicture(page)
    await settled(page)
    const { painted, lines } = await whatIf(page, show, rests)
    const took = { 'what-if': painted, 'as-of': await asOf(page), fold: await fold(page) }
    for (const [what, ours] of Object.entries(took)) found.push({ id: `${name}/${before}${what}`, ours, plain })
    if (before !== '') found.push({ id: `${name}/${before}what-if-lines`, ours: lines, plain })
    await closed(page)
  }
  return found
}

/** Milliseconds. */
export async function frameOfPlain(browser: Browser, address: string): Promise<number> {
  const page = await opened(browser, address)
  await plainPicture(page)
  const { pan } = await framesOf(page)
  await closed(page)
  return pan
}

/** Those that the claim rests on are taken away, one after the other; each is asked for the first time. */
async function whatIf(page: Page, show: string, rests: readonly string[]): Promise<{ painted: number; lines: number }> {
  const took: { painted: number; lines: number }[] = []
  for (const id of rests) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, `${show}&sel=${id}`)
    await page.waitForFunction((hash) => location.hash.includes(hash), `sel=${id}`)
    await still(page)
    const painted = await untilPainted(page, '.panel .what-if', 'click')
    took.push({ painted, lines: painted + (await untilLines(page)) })
    if (total(took.map(({ lines }) => lines)) > ENOUGH) break
  }
  return { painted: median(took.map(({ painted }) => painted)), lines: median(took.map(({ lines }) => lines)) }
}

/** Until nothing is under way, lines among it. */
async function still(page: Page): Promise<void> {
  await untilLines(page)
  await settled(page)
}

async function asOf(page: Page): Promise<number> {
  const slider = '[role=slider]'
  await untilPainted(page, slider, 'End')
  const took: number[] = []
  for (let step = 0; step < 5 && total(took) < ENOUGH; step += 1) {
    await still(page)
    took.push(await untilPainted(page, slider, 'ArrowLeft'))
  }
  return median(took)
}

async function fold(page: Page): Promise<number> {
  const took: number[] = []
  for (let turn = 0; turn < 4 && total(took) < ENOUGH; turn += 1) {
    await still(page)
    took.push(await untilPainted(page, '.legend .switch[title*="only repeat"] input', 'click'))
  }
  return median(took)
}

/** Where one takes so many milliseconds, a few tell as much. */
const ENOUGH = 15_000

function total(took: readonly number[]): number {
  return took.reduce((sum, each) => sum + each, 0)
}
