import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * How long the built command takes to start and to answer: CPU time, of all its threads, as a ratio to `node -e 0`, each run beside one of
 * that. Needs bash, which counts it. Run with `npm run bench:start`.
 */

const RUNS = 15
const ROOT = resolve(import.meta.dirname, '../..')
const CLAIM = 'v4-trained-on-blackwell-in-china'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
const [own, cached] = [join(folder, 'own'), join(folder, 'cached')]
cpSync(join(ROOT, 'graph-data/deepseek-v4'), own, { recursive: true })
// Not the bundled files, which come parsed.
writeFileSync(join(own, 'mine.yaml'), '# Nothing more yet.\n')
const forget = () => rmSync(cached, { recursive: true, force: true })

interface Case {
  readonly name: string
  readonly args: readonly string[]
  /** Done before each run, and not counted. */
  readonly before?: () => void
}

const CASES: readonly Case[] = [
  { name: '--version', args: ['--version'] },
  { name: 'support, bundled data', args: ['support', CLAIM] },
  { name: 'trace, bundled data', args: ['trace', CLAIM] },
  { name: 'impact, bundled data', args: ['impact', 'reuters'] },
  { name: 'support, own folder, the first time', args: ['support', CLAIM, '--data', own], before: forget },
  { name: 'support, own folder, from then on', args: ['support', CLAIM, '--data', own] },
  { name: 'support, own folder, --no-cache', args: ['support', CLAIM, '--data', own, '--no-cache'] },
]

/** Seconds of CPU that a run of Node took, as user and as system. */
function cpuOf(args: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', '"$0" "$@" >/dev/null 2>&1 || exit 1; times', process.execPath, ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], XDG_CACHE_HOME: cached } },
  )
  const [, children = ''] = stdout.trim().split('\n')
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  )
  if (status !== 0 || times.length !== 2) throw new Error(`node ${args.join(' ')} failed: ${stderr}`)
  return times.reduce((sum, time) => sum + time, 0)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
}

const main = join(ROOT, 'dist/cli/main.js')
const ratios = CASES.map(({ name, args, before }) => {
  const found = Array.from({ length: RUNS }, () => {
    before?.()
    return cpuOf([main, ...args]) / cpuOf(['-e', '0'])
  })
  return { name, found }
})
rmSync(folder, { recursive: true })

process.stdout.write(
  `CPU time against node -e 0, Node ${process.versions.node}, ${RUNS} runs each: median (quartiles)\n`,
)
for (const { name, found } of ratios) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(found, share).toFixed(2))
  process.stdout.write(`${middle?.padStart(6)} × (${low} to ${high})  ${name}\n`)
}
