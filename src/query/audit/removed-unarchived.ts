import { spanOf } from '../../model/dates.ts'
import type { AuditRule } from './rule.ts'
import { withNotices } from './with-notices.ts'

export const removedUnarchived: AuditRule = {
  code: 'removed-unarchived',
  severity: 'warning',
  what: 'a document that was removed, without an archived copy',
  why: 'It was published and still counts, and nobody can look at it any more.',
  fix: 'Look for a copy in a web archive, or with whoever saved it, and add "archivedUrl".',
  check: (context) =>
    withNotices(context)
      .flatMap((id) => context.view.reader.record('source', id) ?? [])
      .filter(({ archivedUrl }) => archivedUrl === undefined)
      .filter(({ notices = [] }) =>
        notices.some(({ type, date }) => type === 'removal' && context.view.isReached(spanOf(date))),
      )
      .map(({ id }) => ({ record: id, message: 'it was removed, and no copy is recorded', field: 'archivedUrl' })),
}
