import { join } from 'node:path'
import { CATALOG, type CatalogEntry, GROUPS } from './catalog.ts'
import type { Asked } from './input.ts'
import type { KeptResults } from './kept-results.ts'
import type { Presence } from './peers-here.ts'
import type { MeasuredOfSize } from './results.ts'
import { NODE_OPTIONS, runChild } from './run-child.ts'
import type { Measured, TaskName } from './tool.ts'

/** What is measured of which input. */
export interface SizeCall {
  readonly asked: Asked
  /** The folder of the input. */
  readonly input: string
  /** The program that children run. */
  readonly child: string
  /** Where the database server listens. */
  readonly socket: string | undefined
  readonly presence: ReadonlyMap<string, Presence>
  readonly rounds: number
  readonly patience: number
  /** By `performance.now()`: later than this nothing is begun. */
  readonly until: number
  readonly kept: KeptResults
}

/** What takes a child more CPU time than this is done once. */
export const ONCE_MS = 60_000

const NO_TIME = 'not come to in the time that the run had'

/** Every task of every tool that is here: group by group, and in each round one tool after the other, so that all have the same weather. */
export async function measureSize(call: SizeCall): Promise<MeasuredOfSize> {
  const measured = new Map<string, Map<TaskName, Measured[]>>()
  const isHere = ({ name }: CatalogEntry) => 'version' in (call.presence.get(name) ?? {})
  for (const group of GROUPS) {
    const done = new Set<string>()
    for (let round = 1; round <= call.rounds; round += 1) {
      for (const entry of CATALOG.filter(isHere)) {
        const tasks = entry.tasks.filter((task) => group.includes(task))
        if (tasks.length === 0 || done.has(entry.name)) continue
        const found = await foundBy(entry, tasks, round, call)
        if (isLong(found)) done.add(entry.name)
        add(measured, entry.name, found)
      }
    }
  }
  return measured
}

/** What a tool takes: as it is kept, or as it is measured now; where there is no time left, that there was none. */
async function foundBy(entry: CatalogEntry, tasks: readonly TaskName[], round: number, call: SizeCall) {
  const done = `${call.asked.claims} claims, round ${round}: ${entry.name}, ${tasks.join(', ')}`
  const kept = call.kept.get(done)
  if (kept !== undefined) return kept
  const left = call.until - performance.now()
  if (left <= 0) return round > 1 ? [] : tasks.map((task) => ({ task, cpu: 0, wall: 0, peak: 0, refused: NO_TIME }))
  say(done)
  const found = await runChild({ ...commandOf(entry, tasks, call), tasks, patience: Math.min(call.patience, left) })
  call.kept.add(done, found)
  return found
}

/** Whether one more round is too long to wait for, or of no use. */
function isLong(found: readonly Measured[]): boolean {
  const taken = found.reduce((sum, { cpu }) => sum + cpu, 0)
  return taken > ONCE_MS || found.some(({ refused }) => refused)
}

function commandOf(
  { name, by }: CatalogEntry,
  tasks: readonly TaskName[],
  { child, input, socket, presence }: SizeCall,
): { command: string; args: string[] } {
  const args = [name, input, tasks.join(',')]
  const here = presence.get(name)
  if (by === 'python' && here !== undefined && 'version' in here) {
    return { command: here.command ?? 'python3', args: [join(import.meta.dirname, 'peers.py'), ...args] }
  }
  return {
    command: process.execPath,
    args: [...NODE_OPTIONS, child, ...args, ...(socket === undefined ? [] : [socket])],
  }
}

function add(to: Map<string, Map<TaskName, Measured[]>>, tool: string, found: readonly Measured[]): void {
  const ofTool = to.get(tool) ?? new Map<TaskName, Measured[]>()
  to.set(tool, ofTool)
  for (const each of found) ofTool.set(each.task, [...(ofTool.get(each.task) ?? []), each])
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
