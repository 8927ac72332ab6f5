import type { GraphReader } from '../../graph/reader.ts'
import { spanOf } from '../../model/dates.ts'
import { readOf, type Source } from '../../model/source.ts'
import { READ, READ_LABELS, type Read } from '../../model/vocabulary/source.ts'
import { counted } from '../../words/counted.ts'
import { shortDate } from '../../words/dates.ts'
import type { Item } from '../../words/parts.ts'
import type { NumberedSource } from './numbered-sources.ts'

/** What the documents of a dossier are, taken together: how many, how they are known, how many can be looked up again, and from when to when they are. */
export function documentsInBrief(reader: GraphReader, numbered: readonly NumberedSource[]): Item[] {
  const sources = numbered.flatMap(({ id }) => reader.record('source', id) ?? [])
  if (sources.length === 0) return []
  const known = READ.flatMap((read) => howMany(read, sources))
  const kept = sources.filter(({ archivedUrl }) => archivedUrl !== undefined).length
  const copies = sources.filter(({ republishes }) => republishes !== undefined).length
  const lines = [
    `${counted(sources.length, 'document is', 'documents are')} named here: ${known.join(', ')}`,
    ...whenTheyAreOf(sources),
    `${kept === 0 ? 'None' : `${kept} of ${sources.length}`} with an archived copy`,
    ...(copies === 0
      ? []
      : [counted(copies, 'is a copy or translation of another', 'are copies or translations of others')]),
  ]
  return lines.map((text) => ({ text: [text] }))
}

function howMany(read: Read, sources: readonly Source[]): string[] {
  const number = sources.filter((source) => readOf(source) === read).length
  return number === 0 ? [] : [`${number} ${READ_LABELS[read]}`]
}

/** The first and the last of their dates, as written, and how many have none. */
function whenTheyAreOf(sources: readonly Source[]): string[] {
  const dates = sources.flatMap(({ published }) => published ?? [])
  const undated = sources.length - dates.length
  const [first] = dates.toSorted((a, b) => spanOf(a).earliest - spanOf(b).earliest)
  const last = dates.toSorted((a, b) => spanOf(a).latest - spanOf(b).latest).at(-1)
  if (first === undefined || last === undefined) return ['None of them has a date']
  const without = undated === 0 ? '' : `; ${undated} without a date`
  return [
    first === last
      ? `Of ${shortDate(first)}${without}`
      : `The first of ${shortDate(first)}, the last of ${shortDate(last)}${without}`,
  ]
}
