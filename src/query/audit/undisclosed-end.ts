import { KIND_CODES } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { groupBy } from '../../model/order.ts'
import { endOfSource, isPrimaryAt } from '../../sourcing/ends.ts'
import type { AuditContext, AuditRule } from './rule.ts'

export const undisclosedEnd: AuditRule = {
  code: 'undisclosed-end',
  severity: 'warning',
  what: 'a document that names no source',
  why: 'It may come from anybody, even from another document on the same claim.',
  fix: 'Read it for whom it quotes or cites and put that into "from"; mark what its author witnessed or deduced with "knowledge".',
  check: (context) =>
    [...groupBy(undisclosed(context), ({ source }) => source)].map(([source, lines]) => ({
      record: source,
      message: `it names no source for ${lines.length === 1 ? 'a statement' : `${lines.length} statements`}`,
      evidence: lines.map(({ statement }) => statement),
    })),
}

/** Statements by whose own voice, or by whose citing of a whole document, a line ends at a secondary document. */
function undisclosed({ sourcing, statements, columns }: AuditContext): { source: string; statement: string }[] {
  const { lines, isGrounded, holds } = sourcing.grounding
  const { kinds, ids } = columns
  const found: { source: string; statement: string }[] = []
  for (const statement of statements) {
    if (!isGrounded(statement)) continue
    const place = lines.at(statement)
    const ends = lines.endAt(place) === NONE ? [] : [lines.endAt(place)]
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (kinds[to] === KIND_CODES.source && holds(statement, to)) ends.push(endOfSource(columns, to))
    }
    for (const end of ends)
      if (kinds[end] === KIND_CODES.source && !isPrimaryAt(columns, end))
        found.push({ source: ids.at(end), statement: ids.at(statement) })
  }
  return found
}
