import type { AuditRule } from './rule.ts'

export const unaffiliatedUnnamed: AuditRule = {
  code: 'unaffiliated-unnamed',
  severity: 'warning',
  what: 'an anonymous actor without an affiliation',
  why: 'It may be the same as any other origin, so it adds to no count that is certain.',
  fix: 'Add the "affiliation" that the descriptor gives, however broad, or "notSameAs" where the text tells people apart.',
  check: ({ view }) =>
    view.reader
      .ids('actor')
      .filter(view.isActive)
      .flatMap((id) => view.reader.record('actor', id) ?? [])
      .filter(({ anonymous, affiliation }) => anonymous === true && affiliation === undefined)
      .map(({ id, name }) => ({ record: id, message: `"${name}" has no affiliation`, field: 'affiliation' })),
}
