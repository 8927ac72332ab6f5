import { groupBy } from '../../model/order.ts'
import { isPrimary } from '../../sourcing/ends.ts'
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
function undisclosed({ view, sourcing, statements }: AuditContext): { source: string; statement: string }[] {
  const { lines, isGrounded, holds, documentEnd } = sourcing
  const isSecondary = (id: string) => {
    const source = view.reader.record('source', id)
    return source !== undefined && !isPrimary(source)
  }
  return statements.filter(isGrounded).flatMap((statement) => {
    const { end, comesFrom } = lines.of(statement)
    const whole = comesFrom.filter((upstream) => upstream.kind === 'document' && holds(upstream))
    const ends = [...(end === undefined ? [] : [end]), ...whole.map(({ id }) => documentEnd(id))]
    return ends
      .filter(({ kind, id }) => kind === 'source' && isSecondary(id))
      .map(({ id }) => ({ source: id, statement }))
  })
}
