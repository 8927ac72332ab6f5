import { sha256 } from '../../../algorithm/sha256.ts'
import type { FoundReview } from './find-reviews.ts'
import { readActors } from './read-actor.ts'
import { type Appearance, documentAt, documentOf, readAppearances } from './read-appearances.ts'
import { addClaim } from './read-claim-review.ts'
import { readRating } from './read-rating.ts'
import { addAssessment, type ReviewPage } from './read-review-page.ts'
import type { Reading } from './reading.ts'
import { plainName, type Thing } from './thing.ts'

/**
 * Makes documents of the pictures and recordings that were reviewed, and the category as the rating of a claim: the one that the review says they are taken for
 * (`interpretedAsClaim`), else that they are what they are shown as, which is told.
 */
export function readMediaReview({ review }: FoundReview, page: ReviewPage, reading: Reading): void {
  const items = review.parts('itemReviewed')
  const media = items.flatMap((item) =>
    typeof item === 'string' ? addressOnly(item, review, { page, reading }) : mediaOf(item, page, reading),
  )
  const things = items.flatMap((item) => (typeof item === 'string' ? [] : [item]))
  const text = review.words('claimReviewed') ?? things.flatMap((item) => interpretation(item, reading))[0]
  const context = review.words('originalMediaContextDescription')
  const evidence = originals(review, page, reading)
  const category = categoryOf(review)
  const sources = [...new Map(media.map((each) => [each.source, each])).values()]
  if (sources.length === 0 && text === undefined) {
    review.tell(
      'notUnderstood',
      'a media review that names no picture or recording: nothing was made of it but the document',
    )
    if (category !== undefined)
      review.tell('lost', 'the category of a media review that names no picture or recording', JSON.stringify(category))
    return
  }
  const claim =
    text === undefined
      ? claimOfMedia(sources, review, reading)
      : addClaim(text, page.key ?? sources[0]?.source ?? '', review, reading)
  const isSaid = text !== undefined
  for (const { source, place } of sources) {
    if (isSaid)
      reading.add(
        'statement',
        `says:${sha256(`${source}\n${claim}`).slice(0, 24)}`,
        { source, claim, ...(place === undefined ? {} : { note: `In the recording: ${place}.` }) },
        review.spot,
      )
    else if (place !== undefined) review.tell('lost', 'which part of a recording was reviewed has no place', place)
  }
  if (category === undefined) review.tell('notUnderstood', 'a media review has no category: no assessment was made')
  else
    addAssessment({ of: claim, ...category, rationale: category.rationale ?? context, evidence, review, page, reading })
  if (context !== undefined && (category === undefined || category.rationale !== undefined))
    review.tell('lost', 'the original context of a picture or recording', context, ['originalMediaContextDescription'])
}

interface Surroundings {
  readonly page: ReviewPage
  readonly reading: Reading
}

function addressOnly(text: string, review: Thing, { page, reading }: Surroundings): Appearance[] {
  const url = review.addressOf(text, 'itemReviewed')
  return url === undefined
    ? []
    : [{ source: documentAt(url, {}, { via: page.key, spot: review.spot, reading }), isFirst: false }]
}

/** The media of an item: those in which it appears, itself where it names none. */
function mediaOf(item: Thing, page: ReviewPage, reading: Reading): Appearance[] {
  const inside = ['mediaItemAppearance', 'appearance', 'associatedMedia'].flatMap((field) =>
    readAppearances(item, field, page.key, reading),
  )
  if (inside.length === 0) return documentOf(item, page.key, reading)
  const authors = ['creator', 'author'].flatMap((field) => readActors(item, field, 'person', reading).keys)
  for (const { source } of inside)
    if (authors.length > 0) reading.add('source', source, { authors: [...new Set(authors)] }, item.spot)
  return inside
}

function interpretation(item: Thing, reading: Reading): string[] {
  return item.parts('interpretedAsClaim').flatMap((part) => {
    if (typeof part === 'string') return [part]
    const text = part.firstWords('text', 'description', 'name')
    const { keys } = readActors(part, 'author', 'person', reading)
    if (keys.length > 0) part.tell('lost', 'who takes a picture or recording for a claim has no place', keys.join(', '))
    return text === undefined ? [] : [text]
  })
}

function originals(review: Thing, page: ReviewPage, reading: Reading): string[] {
  return readAppearances(review, 'originalMediaLink', page.key, reading).map(({ source }) => source)
}

/** The category as printed, without the address of schema.org; one of the words of a rating where that is all there is. */
function categoryOf(review: Thing): ReturnType<typeof readRating> {
  const categories = review
    .parts('mediaAuthenticityCategory')
    .map((each) => (typeof each === 'string' ? each : (each.words('name') ?? String(each.value['@id'] ?? ''))))
  const [text, ...others] = categories.map(plainName).filter((each) => each !== '')
  for (const each of others)
    review.tell('lost', 'a media review has several categories; the first was taken', each, [
      'mediaAuthenticityCategory',
    ])
  const read = review.types.includes('ClaimReview') ? undefined : readRating(review)
  if (text === undefined) return read
  if (read !== undefined && read.rating['text'] !== text)
    review.tell('lost', 'the rating beside the category of a media review has no place', JSON.stringify(read.rating), [
      'reviewRating',
    ])
  return { rating: { text }, rationale: read?.rationale }
}

function claimOfMedia(media: readonly Appearance[], review: Thing, reading: Reading): string {
  const sources = media.map(({ source }) => source)
  const titles = sources.map((source) => String(reading.field('source', source, 'title') ?? ''))
  const isOne = sources.length === 1
  const text = `What is shown at ${titles.join(' and ')} ${isOne ? 'is' : 'are'} what ${isOne ? 'it is' : 'they are'} shown as.`
  review.tell(
    'assumed',
    'a media review rates pictures or recordings, no sentence: it is taken as the rating of the claim that they are what they are shown as',
    text,
  )
  return reading.add('claim', `media:${sha256(sources.join('\n')).slice(0, 24)}`, { text, about: sources }, review.spot)
}
