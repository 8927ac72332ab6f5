import { sha256 } from '../../../algorithm/sha256.ts'
import type { Fields } from '../../../dataset/raw-record.ts'
import type { FoundReview } from './find-reviews.ts'
import { readActors } from './read-actor.ts'
import { keyOfAddress } from './read-appearances.ts'
import type { Reading } from './reading.ts'
import type { Thing } from './thing.ts'

/** The document of a review, and who reviewed, by their keys. */
export interface ReviewPage {
  readonly key: string | undefined
  readonly reviewer: string | undefined
  readonly date: string | undefined
}

/** Makes the document in which a review stands, that nobody here has read, published by the reviewer. */
export function readReviewPage({ review, around }: FoundReview, reading: Reading): ReviewPage {
  const article = articleOf(review, around)
  const url =
    review.address() ??
    review.addresses('mainEntityOfPage')[0] ??
    article?.address() ??
    around.find((each) => each.types.includes('DataFeedItem'))?.address()
  for (const item of around.filter((each) => each.types.includes('DataFeedItem')))
    if (item.value['url'] === review.value['url']) item.field('url')
  const title = titleOf(review, article)
  const authors = readActors(review, 'author', 'organization', reading).keys
  const publishers = readActors(review, 'publisher', 'organization', reading).keys
  const others =
    authors.length + publishers.length > 0 || article === undefined
      ? []
      : [
          ...readActors(article, 'publisher', 'organization', reading).keys,
          ...readActors(article, 'author', 'person', reading).keys,
        ]
  const [reviewer, ...more] = [...new Set([...authors, ...publishers, ...others])]
  const isPerson = (key: string) => reading.field('actor', key, 'type') === 'person'
  const people = [...authors, ...others].filter(isPerson)
  const [publisher, ...moreOf] = [...new Set([...publishers, ...authors, ...others])].filter((key) => !isPerson(key))
  for (const key of moreOf) review.tell('lost', 'a document has one publisher here', key)
  if (reviewer === undefined) review.tell('notUnderstood', 'nothing says whose review it is: no assessment was made')
  else if (more.some((key) => key !== publisher && !people.includes(key)))
    review.tell('assumed', 'several are named as the reviewer: the judgement is that of the first', more.join(', '))
  const date = dateOf(review, article)
  const fields = {
    type: 'article',
    read: 'no',
    published: review.when('datePublished') ?? article?.when('datePublished'),
    language: review.language('inLanguage') ?? article?.language('inLanguage'),
    publisher,
    authors: people.length === 0 ? undefined : [...new Set(people)],
  }
  return { key: addPage(url, title, { fields, review, reading, reviewer }), reviewer, date }
}

function addPage(
  url: string | undefined,
  title: string | undefined,
  {
    fields,
    review,
    reading,
    reviewer,
  }: { fields: Fields; review: Thing; reading: Reading; reviewer: string | undefined },
): string | undefined {
  if (url === undefined && title === undefined) {
    review.tell('notUnderstood', 'a review has no address and no title: no document was made of it')
    return undefined
  }
  if (title === undefined) review.tell('assumed', 'a review has no title: its address stands for it', url)
  // Several claims reviewed on one page have anchors of their own.
  const page = url?.replace(/#(?!!).*$/, '')
  const key =
    page === undefined ? `review:${sha256(`${reviewer ?? ''}\n${title ?? ''}`).slice(0, 24)}` : keyOfAddress(page)
  const shown = page === undefined ? {} : { url: page }
  if (page !== url) review.tell('lost', 'where on its page a review stands has no place', url, ['url'])
  return reading.addReview(key, { title: title ?? page, ...shown, ...fields }, review.spot)
}

/** The article that a review is of: what it says it is part of, or the nearest thing around it with a headline. */
function articleOf(review: Thing, around: readonly Thing[]): Thing | undefined {
  const parts = ['isPartOf', 'mainEntityOfPage'].flatMap((field) =>
    typeof review.value[field] === 'object' ? review.parts(field) : [],
  )
  const things = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]))
  return [...things, ...around].find(
    (each) =>
      ['headline', 'url', 'name'].some((field) => Object.hasOwn(each.value, field)) &&
      !each.types.includes('DataFeed') &&
      !each.types.includes('DataFeedItem') &&
      !each.types.some((type) => /Site$|^Organization$/.test(type)),
  )
}

function titleOf(review: Thing, article: Thing | undefined): string | undefined {
  return review.firstWords('headline', 'name', 'alternativeHeadline') ?? article?.firstWords('headline', 'name')
}

/** When the judgement was made; no later than it was changed, where nothing says more. */
function dateOf(review: Thing, article: Thing | undefined): string | undefined {
  const date = review.when('datePublished') ?? review.when('dateCreated') ?? article?.when('datePublished')
  if (date !== undefined) return date
  const changed = review.when('dateModified') ?? article?.when('dateModified')
  if (changed === undefined || changed.includes('/')) return undefined
  review.tell('assumed', 'nothing says when a review was published: at some time before it was last changed', changed)
  return `../${changed}`
}

interface Judged {
  readonly of: string
  readonly rating: Fields
  readonly rationale: string | undefined
  /** When the claim was made. */
  readonly made?: string | undefined
  readonly evidence?: readonly string[]
  readonly review: Thing
  readonly page: ReviewPage
  readonly reading: Reading
}

/** Makes the reviewer’s assessment. One of which nothing says whose it is or when it was made is told, with its rating. */
export function addAssessment({ of, rating, rationale, made, evidence = [], review, page, reading }: Judged): void {
  const since = made === undefined || made.includes('/') ? undefined : `${made}/..`
  const date = page.date ?? since
  const text = String(rating['text'])
  if (page.reviewer === undefined || date === undefined) {
    review.tell(
      'lost',
      page.reviewer === undefined
        ? 'a rating of nobody who is named'
        : 'a rating of no date: nothing says when it was given',
      JSON.stringify(rating),
      ['reviewRating'],
    )
    if (rationale !== undefined)
      review.tell('lost', 'why a rating was given, that is lost itself', rationale, ['reviewRating'])
    return
  }
  if (page.date === undefined)
    review.tell('assumed', 'nothing says when a review was published: at some time after the claim was made', date)
  const all = [...(page.key === undefined ? [] : [page.key]), ...evidence]
  const fields = {
    of,
    by: page.reviewer,
    date,
    rating,
    rationale,
    evidence: all.length === 0 ? undefined : [...new Set(all)],
  }
  const key = `judges:${sha256([of, page.reviewer, page.key ?? '', page.key === undefined ? date : '', text].join('\n')).slice(0, 24)}`
  reading.add('assessment', key, fields, review.spot)
}
