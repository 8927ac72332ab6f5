import { measuredOf, type Results, type ResultsOfSize, timeOf } from '../results.ts'
import { growth, median, type Spread, spreadOf } from '../statistics.ts'
import type { Measured, TaskName } from '../tool.ts'
import { megabytes, ratioSpread, timeSpread } from './figures.ts'

/** Where a tool does not do a task, or was not measured. */
export const NOTHING = '—'

/** The time that a task takes, or why there is none. */
export function timeCell(size: ResultsOfSize, tool: string, task: TaskName): string {
  const rounds = measuredOf(size, tool, task)
  if (rounds === undefined) return NOTHING
  return refusalIn(size, tool, task) ?? timeSpread(spreadOf(rounds.map(timeOf)))
}

/** Why a tool did not do a task. */
export function refusalIn(size: ResultsOfSize, tool: string, task: TaskName): string | undefined {
  const refused = measuredOf(size, tool, task)?.find((each) => each.refused !== undefined)?.refused
  return refused?.replaceAll('|', '\\|')
}

/** How many times as long one tool takes as another, each round by itself. */
export function ratioOf(size: ResultsOfSize, tool: string, other: string, task: TaskName): Spread | undefined {
  return ratioOfRounds(roundsOf(size, tool, task), roundsOf(size, other, task))
}

/** The rounds of a task that was done in all of them. */
function roundsOf(size: ResultsOfSize, tool: string, task: TaskName): readonly Measured[] {
  return refusalIn(size, tool, task) === undefined ? (measuredOf(size, tool, task) ?? []) : []
}

function ratioOfRounds(rounds: readonly Measured[], others: readonly Measured[]): Spread | undefined {
  const ratios = rounds.flatMap((round, at) => {
    const beside = others[at]
    return beside === undefined ? [] : [timeOf(round) / timeOf(beside)]
  })
  return ratios.length === 0 ? undefined : spreadOf(ratios)
}

/** How many times as long hearsay takes for one task as for another, each round by itself. */
export function ratioOfTasks(size: ResultsOfSize, task: TaskName, other: TaskName): Spread | undefined {
  return ratioOfRounds(roundsOf(size, 'hearsay', task), roundsOf(size, 'hearsay', other))
}

/** `ratioOf`, written. */
export function ratioCell(size: ResultsOfSize, tool: string, other: string, task: TaskName): string {
  const ratio = ratioOf(size, tool, other, task)
  return ratio === undefined ? NOTHING : ratioSpread(ratio)
}

/** The most memory that the process had held when the task was done. */
export function memoryCell(size: ResultsOfSize, tool: string, task: TaskName): string {
  const rounds = measuredOf(size, tool, task)
  if (rounds === undefined || refusalIn(size, tool, task) !== undefined) return NOTHING
  return megabytes(median(rounds.map(({ peak }) => peak)))
}

/** By which power of the number of claims the time grows, from each size to the next. */
export function growthCell({ sizes }: Results, tool: string, task: TaskName): string {
  const powers = sizes.slice(1).map((large, at) => {
    const small = sizes[at]
    const [before, after] = [small, large].map((size) => size && medianOf(size, tool, task))
    if (small === undefined || before === undefined || after === undefined) return NOTHING
    const ends = [
      { size: small.asked.claims, value: before },
      { size: large.asked.claims, value: after },
    ] as const
    return growth(...ends).toFixed(2)
  })
  return powers.join(', ') || NOTHING
}

function medianOf(size: ResultsOfSize, tool: string, task: TaskName): number | undefined {
  const rounds = measuredOf(size, tool, task)
  if (rounds === undefined || refusalIn(size, tool, task) !== undefined) return undefined
  return median(rounds.map(timeOf))
}
