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
  /** What it tells, for somebody who has never seen it. */
  readonly hint: string
}

export const FINDING_WORDS: Readonly<Record<Finding, FindingWords>> = {
  conflicts: { name: 'Conflicts', hint: 'claims that cannot both be true, open ones' },
  'consistent-sets': { name: 'Consistent sets', hint: 'disputes, and which of their claims can stand together' },
  'weak-points': { name: 'Weak points', hint: 'whom or what claims hang on alone' },
  loops: { name: 'Loops', hint: 'repetition that passes for confirmation' },
  audit: { name: 'Audit', hint: 'what a careful reader would object to' },
  unnamed: { name: 'Unnamed', hint: 'people who speak without a name' },
  'track-record': { name: 'Track record', hint: 'who was right on what was verified or refuted later' },
  timeline: { name: 'Timeline', hint: 'what happened when, as a list' },
}
