import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onWhat } from '../../machine.ts'
import { partOf, withPart } from '../../report-parts.ts'
import { CATALOG } from '../catalog.ts'
import { ONCE_MS } from '../measure-size.ts'
import { type BenchOptions, FEW_ROUNDS, MANY_CLAIMS } from '../options.ts'
import type { Results } from '../results.ts'
import { answersTo, differences } from './differences.ts'
import { MISSED } from './missed.ts'
import { summaryTable } from './summary.ts'
import { doing, memoryTable, sizeHeads, table, taskTable } from './tables.ts'
import { TASKS_IN_WORDS, type TaskInWords } from './tasks-in-words.ts'

/** What `npm run bench:viewer` writes into the same file: it stays. */
const VIEWER_PART = 'bench:viewer'

const ROOT = join(import.meta.dirname, '../../../..')

/** Writes the whole report to tests/bench/README.md and its short table into the README; or prints it. */
export function writeReport(results: Results, options: BenchOptions): void {
  const report = reportOf(results, options)
  if (!options.write) {
    process.stdout.write(report)
    return
  }
  const whole = join(ROOT, 'tests/bench/README.md')
  const ofThePage = partOf(readFileSync(whole, 'utf8'), VIEWER_PART)
  writeFileSync(whole, ofThePage === undefined ? report : withPart(report, VIEWER_PART, ofThePage))
  const path = join(ROOT, 'README.md')
  const short = `${summaryTable(results)}\n\n${onWhat()}`
  writeFileSync(path, withPart(readFileSync(path, 'utf8'), 'bench:scale', short))
}

function reportOf(results: Results, { rounds, seed, generator, patience }: BenchOptions): string {
  const sections = TASKS_IN_WORDS.filter(({ task }) => doing(results, task).length > 0).map((each) =>
    section(results, each),
  )
  return `${[
    '# Benchmarks',
    'Written by `npm run bench:scale`. The others are `npm run bench` (questions and argumentation), `npm run bench:start` (the command),\n`npm run bench:awkward` (inputs that are hard for their size; printed) and `npm run bench:viewer` (the page), which is told below.',
    '## hearsay against public tools',
    `${onWhat()}
Medians of ${rounds} rounds (of ${FEW_ROUNDS} at most from ${MANY_CLAIMS.toLocaleString('en')} claims on, and 1 where a round takes over ${ONCE_MS / 1_000} seconds), with the least and
the most; in a round one tool comes after the other, each in a process of its own, which is ended after ${patience / 60_000} minutes. **×** is how many times as long as hearsay a tool takes in the same round. Growth is the power of the number
of claims by which the time grows from each size to the next: 0 is not at all, 1 is in proportion. A — is what a tool does not do.`,
    generator === undefined
      ? `The datasets are what \`hearsay generate --seed ${seed}\` writes:`
      : `The datasets are what another generator than hearsay's made (\`--generator\`, seed ${seed}):`,
    inputTable(results),
    '### What it comes down to',
    summaryTable(results),
    '### What is missed and why',
    MISSED.trim(),
    ...sections,
    '### Memory',
    'The most that a process held, as the system counts it; of PostgreSQL the client and its process in the server, with what it touched of the\nshared buffers. JSON.parse keeps no record in the first table, and all of them for its export.',
    memoryTable(results),
    '### The tools',
    toolsTable(results),
    agreement(results),
  ].join('\n\n')}\n`
}

function inputTable(results: Results): string {
  const row = (title: string, key: 'records' | 'nodes' | 'edges') => [
    title,
    ...results.sizes.map(({ asked }) => asked[key].toLocaleString('en')),
  ]
  const rows = [row('records', 'records'), row('nodes of the plain graph', 'nodes'), row('edges of it', 'edges')]
  return table(['', ...sizeHeads(results)], rows)
}

function section(results: Results, { task, title, what }: TaskInWords): string {
  const compared = new Set(results.sizes.flatMap((size) => answersTo(size, task).map(([label]) => label)))
  const equal = compared.size > 1 ? `\n\nCompared: the answers of ${[...compared].join(', ')}.` : ''
  return `### ${title}\n\n${what}\n\n${taskTable(results, task)}${equal}`
}

function toolsTable({ presence }: Results): string {
  const rows = CATALOG.flatMap(({ name, label }) => {
    const here = presence.get(name)
    if (here === undefined) return []
    return [[label, 'version' in here ? here.version : `**missing**: ${here.missing}`]]
  })
  return ['| | |', '|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

function agreement(results: Results): string {
  const found = differences(results)
  if (found.length === 0) return 'All answers that were compared are equal.'
  return `**Not equal**:\n\n${found.map((difference) => `- ${difference}`).join('\n')}`
}
