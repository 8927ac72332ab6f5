import { openInput } from './input.ts'
import { openerOf } from './openers.ts'
import { peakOf } from './peak-of.ts'
import { prepare } from './prepare.ts'
import { median } from './statistics.ts'
import type { Measured, OpenTool, ServerMeter, Task, TaskName } from './tool.ts'

/**
 * One process in which a tool loads the input and does some tasks: `TOOL FOLDER TASK,TASK [SERVER]`. Prints a line of JSON for each. Told
 * to `prepare FOLDER`, it makes the input instead.
 */

/**
 * Short tasks are repeated until they took so many milliseconds of CPU, or so often, first to warm up and then to be timed: what compiles
 * while it runs is not warm after one time. One that took this long is no short task.
 */
const ENOUGH_MS = 300
const AT_MOST = 400
const LONG_MS = 5_000

const [tool = '', folder = '', tasks = '', server] = process.argv.slice(2)
if (tool === 'prepare') prepare(folder)
else await measure(tasks.split(',') as TaskName[])

async function measure(wanted: readonly TaskName[]): Promise<void> {
  let begun = start()
  let opened: OpenTool
  try {
    const open = await openerOf(tool)
    // To load its code is no part of what a tool does.
    begun = start()
    opened = await open(openInput(folder), { wanted, server })
  } catch (error) {
    for (const task of wanted) print({ task, ...begun(), refused: messageOf(error) })
    return
  }
  if (wanted.includes('load')) print({ task: 'load', ...begun(opened.server), ...opened.tasks.load?.run() })
  for (const name of wanted) {
    const task = opened.tasks[name]
    if (name !== 'load' && task !== undefined) print(await measuredTask(name, task, opened.server))
  }
  await opened.close?.()
}

async function measuredTask(name: TaskName, task: Task, server: ServerMeter | undefined): Promise<Measured> {
  try {
    // What was left over from loading is nobody's work later.
    globalThis.gc?.()
    const taken = start(server)
    const { answer, each } = await task.run()
    const first = taken(server)
    const found = { task: name, ...(answer && { answer }), ...(each && { median: median(each) }) }
    if (task.often === undefined || first.cpu > LONG_MS) return { ...found, ...first }
    await repeated(task, server)
    globalThis.gc?.()
    const { cpu, wall, peak, times } = await repeated(task, server)
    return { ...found, cpu: cpu / times, wall: wall / times, peak }
  } catch (error) {
    return { task: name, ...start()(), refused: messageOf(error) }
  }
}

/** Does a task until that took enough, and tells how often that was and what was used. */
async function repeated(task: Task, server: ServerMeter | undefined): Promise<Used & { times: number }> {
  const taken = start(server)
  let times = 0
  let used: Used
  do {
    await task.run()
    times += 1
    used = taken(server)
  } while (used.cpu < ENOUGH_MS && times < AT_MOST)
  return { ...used, times }
}

type Used = Pick<Measured, 'cpu' | 'wall' | 'peak'>

/** Begins to measure; tells what was used since. */
function start(server?: ServerMeter): (server?: ServerMeter) => Used {
  const [cpu, wall, served] = [process.cpuUsage(), performance.now(), server?.cpu() ?? 0]
  return (serverNow) => {
    const { user, system } = process.cpuUsage(cpu)
    return {
      cpu: (user + system) / 1_000 + (serverNow?.cpu() ?? 0) - served,
      wall: performance.now() - wall,
      peak: peakOf('self') + (serverNow?.peak() ?? 0),
    }
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

function print(measured: Measured): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}
