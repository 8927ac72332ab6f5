import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { othersOf } from '../../columns/edge-table.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { groupBy } from '../../model/order.ts'
import { statementsInOn } from '../../sourcing/statements.ts'

const NOTHING: readonly number[] = []

/**
 * Records whose ids were made from the same as that of a record, told for the first of these that is asked about: the others have nothing to
 * add. O(those told), and once for each record that is assessed O(its assessments).
 */
export function openMadeAlike(columns: Columns): (record: number) => readonly number[] {
  const { ids, kinds, rows, of } = columns
  const told = new Set<string>()
  const isMade = (record: number) => isMadeId(ids.at(record))
  const once = (key: string, alike: () => readonly number[]) => {
    if (told.has(key)) return NOTHING
    told.add(key)
    return alike()
  }
  const judgements = new Map<number, ReadonlyMap<string, readonly number[]>>()
  const judgedAlike = (assessed: number) => {
    const groups =
      judgements.get(assessed) ??
      groupBy([...othersOf(columns.edges('assesses').incoming, assessed)].filter(isMade), byAndDate)
    judgements.set(assessed, groups)
    return groups
  }
  const byAndDate = (assessment: number) =>
    `${othersOf(columns.edges('assessedBy').outgoing, assessment)[0]} ${of.assessment.date[rows[assessment] ?? 0]}`
  return (record) => {
    const row = rows[record] ?? 0
    if (kinds[record] === KIND_CODES.statement && isMade(record)) {
      const [source = 0, claim = 0] = [of.statement.source[row], of.statement.claim[row]]
      return once(`${source} ${claim}`, () => [...statementsInOn(columns, source, claim)].filter(isMade))
    }
    if (kinds[record] === KIND_CODES.assessment && isMade(record)) {
      const assessed = of.assessment.of[row] ?? 0
      const key = byAndDate(record)
      return once(`${assessed} ${key}`, () => judgedAlike(assessed).get(key) ?? NOTHING)
    }
    return NOTHING
  }
}
