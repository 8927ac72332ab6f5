import type { GraphReader, Kind } from '../../library.ts'

/** The claims whose sourcing or status a record is about: what changes with it is told beside the form. */
export function claimsTouched(reader: GraphReader, kind: Kind, record: object): readonly string[] {
  const { id, claim, from, to, of } = record as Readonly<Record<string, unknown>>
  const named: Readonly<Partial<Record<Kind, readonly unknown[]>>> = {
    claim: [id],
    statement: [claim],
    relation: [from, to],
    assessment: [typeof of === 'string' ? (reader.record('statement', of)?.claim ?? of) : undefined],
  }
  const claims = (named[kind] ?? []).filter((each): each is string => typeof each === 'string' && each !== '')
  return [...new Set(claims)]
}
