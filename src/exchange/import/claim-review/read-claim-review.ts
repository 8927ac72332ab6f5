import { sha256 } from '../../../algorithm/sha256.ts'
import type { FoundReview } from './find-reviews.ts'
import { readActors } from './read-actor.ts'
import { type Appearance, documentAt, documentOf, keyOfAddress, readAppearances } from './read-appearances.ts'
import { readRating } from './read-rating.ts'
import { addAssessment, type ReviewPage } from './read-review-page.ts'
import type { Reading } from './reading.ts'
import type { Thing } from './thing.ts'

/** Makes the claim of a review, where it appeared and who said it, and the reviewer’s assessment. A review of no claim is only a document. */
export function readClaimReview({ review }: FoundReview, page: ReviewPage, reading: Reading): void {
  const items = review.parts('itemReviewed')
  const things = items.flatMap((item) => (typeof item === 'string' ? [] : [item]))
  const text = claimText(review, things)
  if (text === undefined) {
    review.tell(
      'notUnderstood',
      'a review that names no claim (claimReviewed is empty): nothing was made of it but the document',
    )
    for (const field of ['reviewRating', 'itemReviewed'])
      if (review.list(field).length > 0)
        review.tell('lost', `the field ${field} of a review that names no claim`, review.value[field], [field])
    return
  }
  const speakers = things.map((item) => readActors(item, 'author', 'person', reading))
  const keys = [...new Set(speakers.flatMap((each) => each.keys))]
  const claim = addClaim(text, keys[0] ?? page.key ?? '', review, reading)
  const appearances = appearancesOf(
    items,
    speakers.flatMap((each) => each.appearances),
    { page, review, reading },
  )
  const made = things.flatMap((item) =>
    isSaying(item) ? (item.when('datePublished') ?? item.when('dateCreated') ?? []) : [],
  )[0]
  addStatements(appearances, { claim, speakers: keys, made, page, review, reading })
  const read = readRating(review)
  if (read === undefined) {
    review.tell('notUnderstood', 'a review has no rating in words or figures: no assessment was made')
    return
  }
  addAssessment({ of: claim, ...read, made, review, page, reading })
}

/** The sentence that was reviewed, as the reviewer put it. */
function claimText(review: Thing, items: readonly Thing[]): string | undefined {
  const text = review.words('claimReviewed')
  if (text !== undefined) return text
  const [inside] = items.flatMap((item) => (item.types.includes('Claim') ? (item.words('text') ?? []) : []))
  if (inside !== undefined)
    review.tell('assumed', 'claimReviewed is empty: the text of the claim that was reviewed stands for it', inside)
  return inside
}

/**
 * Makes the claim. The same words of the same speaker, or on the same page where none is known, are the same claim; “This picture shows a flood” of two pages are two.
 */
export function addClaim(text: string, said: string, review: Thing, reading: Reading): string {
  const isQuestion = /[?？؟⸮]["'”’»)\s]*$|^¿/.test(text)
  if (isQuestion)
    review.tell(
      'notUnderstood',
      'a claim is printed as a question: it stays as printed, with the tag “printed as a question”, until somebody puts it as a sentence',
      text,
      ['claimReviewed'],
    )
  const fields = { text, ...(isQuestion ? { tags: ['printed as a question'] } : {}) }
  return reading.add('claim', `claim:${sha256(`${said}\n${text}`).slice(0, 24)}`, fields, review.spot)
}

interface Surroundings {
  readonly page: ReviewPage
  readonly review: Thing
  readonly reading: Reading
}

function appearancesOf(
  items: readonly (Thing | string)[],
  more: readonly string[],
  { page, review, reading }: Surroundings,
): Appearance[] {
  const via = page.key
  const found = items.flatMap((item): Appearance[] => {
    if (typeof item === 'string') {
      const url = /^https?:/i.test(item) ? review.addressOf(item, 'itemReviewed') : undefined
      if (url === undefined) review.tell('lost', 'what was reviewed is only a text', item, ['itemReviewed'])
      return url === undefined
        ? []
        : [{ source: documentAt(url, {}, { via, spot: review.spot, reading }), isFirst: false }]
    }
    const inside = [
      ...readAppearances(item, 'firstAppearance', via, reading),
      ...readAppearances(item, 'appearance', via, reading),
    ]
    return inside.length > 0 || isSaying(item)
      ? [...inside, ...ownAddress(item, inside.length > 0, { page, review, reading })]
      : documentOf(item, via, reading)
  })
  const told = more.map((url) => ({ source: documentAt(url, {}, { via, spot: review.spot, reading }), isFirst: false }))
  return [...found, ...told].filter(({ source }) => {
    if (source === via) review.tell('lost', 'a review names itself as where the claim appeared')
    return source !== via
  })
}

/** The address of a claim itself is where it can be read. */
function ownAddress(item: Thing, hasOthers: boolean, { page, reading }: Surroundings): Appearance[] {
  const urls = [...item.addresses('url'), ...(hasOthers ? [] : item.addresses('sameAs'))]
  const others = urls.filter((url) => keyOfAddress(url) !== page.key)
  return others.map((url) => ({
    source: documentAt(url, {}, { via: page.key, spot: item.spot, reading }),
    isFirst: false,
  }))
}

/** Whether an item is what was said rather than a document: a Claim, or a work of which nothing is told but who said it and when. */
function isSaying(item: Thing): boolean {
  if (item.types.includes('Claim')) return true
  return (
    !['url', 'name', 'headline', 'contentUrl', 'sameAs'].some((field) => Object.hasOwn(item.value, field)) &&
    !/^https?:/i.test(String(item.value['@id']))
  )
}

interface Said extends Surroundings {
  readonly claim: string
  readonly speakers: readonly string[]
  readonly made: string | undefined
}

/** A statement in each document where the claim appeared, from who said it; where none is known, in the review itself, which reports that they did. */
function addStatements(
  appearances: readonly Appearance[],
  { claim, speakers, made, page, review, reading }: Said,
): void {
  const from = speakers.length === 0 ? {} : { from: speakers, fromBasis: 'inferred' }
  if (speakers.length > 0)
    review.tell(
      'assumed',
      'that a document has its claim from whom the review names is the reading of the review: inferred',
    )
  const places =
    appearances.length > 0 || speakers.length === 0 || page.key === undefined
      ? appearances
      : [{ source: page.key, isFirst: false }]
  if (places.length === 0 && speakers.length > 0)
    review.tell('lost', 'who said the claim has no place: no document is known in which it stands', speakers.join(', '))
  if (places.length === 0 && made !== undefined)
    review.tell('lost', 'when the claim was made has no place: no document is known in which it stands', made)
  for (const { source, isFirst, place } of places) {
    const own = speakers.length === 1 && isBy(source, speakers[0], reading)
    const note = [
      isFirst ? 'The review names this as its first appearance.' : '',
      place === undefined ? '' : `In the recording: ${place}.`,
    ]
      .filter((part) => part !== '')
      .join(' ')
    const fields = {
      source,
      claim,
      ...(own ? {} : from),
      ...(made === undefined ? {} : { made }),
      ...(note === '' ? {} : { note }),
    }
    reading.add('statement', `says:${sha256(`${source}\n${claim}`).slice(0, 24)}`, fields, review.spot)
  }
}

/** Whether a document is of somebody: then it speaks in its own voice. */
function isBy(source: string, key: string | undefined, reading: Reading): boolean {
  const authors = reading.field('source', source, 'authors')
  return (
    reading.field('source', source, 'publisher') === key ||
    (Array.isArray(authors) && authors.length === 1 && authors[0] === key)
  )
}
