import { words } from '../library.ts'
import type { Pane } from '../state/page-state.ts'

/** The answers about the whole dataset that one menu leads to. */
export const FINDINGS = [
  'conflicts',
  'consistent-sets',
  'weak-points',
  'loops',
  'audit',
  'unnamed',
  'track-record',
  'timeline',
] as const satisfies readonly Pane[]
export type Finding = (typeof FINDINGS)[number]

interface FindingWords {
  readonly name: string
  /** What the number of them counts; undefined where none is told. */
  readonly counted?: (count: number) => string
  /** What it tells, for somebody who has never seen it. */
  readonly hint: string
}

export const FINDING_WORDS: Readonly<Record<Finding, FindingWords>> = {
  conflicts: {
    name: 'Conflicts',
    hint: 'claims that cannot both be true, and claims affirmed and denied',
    counted: (count) => `${words.inDigits(count)} open`,
  },
  'consistent-sets': {
    name: 'Consistent sets',
    hint: 'which claims of a dispute can stand together',
    counted: (count) => words.counted(count, 'dispute'),
  },
  'weak-points': {
    name: 'Weak points',
    hint: 'documents, people and outlets that claims hang on alone',
    counted: (count) => words.counted(count, 'weak point'),
  },
  loops: {
    name: 'Loops',
    hint: 'repetition that passes for confirmation',
    counted: (count) => words.counted(count, 'loop or echo', 'loops and echoes'),
  },
  audit: {
    name: 'Audit',
    hint: 'what a careful reader would object to',
    counted: (count) => words.counted(count, 'objection'),
  },
  unnamed: {
    name: 'Unnamed',
    hint: 'people and groups who speak without a name',
    counted: (count) => words.counted(count, 'person or group', 'people and groups'),
  },
  'track-record': {
    name: 'Track record',
    hint: 'who was right on what was verified or refuted later',
    counted: (count) => words.counted(count, 'record'),
  },
  timeline: { name: 'Timeline', hint: 'what happened when, as a list' },
}
