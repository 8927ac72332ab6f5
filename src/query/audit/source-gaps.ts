import type { Source } from '../../model/source.ts'
import type { View } from '../../sourcing/view.ts'
import { numbersOf } from '../../sourcing/view.ts'

/** A field that a source should have. */
export type SourceGap = keyof typeof LACKS

const LACKS = {
  url: ({ url, archivedUrl }: Source) => url === undefined && archivedUrl === undefined,
  archivedUrl: ({ url, archivedUrl }: Source) => url !== undefined && archivedUrl === undefined,
  digest: ({ digest }: Source) => digest === undefined,
}

/** The sources, of some, that lack each field. Each record is read once, whichever fields are asked for. */
export function sourceGaps(view: View, sources: Uint32Array): Readonly<Record<SourceGap, Uint32Array>> {
  const { columns } = numbersOf(view)
  const gaps: Record<SourceGap, number[]> = { url: [], archivedUrl: [], digest: [] }
  for (const source of sources) {
    const record = columns.record(source) as Source
    if (LACKS.url(record)) gaps.url.push(source)
    if (LACKS.archivedUrl(record)) gaps.archivedUrl.push(source)
    if (LACKS.digest(record)) gaps.digest.push(source)
  }
  return {
    url: Uint32Array.from(gaps.url),
    archivedUrl: Uint32Array.from(gaps.archivedUrl),
    digest: Uint32Array.from(gaps.digest),
  }
}
