import { type Assessment, byCodeUnit, type GraphReader, spanOf, type View } from '../library.ts'

/** Of a statement the letter of its source and its own digit, `B3`; a dash stands for what nobody judged. */
export interface Admiralty {
  readonly code: string
  readonly reliability: Assessment['reliability'] | undefined
  readonly credibility: Assessment['credibility'] | undefined
}

/** The Admiralty code of a statement in a view: the latest judgements that count. Undefined where nobody judged either. */
export function admiraltyOf(reader: GraphReader, view: View, statement: string): Admiralty | undefined {
  const source = reader.record('statement', statement)?.source ?? ''
  const reliability = latest(reader, view, source, 'reliability')
  const credibility = latest(reader, view, statement, 'credibility')
  if (reliability === undefined && credibility === undefined) return undefined
  return { code: `${reliability ?? '–'}${credibility ?? '–'}`, reliability, credibility }
}

function latest<F extends 'reliability' | 'credibility'>(
  reader: GraphReader,
  view: View,
  of: string,
  field: F,
): Assessment[F] | undefined {
  const judged = reader
    .linksTo(of, 'assesses')
    .flatMap(({ from }) => reader.record('assessment', from) ?? [])
    .filter((assessment) => assessment[field] !== undefined && view.isRecorded(assessment))
    .filter(({ by, date }) => view.isReached(spanOf(date)) && view.isActive(by))
  judged.sort((a, b) => spanOf(a.date).latest - spanOf(b.date).latest || byCodeUnit(a.id, b.id))
  return judged.at(-1)?.[field]
}
