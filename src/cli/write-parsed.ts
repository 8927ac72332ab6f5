import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listDatasets, openDataset } from '../node.ts'
import { PARSED } from './cache.ts'
import { readBuild } from './version.ts'

// Part of the build, run as dist/cli/write-parsed.js: the datasets that come with the command are parsed once, here.

const SHELF = fileURLToPath(new URL('../../graph-data', import.meta.url))

rmSync(PARSED, { recursive: true, force: true })
const datasets = listDatasets(SHELF)
for (const { path } of datasets) await openDataset(path, { cache: { version: readBuild(), folder: PARSED } })

// A cache is its owner's alone; these are for everybody who may run the command.
const entries = readdirSync(PARSED).map((name) => `${PARSED}/${name}`)
for (const entry of entries) chmodSync(entry, 0o644)
chmodSync(PARSED, 0o755)

if (entries.length !== datasets.length || entries.length === 0) {
  process.stderr.write(`${datasets.length - entries.length} of ${datasets.length} bundled datasets are not valid\n`)
  process.exitCode = 1
}
