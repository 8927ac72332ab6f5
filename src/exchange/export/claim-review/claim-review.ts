import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import type { Kind } from '../../../model/kinds.ts'
import type { Exported, Exporter, ExportInput, Loss } from '../exporter.ts'
import { reviewOf } from './review-of.ts'
import { Written } from './written.ts'

/**
 * Assessments of claims as ClaimReview in JSON-LD, ready to stand in a page in `<script type="application/ld+json">`: nothing in it can end the script.
 *
 * One review for each assessment with a rating, or else a status, which stands there in words. It needs what Google asks for: the day of the judgement, and the address
 * of a document of the assessor, which is among the evidence of the assessment. Others are left out, and told with what they lack. Beside the claim stand who
 * said it and the documents where it appeared, of its statements with the same speaker and day, those that most documents have; a chain of reports has no place.
 *
 * @see https://schema.org/ClaimReview, https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export const claimReview: Exporter = {
  format: 'claimreview',
  title: 'ClaimReview as JSON-LD, ready to put in a page (schema.org)',
  ending: '.jsonld',
  mediaType: 'application/ld+json',
  write: async ({ dataset }: ExportInput): Promise<Exported> => {
    const written = new Written(dataset)
    const reviews = dataset.assessments.flatMap((assessment) => reviewOf(assessment, written) ?? [])
    return {
      files: [{ path: `${dataset.manifest.id}.claimreview.jsonld`, text: pageText(reviews) }],
      losses: lossesOf(dataset, written),
    }
  },
}

/** One review a line. What could end a script or begin a comment in a page is written as JSON’s own escape. */
function pageText(reviews: readonly object[]): string {
  const lines = reviews.map((review) => JSON.stringify(review)).join(',\n')
  const text = `{"@context":"https://schema.org","@graph":[${lines === '' ? '' : `\n${lines}\n`}]}\n`
  return text.replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function lossesOf(dataset: Dataset, written: Written): Loss[] {
  const { manifest } = dataset
  const { tours = [], retired = [], id: _, ...fields } = manifest
  const losses: Loss[] = Object.keys(fields).map((field) => ({
    kind: 'dataset',
    id: manifest.id,
    field,
    why: NO_PLACE,
  }))
  for (const { id } of tours) losses.push({ kind: 'tour', id, field: '', why: NO_PLACE })
  for (const { id } of retired) losses.push({ kind: 'retired', id, field: '', why: NO_PLACE })
  for (const { kind, record } of everyRecord(dataset)) {
    const kept = written.fieldsOf(kind, record.id)
    if (kept === undefined)
      losses.push({ kind, id: record.id, field: '', why: written.whyNot(record.id) ?? WHY_WHOLE[kind] ?? NO_PLACE })
    else
      for (const field of Object.keys(record))
        if (field !== 'id' && !kept.has(field)) losses.push({ kind, id: record.id, field, why: NO_PLACE })
  }
  return losses
}

const NO_PLACE = 'ClaimReview has no place for it'
const WHY_WHOLE: Readonly<Partial<Record<Kind, string>>> = {
  actor: 'no review that is written names it',
  source: 'no review that is written names it',
  claim: 'no review of it is written',
  statement: 'no review of its claim is written',
}
