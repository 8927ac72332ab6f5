import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { type Asked, askedPath, inputPaths } from './input.ts'
import { NODE_OPTIONS } from './run-child.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** Which input, where it goes, and the program that prepares it. */
export interface InputCall {
  readonly claims: number
  readonly seed: number
  readonly generator: string | undefined
  readonly folder: string
  readonly child: string
}

/** The program that the children run, built so that nothing but the tools is in their memory. */
export async function buildChild(): Promise<string> {
  const outDir = join(ROOT, '.cache/bench-scale')
  const ssr = join(import.meta.dirname, 'child.ts')
  const output = { entryFileNames: 'child.js', chunkFileNames: '[name].js' }
  const built = { ssr, outDir, emptyOutDir: true, target: 'node20', rolldownOptions: { output } }
  await build({ configFile: false, root: ROOT, logLevel: 'error', build: built })
  return join(outDir, 'child.js')
}

/** Makes a dataset of so many claims, and the plain graph of it, unless both are in the folder. */
export async function makeInput({ claims, seed, generator, folder, child }: InputCall): Promise<Asked> {
  if (existsSync(askedPath(folder))) return askedIn(folder)
  process.stderr.write(`making ${claims.toLocaleString('en')} claims\n`)
  mkdirSync(folder, { recursive: true })
  const generate =
    generator === undefined
      ? ['dist/cli/main.js', 'generate', '--claims', claims, '--seed', seed]
      : [generator, claims, seed]
  run(generate, inputPaths(folder).data)
  run([child, 'prepare', folder])
  return askedIn(folder)
}

function askedIn(folder: string): Asked {
  return JSON.parse(readFileSync(askedPath(folder), 'utf8'))
}

function run(args: readonly (string | number)[], to?: string): void {
  const out = to === undefined ? 'inherit' : openSync(to, 'w')
  const { status } = spawnSync(process.execPath, [...NODE_OPTIONS, ...args.map(String)], {
    cwd: ROOT,
    stdio: ['ignore', out, 'inherit'],
  })
  if (typeof out === 'number') closeSync(out)
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
}
