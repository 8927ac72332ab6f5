import type { GraphReader } from '../../graph/reader.ts'
import { TLP_LABELS } from '../../model/fields.ts'
import { readOf, type Source } from '../../model/source.ts'
import { RELIABILITIES } from '../../model/vocabulary/assessment.ts'
import { GENRE_LABELS, READ_LABELS, SOURCE_TYPE_LABELS } from '../../model/vocabulary/source.ts'
import type { GraphView } from '../../query/questions.ts'
import { noticesOn } from '../../sourcing/notices.ts'
import { shortDate } from '../../words/dates.ts'
import { languageInWords } from '../../words/languages.ts'
import { namesIn } from '../../words/names.ts'
import { noticesOf } from '../../words/notices.ts'

/**
 * What a reader must know of a document to weigh it, in a line: its sort, who wrote it, how it is known and when it was looked at, what it copies, what was
 * said of it later, how somebody judged it, and how far its record may travel. The descriptors that ICD 206 asks for, as far as they are recorded.
 *
 * @see https://www.dni.gov/files/documents/ICD/ICD-206.pdf
 */
export function sourceDescriptor(
  reader: GraphReader,
  view: Pick<GraphView, 'reliability' | 'view'>,
  source: Source,
): string {
  const nameOf = namesIn(reader)
  const { type, genre, authors = [], accessed, republishes, revises, knownVia = [], language, tlp } = source
  const { general } = view.reliability(source.id)
  const isNamed = type !== 'other' || genre === undefined
  const parts = [
    ...(isNamed ? [SOURCE_TYPE_LABELS[type]] : []),
    ...(genre === undefined ? [] : [GENRE_LABELS[genre]]),
    ...(language === undefined ? [] : [`in ${languageInWords(language)}`]),
    ...(authors.length === 0 ? [] : [`by ${authors.map(nameOf).join(', ')}`]),
    ...(republishes === undefined ? [] : [`a copy of ${nameOf(republishes)}`]),
    ...(revises === undefined ? [] : [`a later version of ${nameOf(revises)}`]),
    `${READ_LABELS[readOf(source)]}${accessed === undefined ? '' : `, looked at ${shortDate(accessed)}`}`,
    ...(knownVia.length === 0 ? [] : [`known only through ${knownVia.map(nameOf).join(', ')}`]),
    ...noticesOf(source.id, noticesOn(view.view, [source.id])),
    ...(general === null
      ? []
      : [
          `judged ${general.reliability}, ${RELIABILITIES[general.reliability]}, by ${nameOf(general.by)}, ${shortDate(general.date)}`,
        ]),
    ...(tlp === undefined || tlp === 'clear' ? [] : [TLP_LABELS[tlp]]),
  ]
  return parts.join(' · ')
}
