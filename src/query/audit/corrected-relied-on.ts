import { spanOf } from '../../model/dates.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { AuditContext, AuditRule, Hit } from './rule.ts'
import { withNotices } from './with-notices.ts'

export const correctedReliedOn: AuditRule = {
  code: 'corrected-relied-on',
  severity: 'warning',
  what: 'a document that others rely on and that was corrected, or about which concern was expressed',
  why: 'What was corrected may be what they took from it.',
  fix: 'Look what the notice is about; a correction that takes a statement back lists it in "statements".',
  check: (context) => withNotices(context).flatMap((source) => foundIn(context, source)),
}

function foundIn({ view, sourcing }: AuditContext, source: string): Hit[] {
  const notices = (view.reader.record('source', source)?.notices ?? []).filter(
    ({ type, date }) => (type === 'correction' || type === 'expressionOfConcern') && view.isReached(spanOf(date)),
  )
  if (notices.length === 0) return []
  const own = view.reader.linksTo(source, 'in').map(({ from }) => from)
  const relying = [
    ...view.reader.linksTo(source, 'cites'),
    ...view.reader.linksTo(source, 'republishes').flatMap(({ from }) => view.reader.linksTo(from, 'in')),
    ...own.flatMap((id) => view.reader.linksTo(id, 'repeats')),
  ].map(({ from }) => from)
  const grounded = [...new Set(relying)].filter(sourcing.isGrounded).sort(byCodeUnit)
  if (grounded.length === 0) return []
  const what = notices.some(({ type }) => type === 'correction') ? 'it was corrected' : 'concern was expressed about it'
  const many = grounded.length === 1 ? '1 statement comes' : `${grounded.length} statements come`
  return [{ record: source, message: `${what}, and ${many} from it`, evidence: grounded, field: 'notices' }]
}
