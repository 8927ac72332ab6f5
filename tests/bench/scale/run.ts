import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CATALOG } from './catalog.ts'
import { KeptResults } from './kept-results.ts'
import { buildChild, makeInput } from './make-input.ts'
import { measureSize } from './measure-size.ts'
import { type BenchOptions, readOptions, roundsOf } from './options.ts'
import { installPeers, type Presence, presenceOf } from './peers-here.ts'
import { startPostgresql } from './postgresql-server.ts'
import { differences } from './report/differences.ts'
import { writeReport } from './report/write-report.ts'
import type { Results } from './results.ts'

/**
 * hearsay against public tools, at several sizes: what is measured, and how, is in tests/bench/README.md, which this writes. Run with
 * `npm run bench:scale`; with `-- --sizes 1000,100000` for other sizes.
 */
const options = readOptions(process.argv.slice(1))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
// The database server reads its tables from there, as a user of its own.
chmodSync(folder, 0o755)
// However it ends: the server stops with the process, and nothing is left on disk.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
try {
  const results = await measure(options)
  writeReport(results, options)
  const found = differences(results)
  for (const difference of found) process.stderr.write(`${difference}\n`)
  if (found.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(options: BenchOptions): Promise<Results> {
  const { sizes, patience, tools, generator, seed } = options
  const until = performance.now() + options.time
  const kept = new KeptResults(options.results)
  installPeers()
  const child = await buildChild()
  const server = await startPostgresql(join(folder, 'postgresql'))
  const presence = new Map<string, Presence>(
    CATALOG.filter(({ name }) => tools === undefined || tools.includes(name)).map((entry) => {
      const here = presenceOf(entry)
      if (entry.by !== 'server' || 'missing' in here) return [entry.name, here]
      return [entry.name, 'missing' in server ? server : { version: `${server.version}, ${here.version}` }]
    }),
  )
  const results: Results = { presence, sizes: [] }
  const socket = 'missing' in server ? undefined : server.socket
  for (const claims of sizes) {
    const input = join(options.folder ?? folder, String(claims))
    const asked = await makeInput({ claims, seed, generator, folder: input, child })
    const rounds = roundsOf(options, claims)
    const measured = await measureSize({ asked, input, child, socket, presence, rounds, patience, until, kept })
    results.sizes.push({ asked, measured })
    if (options.folder === undefined) rmSync(input, { recursive: true })
  }
  if (!('missing' in server)) await server.stop()
  return results
}
