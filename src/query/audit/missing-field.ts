import type { Source } from '../../model/source.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { AuditContext, AuditRule } from './rule.ts'

/** Rules about what a source or statement does not record. What nobody read has neither text nor place in it. */

export const missingDate: AuditRule = {
  code: 'missing-date',
  severity: 'warning',
  what: 'a document without a date',
  why: 'It may be from any day: questions about a date always count it, or with certain dates never.',
  fix: 'Add "published"; EDTF can say as little as a year, or approximately.',
  check: (context) => sourcesLacking(context, 'published', ({ published }) => published === undefined),
}

export const missingUrl: AuditRule = {
  code: 'missing-url',
  severity: 'warning',
  what: 'a document without an address',
  why: 'Nobody can look it up.',
  fix: 'Add "url", or say in "description" where it is kept.',
  check: (context) =>
    sourcesLacking(context, 'url', ({ url, archivedUrl }) => url === undefined && archivedUrl === undefined),
}

export const missingArchive: AuditRule = {
  code: 'missing-archive',
  severity: 'warning',
  what: 'a document without an archived copy',
  why: 'Pages change and vanish; what was read must stay open to checking.',
  fix: 'Save the page to a web archive and add "archivedUrl".',
  check: (context) =>
    sourcesLacking(context, 'archivedUrl', ({ url, archivedUrl }) => url !== undefined && archivedUrl === undefined),
}

export const missingDigest: AuditRule = {
  code: 'missing-digest',
  severity: 'warning',
  what: 'a document that was read, without a digest of its text',
  why: 'Without it nobody can tell whether a copy is the text that was read, and anchors prove nothing.',
  fix: 'Add "digest", the sha256 of the text read.',
  check: (context) =>
    sourcesLacking(context, 'digest', ({ id, digest }) => digest === undefined && context.sourcing.isReadSource(id)),
}

export const missingAnchor: AuditRule = {
  code: 'missing-anchor',
  severity: 'warning',
  what: 'a statement without its place in the text',
  why: 'A reader must search the whole document for it.',
  fix: 'Add "anchor": a position, a quotation, or the digest of the passage.',
  check: ({ view: { reader }, sourcing, statements }) =>
    statements
      .map((id) => statementOf(reader, id))
      .filter(({ source, anchor }) => anchor === undefined && sourcing.isReadSource(source))
      .map(({ id, source }) => ({
        record: id,
        message: `it does not say where in ${source} it stands`,
        evidence: [source],
        field: 'anchor',
      })),
}

function sourcesLacking({ view, sources }: AuditContext, field: string, lacks: (source: Source) => boolean) {
  return sources
    .flatMap((id) => view.reader.record('source', id) ?? [])
    .filter(lacks)
    .map(({ id }) => ({ record: id, message: `it has no "${field}"`, field }))
}
