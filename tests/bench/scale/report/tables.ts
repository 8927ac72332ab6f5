import { CATALOG, type CatalogEntry } from '../catalog.ts'
import { measuredOf, type Results, type ResultsOfSize } from '../results.ts'
import type { TaskName } from '../tool.ts'
import { growthCell, memoryCell, NOTHING, ratioOf, timeCell } from './cells.ts'
import { ratioSpread } from './figures.ts'

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map(row).join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The heads of the columns, one for each size. */
export function sizeHeads({ sizes }: Results): string[] {
  return sizes.map(({ asked }) => `${asked.claims.toLocaleString('en')} claims`)
}

/** The times of all tools that do a task, beside hearsay's. */
export function taskTable(results: Results, task: TaskName): string {
  const rows = doing(results, task).map(({ name, label }) => [
    label,
    ...results.sizes.map((size) => besideOurs(size, name, task)),
    growthCell(results, name, task),
  ])
  return table(['', ...sizeHeads(results), 'growth'], rows)
}

/** The tools that were measured at a task. */
export function doing({ sizes }: Results, task: TaskName): CatalogEntry[] {
  return CATALOG.filter(({ name }) => sizes.some((size) => measuredOf(size, name, task) !== undefined))
}

function besideOurs(size: ResultsOfSize, tool: string, task: TaskName): string {
  const ratio = tool === 'hearsay' ? undefined : ratioOf(size, tool, 'hearsay', task)
  const taken = timeCell(size, tool, task)
  return ratio === undefined ? taken : `${taken}; **${ratioSpread(ratio)}**`
}

/** Tasks each of which has a process of its own, is the first in one, or is named for all before it. */
const WITH_MEMORY: readonly (readonly [TaskName, string])[] = [
  ['load', 'loaded'],
  ['impact', 'after 2,000 traces, 2,000 supports and 200 impacts'],
  ['snapshot', 'a snapshot opened'],
  ['snapshotSupport', 'and asked for a support'],
  ['pack', 'a snapshot packed'],
  ['singlePoints', 'single points of all claims'],
  ['components', 'strong components'],
  ['firstFind', 'first find'],
  ['export', 'export'],
]

/** The most memory that a process held, of each tool and task. */
export function memoryTable(results: Results): string {
  const rows = WITH_MEMORY.flatMap(([task, title]) =>
    doing(results, task).map(({ name, label }) => [
      `${label}: ${title}`,
      ...results.sizes.map((size) => memoryCell(size, name, task)),
    ]),
  )
  return table(
    ['', ...sizeHeads(results)],
    rows.filter((cells) => cells.slice(1).some((cell) => cell !== NOTHING)),
  )
}
