import type { Assessment } from '../../../model/assessment.ts'
import type { Source } from '../../../model/source.ts'
import { STATUS_LABELS } from '../../../model/vocabulary/assessment.ts'
import { thingOfActor } from './actor-thing.ts'
import { itemOf } from './item-of.ts'
import { present, type Written } from './written.ts'

/** The review that an assessment is; undefined where it lacks what a page needs, which is told. */
export function reviewOf(assessment: Assessment, written: Written): object | undefined {
  const { id, of, by, date } = assessment
  const claim = written.claims.get(of)
  const rating = ratingOf(assessment)
  const page = pageOf(assessment, written)
  const why =
    claim === undefined
      ? 'ClaimReview is of claims'
      : rating === undefined
        ? 'it has neither a rating nor a status, and ClaimReview needs a verdict in words'
        : !isInstant(date)
          ? 'its date is not one day, and ClaimReview needs the day of publication'
          : page === undefined
            ? 'no document of the assessor with an address is among its evidence, and ClaimReview needs the address of the review'
            : undefined
  if (why !== undefined || claim === undefined || page === undefined || rating === undefined) {
    written.leaveOut(id, why ?? '')
    return undefined
  }
  const isWhole = assessment.evidence?.length === 1
  const { rationale } = assessment
  const kept = [rating.field, ...(rationale === undefined ? [] : ['rationale']), ...(isWhole ? ['evidence'] : [])]
  written.keep('assessment', id, ['of', 'by', 'date', ...kept])
  written.keep('claim', of, ['text'])
  return present({
    '@type': 'ClaimReview',
    ...pageFields(page, by, written),
    datePublished: date,
    author: thingOfActor(by, written),
    claimReviewed: claim.text,
    reviewRating: present({ '@type': 'Rating', ...rating.terms, ratingExplanation: rationale }),
    itemReviewed: itemOf(of, page.id, written),
  })
}

/** A verdict as ClaimReview has it: the rating as printed, else the status in words. */
function ratingOf({ rating, status }: Assessment): { readonly field: string; readonly terms: object } | undefined {
  if (rating !== undefined) {
    const { text, value, best, worst } = rating
    return {
      field: 'rating',
      terms: present({ alternateName: text, ratingValue: value, bestRating: best, worstRating: worst }),
    }
  }
  if (status === undefined) return undefined
  const words = STATUS_LABELS[status]
  return { field: 'status', terms: { alternateName: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` } }
}

/** A day, or an instant in a zone: what a page can have as its date. */
function isInstant(date: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(date)
}

/** The first document among the evidence that is the assessor’s and has an address. */
function pageOf({ by, evidence = [] }: Assessment, { sources }: Written): Source | undefined {
  const own = (source: Source | undefined) =>
    source?.url !== undefined && (source.publisher === by || source.authors?.includes(by) === true)
  return evidence.map((id) => sources.get(id)).find(own)
}

function pageFields(page: Source, by: string, written: Written): object {
  const { id, url, title, language, publisher, authors } = page
  const isOther = publisher !== undefined && publisher !== by
  const isAuthor = authors?.length === 1 && authors[0] === by && (publisher === undefined || isOther)
  const kept = ['url', 'title', 'language', 'publisher', ...(isAuthor ? ['authors'] : [])]
  written.keep('source', id, kept)
  return present({
    url,
    headline: title,
    inLanguage: language,
    publisher: isOther ? thingOfActor(publisher, written) : undefined,
  })
}
