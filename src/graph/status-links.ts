import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { ASSESSMENT_FLAGS } from '../columns/fields.ts'
import type { Assessment } from '../model/assessment.ts'
import { edgeKey } from '../model/edges.ts'
import { byCodeUnit, groupBy } from '../model/order.ts'
import { statusNode } from './links.ts'
import type { Link } from './reader.ts'
import { currentStatuses } from './statuses.ts'

/** The edges from each claim to the status that it has now, by both ends, each list sorted by key. */
export function currentStatusLinks({ of, record, recordsOf, ids, edges, kinds }: Columns) {
  const judging = recordsOf.assessment.filter(
    (_, row) => ((of.assessment.flags[row] ?? 0) & ASSESSMENT_FLAGS.status) !== 0,
  )
  const { from, to } = edges('equivalent')
  const equal = Array.from(from, (number, edge) => ({ from: ids.at(number), to: ids.at(to[edge] ?? 0) }))
  const isClaim = (id: string) => kinds[ids.numberOf(id)] === KIND_CODES.claim
  const assessments = Array.from(judging, (number) => record(number) as Assessment)
  const links = currentStatuses(assessments, equal, isClaim).map(([claim, status]): Link => {
    const node = statusNode(status)
    return { key: edgeKey(claim, 'hasStatus', node), kind: 'hasStatus', from: claim, to: node }
  })
  const byKey = links.sort((a, b) => byCodeUnit(a.key, b.key))
  return { from: groupBy(byKey, (link) => link.from), to: groupBy(byKey, (link) => link.to) }
}
