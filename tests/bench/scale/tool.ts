import type { Input } from './input.ts'

/** Everything that is measured. Not every tool can do everything. */
export const TASKS = [
  'load',
  'upstream',
  'downstream',
  'trace',
  'support',
  'impact',
  'snapshot',
  'snapshotSupport',
  'snapshotFind',
  'pack',
  'singlePoints',
  'components',
  'firstFind',
  'find',
  'export',
] as const

export type TaskName = (typeof TASKS)[number]

/** What came of a task. */
export interface Outcome {
  /** Numbers that every tool must agree on; none where no other tool answers the same. */
  readonly answer?: readonly number[]
  /** Microseconds for each question, where they are timed one by one. */
  readonly each?: readonly number[]
}

/** Something that is timed. */
export interface Task {
  readonly run: () => Outcome | Promise<Outcome>
  /** Whether it is so short that it is done once for warming up and then often, and its time is that of one. */
  readonly often?: true
}

/** A tool that has loaded the input, and waits for its tasks. */
export interface OpenTool {
  readonly tasks: Readonly<Partial<Record<TaskName, Task>>>
  /** What a server does for this process, which the process itself does not see. */
  readonly server?: ServerMeter
  readonly close?: () => void | Promise<void>
}

/** What another process used so far. */
export interface ServerMeter {
  /** Milliseconds. */
  readonly cpu: () => number
  /** Bytes at its most. */
  readonly peak: () => number
}

/** Loads the input; that is measured too. */
export type OpensTool = (input: Input, options: OpenOptions) => OpenTool | Promise<OpenTool>

export interface OpenOptions {
  /** The tasks that will be asked for, so that nothing is made ready for others. */
  readonly wanted: readonly TaskName[]
  /** Where a server listens, for a tool that has one. */
  readonly server: string | undefined
}

/** What was measured of a task: a line that a child prints. */
export interface Measured {
  readonly task: TaskName
  /** Milliseconds of CPU time, of all threads, and of the server where there is one. */
  readonly cpu: number
  /** Milliseconds that passed. */
  readonly wall: number
  /** Bytes of memory that the process held at its most up to the end of the task. */
  readonly peak: number
  readonly answer?: readonly number[]
  /** The median of the questions that are timed one by one, in microseconds. */
  readonly median?: number
  /** Why there is nothing of all that. */
  readonly refused?: string
}
