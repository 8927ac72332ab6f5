import type { AuditRule } from './rule.ts'

export const singleOrigin: AuditRule = {
  code: 'single-origin',
  severity: 'warning',
  what: 'a claim that rests on one origin',
  why: 'However many documents repeat it, one mistake makes it fall.',
  mend: 'Look for a source that has it from somebody else.',
  check: ({ view, claims, support }) =>
    claims.flatMap((id) => {
      const { origins, documents } = support(id).for
      const [end] = origins.ends
      if (end === undefined || origins.max !== 1 || view.reader.record('actor', end.id)?.anonymous === true) return []
      const repeated = documents.read === 1 ? 'one document has it' : `${documents.read} documents have it`
      return [{ record: id, message: `${repeated}, all of it from ${end.id}`, evidence: [end.id] }]
    }),
}
