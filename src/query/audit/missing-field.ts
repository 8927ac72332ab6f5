import { STATEMENT_FLAGS } from '../../columns/fields.ts'
import type { Ids } from '../../columns/ids.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import type { AuditRule, Hit } from './rule.ts'

/** Rules about what a source or statement does not record. What nobody read has neither text nor place in it. */

export const missingDate: AuditRule = {
  code: 'missing-date',
  severity: 'warning',
  what: 'a document without a date',
  why: 'It may be from any day: questions about a date always count it, or with certain dates never.',
  fix: 'Add "published"; EDTF can say as little as a year, or approximately.',
  check: ({ sources, columns: { of, rows, ids } }) =>
    named(
      ids,
      sources.filter((source) => of.source.published[rows[source] ?? 0] === 0),
      'published',
    ),
}

export const missingUrl: AuditRule = {
  code: 'missing-url',
  severity: 'warning',
  what: 'a document without an address',
  why: 'Nobody can look it up.',
  fix: 'Add "url", or say in "description" where it is kept.',
  check: ({ lacking, columns }) => named(columns.ids, lacking('url'), 'url'),
}

export const missingArchive: AuditRule = {
  code: 'missing-archive',
  severity: 'warning',
  what: 'a document without an archived copy',
  why: 'Pages change and vanish; what was read must stay open to checking.',
  fix: 'Save the page to a web archive and add "archivedUrl".',
  check: ({ lacking, columns }) => named(columns.ids, lacking('archivedUrl'), 'archivedUrl'),
}

export const missingDigest: AuditRule = {
  code: 'missing-digest',
  severity: 'warning',
  what: 'a document that was read, without a digest of its text',
  why: 'Without it nobody can tell whether a copy is the text that was read, and anchors prove nothing.',
  fix: 'Capture the page (hearsay capture FILE --source ID), or add "digest", the sha256 of the text read.',
  check: ({ lacking, columns, sourcing }) =>
    named(columns.ids, lacking('digest').filter(sourcing.grounding.isReadSource), 'digest'),
}

export const missingAnchor: AuditRule = {
  code: 'missing-anchor',
  severity: 'warning',
  what: 'a statement without its place in the text',
  why: 'A reader must search the whole document for it.',
  fix: 'Add "anchor": a position, a quotation, or the digest of the passage.',
  check: ({ sourcing, statements, columns }) => {
    const { of, rows, ids } = columns
    const { isReadSource } = sourcing.grounding
    const hasAnchor = (each: number) => ((of.statement.flags[rows[each] ?? 0] ?? 0) & STATEMENT_FLAGS.anchor) !== 0
    const lacking = statements.filter((each) => !hasAnchor(each) && isReadSource(sourceAt(columns, each)))
    return Array.from(lacking, (statement) => {
      const source = ids.at(sourceAt(columns, statement))
      return {
        record: ids.at(statement),
        message: `it does not say where in ${source} it stands`,
        evidence: [source],
        field: 'anchor',
      }
    })
  },
}

function named({ at }: Ids, sources: Uint32Array, field: string): Hit[] {
  return Array.from(sources, (source) => ({ record: at(source), message: `it has no "${field}"`, field }))
}
