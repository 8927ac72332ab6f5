import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../setup/chromium.ts'
import { ratioSpread } from '../scale/report/figures.ts'
import { measureOf } from './catalog.ts'
import { generatedGraph, nodesFor } from './generated-graph.ts'
import { regressions, withoutBaseline } from './judge.ts'
import { frameOfPlain, measureAsking } from './measure-asking.ts'
import { measureDrawing } from './measure-drawing.ts'
import { measureSearch } from './measure-search.ts'
import { type BenchOptions, MANY_NODES, readOptions, roundsOf } from './options.ts'
import { generated, type Prepared, prepare } from './prepare.ts'
import { type Measurement, readBaseline, reportOf, writeReport } from './report.ts'
import { type Found, KeptRounds, measuredIn } from './results.ts'
import { textInScripts } from './scripts.ts'
import { serve } from './served.ts'

/**
 * The page against plain Sigma on the same graph, in the same browser and run: what is measured, and how, is in tests/bench/README.md, of which
 * this writes a part. Run with `npm run bench:viewer`; with `-- --sizes 1000,10000 --print` for less. Numbers of one machine say little: the ratios say more.
 */
const ROOT = join(import.meta.dirname, '../../..')
/** Frames as fast as they can be drawn, not as fast as a screen shows them. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--enable-precise-memory-info']

const options = readOptions(process.argv.slice(1))
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
mkdirSync(folder, { recursive: true })
process.once('exit', () => options.folder ?? rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
conclude(await measure(options))

interface Part {
  readonly dataset: Prepared
  readonly rounds: number
  readonly round: (browser: Browser, address: string) => Promise<Found[]>
}

/** What is measured, each with its dataset: made before anything is. */
function partsOf({ sizes, asked, searched, ...rest }: BenchOptions): Part[] {
  const parts = sizes.map((nodes): Part => {
    const dataset = prepare(folder, generated(`${nodes}-nodes`, nodes))
    const packed = nodes >= MANY_NODES
    return { dataset, rounds: roundsOf(rest, nodes), round: (...at) => measureDrawing(...at, dataset, packed) }
  })
  if (asked > 0) {
    const dataset = prepare(folder, generated(`${asked}-claims`, nodesFor(asked)))
    parts.push({ dataset, rounds: rest.rounds, round: (...at) => measureAsking(...at, dataset) })
  }
  const beside = parts.at(-1)?.dataset
  if (searched > 0 && beside !== undefined) {
    const json = () => generatedGraph(nodesFor(searched), textInScripts)
    const name = `${searched}-claims-in-four-scripts`
    const dataset = prepare(folder, { name, json, onlyPacked: true })
    const round: Part['round'] = async (browser, address) =>
      measureSearch(
        browser,
        address,
        dataset,
        await frameOfPlain(browser, `${address}/plain/${beside.name}/everything/`),
      )
    parts.push({ dataset, rounds: roundsOf(rest, nodesFor(searched)), round })
  }
  return parts
}

async function measure(options: BenchOptions): Promise<Measurement> {
  const parts = partsOf(options)
  const kept = new KeptRounds(options.results)
  const pages = { ours: join(ROOT, 'dist/viewer'), plain: await builtPlain() }
  const server = await serve(pages, new Map(parts.map(({ dataset: { name, folder } }) => [name, folder])))
  const args = [...CHROMIUM_ARGUMENTS, ...UNCAPPED]
  const browser = await chromium.launch({ executablePath: chromiumPath(), args })
  for (let at = 0; at < Math.max(...parts.map(({ rounds }) => rounds)); at += 1) {
    for (const { dataset, rounds, round } of parts) {
      const done = `${dataset.name}, round ${at + 1}`
      if (at >= rounds || kept.has(done)) continue
      process.stderr.write(`${done}\n`)
      kept.add(done, await round(browser, server.address))
    }
  }
  const version = browser.version()
  await browser.close()
  server.close()
  const datasets = parts.map(({ dataset }) => dataset)
  return { datasets, measured: measuredIn(kept.all()), rounds: options.rounds, browser: version }
}

async function builtPlain(): Promise<string> {
  const outDir = join(ROOT, '.cache/bench-viewer')
  const page = { configFile: false, root: join(import.meta.dirname, 'plain'), base: './', logLevel: 'error' } as const
  await build({ ...page, build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false } })
  return outDir
}

function conclude(measurement: Measurement): void {
  process.stdout.write(`${reportOf(measurement)}\n`)
  if (options.how === 'write') writeReport(measurement)
  if (options.how !== 'check') return
  const baseline = readBaseline()
  const found = regressions(baseline, measurement.measured)
  for (const name of withoutBaseline(baseline, measurement.measured))
    process.stderr.write(`no baseline: of ${name} nothing can be worse, as the baseline has nothing of it\n`)
  for (const { id, before, now } of found)
    process.stderr.write(`worse: ${id}, ${measureOf(id).title}: ${ratioSpread(now)}, was ${ratioSpread(before)}\n`)
  if (found.length > 0) process.exitCode = 1
}
