import type { Columns } from '../columns/columns.ts'
import { degreeOf, othersOf } from '../columns/edge-table.ts'
import { ASSESSMENT_FLAGS } from '../columns/fields.ts'

/** The assessments of a statement that judge its lines, by number. */
export function lineJudgements(columns: Columns, statement: number): readonly number[] {
  const { incoming } = columns.edges('assesses')
  if (degreeOf(incoming, statement) === 0) return NO_JUDGEMENTS
  const { flags } = columns.of.assessment
  return [...othersOf(incoming, statement)].filter(
    (assessment) => ((flags[columns.rows[assessment] ?? 0] ?? 0) & ASSESSMENT_FLAGS.attribution) !== 0,
  )
}

const NO_JUDGEMENTS: readonly number[] = []
