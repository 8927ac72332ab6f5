import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { writeDataset } from '../../../src/index.ts'
import { loadDataset } from '../../../src/node.ts'
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../setup/chromium.ts'
import { generatedGraph } from './generated-graph.ts'
import { type Latency, median, megabytes, moveFrames, settled, untilPainted } from './in-page.ts'
import { serve } from './served.ts'

/**
 * The page against plain Sigma on the same graph, in the same browser and run. Run with `npm run bench:viewer`; with
 * `HEARSAY_BENCH_NODES=1000,10000` for other sizes. Numbers of one machine say little: the ratios say more.
 */
const SIZES = (process.env['HEARSAY_BENCH_NODES'] ?? '1000,10000,100000').split(',').map(Number)
const ROOT = resolve(import.meta.dirname, '../../..')

/** Frames as fast as they can be drawn, not as fast as a screen shows them. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--enable-precise-memory-info']
const PATIENCE = 600_000

test('the page against plain Sigma', { timeout: 3_600_000 }, async () => {
  const pages = { ours: await builtPage(), plain: await builtPlain() }
  const generated = Object.fromEntries(SIZES.map((size) => [String(size), () => generatedGraph(size)]))
  const bundled = () => writeDataset(loadDataset(join(ROOT, 'graph-data/deepseek-v4')), 'json')
  const server = await serve(pages, { ...generated, bundled })
  const args = [...CHROMIUM_ARGUMENTS, ...UNCAPPED]
  const browser = await chromium.launch({ executablePath: chromiumPath(), args })
  try {
    say('The bundled dataset', await firstPaint(browser, `${server.address}/ours/bundled/`))
    for (const size of SIZES) {
      const plain = await plainSigma(browser, `${server.address}/plain/${size}/`)
      const ours = await ourPage(browser, `${server.address}/ours/${size}/`)
      say(`${size.toLocaleString('en')} nodes, ${plain.edges.toLocaleString('en')} lines`, {
        'first render, from nothing': ms(ours.rendered),
        'the same, plain Sigma with all ready': ms(plain.ms),
        'a frame while panning': against(ours.pan, plain.pan),
        'a frame while zooming': against(ours.zoom, plain.zoom),
        'what if, script and to paint': both(ours.whatIf),
        'as of, script and to paint': both(ours.asOf),
        memory: `${against(ours.memory, plain.memory)} (MB)`,
      })
      expect(ours.nodes).toBeGreaterThan(0)
    }
  } finally {
    await browser.close()
    server.close()
  }
})

const CACHE = join(ROOT, 'node_modules/.cache')

/** The page as it is shipped. */
async function builtPage(): Promise<string> {
  const outDir = join(CACHE, 'hearsay-bench-page')
  const page = { configFile: join(ROOT, 'vite.config.ts'), root: join(ROOT, 'viewer'), logLevel: 'error' } as const
  await build({ ...page, build: { outDir, emptyOutDir: true } })
  return outDir
}

async function builtPlain(): Promise<string> {
  const outDir = join(CACHE, 'hearsay-bench-plain')
  const page = { configFile: false, root: join(import.meta.dirname, 'plain'), base: './', logLevel: 'error' } as const
  await build({ ...page, build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false } })
  return outDir
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript(() => localStorage.setItem('hearsay.seen', 'yes'))
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(address, { timeout: PATIENCE })
  return page
}

/** From the first byte until the canvas stands, all places worked out, and two frames more. */
function rendered(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame)
    while (document.querySelector('.sigma-nodes') === null || document.querySelector('.placing') !== null)
      await nextFrame()
    await nextFrame()
    await nextFrame()
    return performance.now()
  })
}

async function firstPaint(browser: Browser, address: string): Promise<Record<string, string>> {
  const page = await opened(browser, address)
  const drawn = await rendered(page)
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  await page.context().close()
  return { 'first paint': ms(painted ?? Number.NaN), 'graph drawn': ms(drawn) }
}

const MOST = { frames: 60, forMs: 6000 }

async function frames(page: Page): Promise<{ pan: number; zoom: number }> {
  const pan = await moveFrames(page, { how: 'pan', ...MOST })
  const zoom = await moveFrames(page, { how: 'zoom', ...MOST })
  return { pan: median(pan), zoom: median(zoom) }
}

async function plainSigma(browser: Browser, address: string) {
  const page = await opened(browser, `${address}?hide-edges`)
  const drawn = await page.evaluate(
    () => (window as unknown as { drawn: Promise<{ nodes: number; edges: number; ms: number }> }).drawn,
  )
  const found = { ...drawn, ...(await frames(page)), memory: await megabytes(page) }
  await page.context().close()
  return found
}

async function ourPage(browser: Browser, address: string) {
  const page = await opened(browser, `${address}#show=everything&layout=force&sel=a0`)
  const found = {
    rendered: await rendered(page),
    nodes: await page.locator('.legend .figure').count(),
    ...(await frames(page)),
    memory: await megabytes(page),
    whatIf: await whatIf(page),
    asOf: await asOf(page),
  }
  await page.context().close()
  return found
}

/** Those who are quoted most are taken away, one after the other; each is asked for the first time. */
async function whatIf(page: Page): Promise<Latency> {
  const took: Latency[] = []
  for (const actor of ['a1', 'a2', 'a3', 'a4', 'a6']) {
    await page.evaluate((id) => {
      location.hash = `#show=everything&layout=force&sel=${id}`
    }, actor)
    await page.waitForFunction(
      (id) => document.querySelector('.panel h2')?.textContent === `Actor ${id.slice(1)}`,
      actor,
    )
    await settled(page)
    took.push(await untilPainted(page, '.panel .what-if', 'click'))
    if (total(took) > ENOUGH) break
  }
  return middle(took)
}

async function asOf(page: Page): Promise<Latency> {
  const slider = '[role=slider]'
  await untilPainted(page, slider, 'End')
  const took: Latency[] = []
  for (let step = 0; step < 7 && total(took) < ENOUGH; step += 1) {
    await settled(page)
    took.push(await untilPainted(page, slider, 'ArrowLeft'))
  }
  return middle(took)
}

/** Where one takes so long, a few tell as much. */
const ENOUGH = 20_000

function total(took: readonly Latency[]): number {
  return took.reduce((sum, { painted }) => sum + painted, 0)
}

function middle(took: readonly Latency[]): Latency {
  return { script: median(took.map(({ script }) => script)), painted: median(took.map(({ painted }) => painted)) }
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}

function both({ script, painted }: Latency): string {
  return `${ms(script)}, ${ms(painted)}`
}

function against(ours: number, plain: number): string {
  return `${ours.toFixed(1)} to ${plain.toFixed(1)}, ${(ours / plain).toFixed(2)}×`
}

function say(title: string, rows: Readonly<Record<string, string>>): void {
  const width = Math.max(...Object.keys(rows).map((name) => name.length))
  const lines = Object.entries(rows).map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
}
