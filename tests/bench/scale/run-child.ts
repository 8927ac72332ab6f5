import { spawn } from 'node:child_process'
import { totalmem } from 'node:os'
import type { Measured, TaskName } from './tool.ts'

/** A process in which a tool does some tasks. */
export interface ChildCall {
  readonly command: string
  readonly args: readonly string[]
  readonly tasks: readonly TaskName[]
  /** After so many milliseconds it is ended. */
  readonly patience: number
}

/** Options of Node for a child: as much memory as the machine can spare, so that nobody is refused for a setting. */
export const NODE_OPTIONS: readonly string[] = [
  '--expose-gc',
  `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.75)}`,
]

/** What was measured of each task, refusals included: of tasks that the child did not come to, why. */
export async function runChild({ command, args, tasks, patience }: ChildCall): Promise<Measured[]> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HEARSAY_BENCH_FOLDER: import.meta.dirname },
  })
  let [printed, said, late] = ['', '', false]
  child.stdout.on('data', (data: Buffer) => {
    printed += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString()
  })
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, patience)
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearTimeout(timer)
  const measured: Measured[] = printed.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  if (status === 0 && said !== '') process.stderr.write(said)
  if (status === 0) return measured
  const refused = late ? `no answer within ${Math.round(patience / 60_000)} minutes` : reasonIn(said)
  const known = new Set(measured.map(({ task }) => task))
  const none = { cpu: 0, wall: 0, peak: 0, refused }
  return [...measured, ...tasks.filter((task) => !known.has(task)).map((task) => ({ task, ...none }))]
}

/** The line of what a process said that tells why it ended. */
function reasonIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.find((line) => /out of memory|Error/.test(line))?.replace(/^FATAL ERROR: /, '') ?? lines.at(-1) ?? 'it ended'
  )
}
