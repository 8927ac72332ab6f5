import type { Asked } from './input.ts'
import type { Presence } from './peers-here.ts'
import type { Measured, TaskName } from './tool.ts'

/** What was measured at one size: of each tool and task, round by round. */
export type MeasuredOfSize = ReadonlyMap<string, ReadonlyMap<TaskName, readonly Measured[]>>

export interface ResultsOfSize {
  readonly asked: Asked
  readonly measured: MeasuredOfSize
}

/** Everything that a run has found. */
export interface Results {
  /** Which tools are here, by name. */
  readonly presence: ReadonlyMap<string, Presence>
  readonly sizes: ResultsOfSize[]
}

/** What a tool was measured to take for a task at a size, round by round; undefined where it does not do it. */
export function measuredOf({ measured }: ResultsOfSize, tool: string, task: TaskName): readonly Measured[] | undefined {
  return measured.get(tool)?.get(task)
}

/** What counts as the time of a task, in milliseconds: the median of its questions where they are timed one by one, else CPU time. */
export function timeOf({ median, cpu }: Measured): number {
  return median === undefined ? cpu : median / 1_000
}
