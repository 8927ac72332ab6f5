import { degreeOf } from '../../columns/edge-table.ts'
import { byCodeUnit } from '../../model/order.ts'
import { polarityOf } from '../../model/statement.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import { sourceAt, statementOf } from '../../sourcing/statements.ts'
import { laterVersions } from '../../sourcing/works.ts'
import { isReadInFull } from './read-in-full.ts'
import type { AuditContext, AuditRule } from './rule.ts'

export const lostPassage: AuditRule = {
  code: 'lost-passage',
  severity: 'warning',
  what: 'a statement that a later version of its document no longer has',
  why: 'It was taken out, perhaps without a word: the document as it stands now does not say so.',
  fix: 'Look whether it was corrected: then say so with "withdrawn", or a notice that lists it. If the later version does say it, record that.',
  check: (context) =>
    Array.from(context.statements).flatMap((statement) => {
      const { columns } = context
      if (degreeOf(columns.edges('revises').incoming, sourceAt(columns, statement)) === 0) return []
      const id = columns.ids.at(statement)
      const without = versionsWithout(context, id)
      if (without.length === 0) return []
      return [{ record: id, message: `${without.join(', ')}, a later version, does not have it`, evidence: without }]
    }),
}

/** The later versions, read in full and in view, in which nothing says what a statement says. */
function versionsWithout({ view }: AuditContext, id: string): string[] {
  const { reader } = view
  const statement = statementOf(reader, id)
  const { isSame } = entailmentOf(view)
  const says = (other: string) => {
    const there = statementOf(reader, other)
    return view.isActive(other) && polarityOf(there) === polarityOf(statement) && isSame(there.claim, statement.claim)
  }
  return laterVersions(reader, statement.source)
    .filter((version) => view.isActive(version) && isReadInFull(view, version))
    .filter((version) => !reader.linksTo(version, 'in').some(({ from }) => says(from)))
    .sort(byCodeUnit)
}
