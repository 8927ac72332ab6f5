import { HearsayError } from '../../../errors.ts'
import type { ForeignText, Imported, Importer, ReadForeignOptions } from '../imported.ts'
import { isObject } from '../json-entry.ts'
import { type FoundReview, findReviews } from './find-reviews.ts'
import { isPage, scriptsIn } from './json-in-html.ts'
import { readLenientJson } from './lenient-json.ts'
import { asClaimReviews, isApiAnswer } from './read-api-answer.ts'
import { readClaimReview } from './read-claim-review.ts'
import { readMediaReview } from './read-media-review.ts'
import { readReviewPage } from './read-review-page.ts'
import { Reading } from './reading.ts'

/**
 * Fact checks as schema.org’s ClaimReview and MediaReview in JSON-LD: alone, in lists, `@graph`, a DataFeed, one a line, in the scripts of HTML pages (also those with
 * slips that programs make), and the answers of Google’s Fact Check Tools API. They become:
 * - claims, as the reviewer put them; a question stays one, with a tag, and is told
 * - documents that nobody has read: the review, published by the reviewer, and where the claim appeared
 * - statements that the claim is in those, from who said it; where no place is known, that the review reports that they said it. That a review denies a claim is not in it
 * - assessments of the reviewer, with the rating as printed; a status only by a map that a person gives
 *
 * A MediaReview’s category is the rating of the claim that its picture or recording is taken for. Placeholders (“Facebook users”) are no actors. Told as lost: pictures, logos, where
 * it was said, positions of lists, and all else that has no place. Microdata is not read, and told.
 *
 * @see https://schema.org/ClaimReview, https://schema.org/MediaReview, https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export const claimReview: Importer = {
  format: 'claimreview',
  title: 'fact checks as ClaimReview or MediaReview (schema.org)',
  recognises: ({ json, text }) =>
    isApiAnswer(json) || (/^\s*[[{<]/.test(text) && (MARK.test(text) || (isPage(text) && MICRODATA.test(text)))),
  read: async (file, options) => readFile(file, options),
}

/** The type as JSON has it, with what may stand before it; also where its quotes are entities. */
const MARK =
  /(?:"|&quot;|&#34;)@?type(?:"|&quot;|&#34;)\s{0,20}:\s{0,20}(?:\[[^\]{}]{0,300})?(?:"|&quot;|&#34;)(?:schema:|https?:\\?\/\\?\/(?:www\.)?schema\.org\\?\/)?(?:Claim|Media)Review(?:"|&quot;|&#34;)/i
const MICRODATA = /itemtype\s*=\s*["']?https?:\/\/schema\.org\/(?:Claim|Media)Review/i

function readFile(file: ForeignText, { dates }: ReadForeignOptions): Imported {
  const reading = new Reading(dates)
  const found = isPage(file.text) ? reviewsOfPage(file.text, reading) : reviewsOfJson(file, reading)
  const isEmptyAnswer = found.length === 0 && isApiAnswer(file.json)
  if (found.length === 0 && !isEmptyAnswer)
    throw new HearsayError('cannot-import', 'there is no ClaimReview or MediaReview in it', {
      path: file.name,
      hint: 'a page has it in <script type="application/ld+json">; save the page as it is sent, since some add it only then',
    })
  const pages = found.map((each) => readReviewPage(each, reading))
  found.forEach((each, index) => {
    const { types, value } = each.review
    const page = pages[index] as (typeof pages)[number]
    const isClaim = types.includes('ClaimReview')
    if (isClaim) readClaimReview(each, page, reading)
    if (!isClaim || Object.hasOwn(value, 'mediaAuthenticityCategory')) readMediaReview(each, page, reading)
  })
  return reading.result()
}

function reviewsOfPage(html: string, reading: Reading): FoundReview[] {
  if (MICRODATA.test(html))
    reading.note('notUnderstood', 'fact checks in microdata (itemtype) are not read, only those in JSON-LD', {
      pointer: '',
    })
  const scripts = scriptsIn(html)
  if (scripts.length > 0)
    reading.note('lost', 'of a page only what it tells in JSON-LD is read, not its text', { pointer: '' })
  return scripts.flatMap(({ text, line }) => reviewsOfText(text, { pointer: '', line }, reading) ?? [])
}

function reviewsOfText(
  text: string,
  spot: { pointer: string; line: number },
  reading: Reading,
): FoundReview[] | undefined {
  if (text.trim() === '') return []
  const read = readLenientJson(text)
  if (read === undefined) {
    reading.note('notUnderstood', 'a script that should be JSON-LD is no JSON', spot, text.trim())
    return undefined
  }
  if (read.isTidied)
    reading.note(
      'assumed',
      'JSON-LD that is no proper JSON was read as it is meant (commas too many, line ends in texts, entities)',
      spot,
    )
  return findReviews(read.json, spot, reading)
}

function reviewsOfJson({ json, text, name }: ForeignText, reading: Reading): FoundReview[] {
  if (isApiAnswer(json)) return findReviews(asClaimReviews(json), { pointer: '' }, reading)
  if (json !== undefined) return findReviews(json, { pointer: '' }, reading)
  const read = readLenientJson(text)
  if (read !== undefined && isObject(read.json)) {
    reading.note(
      'assumed',
      'JSON-LD that is no proper JSON was read as it is meant (commas too many, line ends in texts, entities)',
      { pointer: '' },
    )
    return findReviews(read.json, { pointer: '' }, reading)
  }
  const lines = text.split('\n')
  const found = lines.flatMap((line, index) =>
    /^\s*\{/.test(line) ? (reviewsOfText(line, { pointer: '', line: index + 1 }, reading) ?? []) : [],
  )
  if (found.length > 0) return found
  throw new HearsayError('cannot-import', 'it is neither JSON nor a page', {
    path: name,
    hint: 'save it as the site sends it',
  })
}
