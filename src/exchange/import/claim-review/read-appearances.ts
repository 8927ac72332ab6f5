import { readUrl } from '../read-url.ts'
import { readActors } from './read-actor.ts'
import type { Reading } from './reading.ts'
import type { Spot, Thing } from './thing.ts'

/** A document in which a claim is said to have appeared, by its key. */
export interface Appearance {
  readonly source: string
  readonly isFirst: boolean
  /** “from 12 s to 90 s”, of a recording. */
  readonly place?: string | undefined
}

/** Makes a document that nobody has read of each place where a claim appeared. `via` is the review that tells of it. */
export function readAppearances(item: Thing, field: string, via: string | undefined, reading: Reading): Appearance[] {
  const isFirst = field === 'firstAppearance'
  return item.parts(field).flatMap((part) => {
    if (typeof part !== 'string') return documentOf(part, via, reading).map((each) => ({ ...each, isFirst }))
    // Several addresses in one text, as some systems of publishers write them.
    const texts = /^https?:\/\/\S+(?:[\s,;]+https?:\/\/\S+)+$/.test(part) ? part.split(/[\s,;]+(?=https?:)/) : [part]
    return texts.flatMap((text) => {
      const url = item.addressOf(text, field)
      return url === undefined ? [] : [{ source: documentAt(url, {}, { via, spot: item.spot, reading }), isFirst }]
    })
  })
}

/** Makes a document of a thing with an address or, where it has none, a title. */
export function documentOf(thing: Thing, via: string | undefined, reading: Reading): Appearance[] {
  const addresses = [
    ...new Set(
      [
        thing.address(),
        ...thing.addresses('url'),
        ...thing.addresses('contentUrl'),
        ...thing.addresses('accessedOnUrl'),
      ].flatMap((url) => url ?? []),
    ),
  ]
  const [url, ...others] = addresses.length > 0 ? addresses : thing.addresses('sameAs')
  const title = thing.firstWords('headline', 'name')
  const archived = thing.addresses('archivedAt')
  for (const other of archived.slice(1)) thing.tell('lost', 'a document has one kept copy here', other, ['archivedAt'])
  for (const other of others) thing.tell('lost', 'a document has one address here; the first was taken', other)
  const isPerson = (key: string) => reading.field('actor', key, 'type') === 'person'
  const publishers = readActors(thing, 'publisher', 'organization', reading).keys
  const authors = [
    ...readActors(thing, 'author', 'person', reading).keys,
    ...readActors(thing, 'creator', 'person', reading).keys,
  ]
  const [publisher, ...left] = [...publishers, ...authors.filter((key) => !isPerson(key))]
  for (const key of left) if (key !== publisher) thing.tell('lost', 'a document has one publisher here', key)
  const people = [...new Set(authors.filter(isPerson))]
  const fields = {
    ...(title === undefined ? {} : { title }),
    type: TYPES.find(([pattern]) => thing.types.some((type) => pattern.test(type)))?.[1],
    published: thing.when('datePublished') ?? thing.when('uploadDate'),
    archivedUrl: archived[0],
    language: thing.language('inLanguage'),
    publisher,
    authors: people.length === 0 ? undefined : people,
    digest: digestOf(thing),
    description: thing.firstWords('description', 'caption', 'text'),
  }
  const place = placeIn(thing)
  if (url !== undefined)
    return [{ source: documentAt(url, fields, { via, spot: thing.spot, reading }), isFirst: false, place }]
  if (title === undefined || via === undefined) {
    thing.tellWhole('notUnderstood', 'a document without an address or a title cannot be named')
    return []
  }
  const source = reading.add(
    'source',
    `titled:${title}|${via}`,
    { ...fields, type: fields.type ?? 'other', read: 'no', knownVia: [via] },
    thing.spot,
  )
  return [{ source, isFirst: false, place }]
}

interface At {
  readonly via: string | undefined
  readonly spot: Spot
  readonly reading: Reading
}

/** The document at an address, the original where that is of a kept copy in the Wayback Machine. */
export function documentAt(
  address: string,
  fields: Readonly<Record<string, unknown>>,
  { via, spot, reading }: At,
): string {
  const original = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\/(https?:\/\/.+)$/.exec(address)?.[1]
  const url = (original === undefined ? undefined : readUrl(original)?.url) ?? address
  const key = keyOfAddress(url)
  const copy = url === address ? {} : { archivedUrl: address }
  const isReview = reading.isReview(key)
  const known = {
    title: url,
    type: 'other',
    url,
    read: 'no',
    ...(via === undefined || via === key || isReview ? {} : { knownVia: [via] }),
  }
  const present = Object.fromEntries(Object.entries({ ...copy, ...fields }).filter(([, value]) => value !== undefined))
  if (!('type' in present) && !isReview)
    reading.note('assumed', 'nothing says of what sort a document is in which a claim appeared: other', spot, url)
  return reading.add('source', key, { ...known, ...present }, spot)
}

/** What a document is known by: its address, whether it is http or https, and with or without a slash at its end. */
export function keyOfAddress(url: string): string {
  return `url:${url.replace(/^http:/i, 'https:').replace(/\/$/, '')}`
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:SocialMediaPosting|DiscussionForumPosting|Comment|Message)$/, 'post'],
  [/^(?:Video\w*|Clip|Movie|MusicVideoObject)$/, 'video'],
  [/^(?:Image\w*|Photograph|Painting)$/, 'image'],
  [/^(?:Audio\w*|PodcastEpisode)$/, 'audio'],
  [
    /^(?:Article|NewsArticle|BlogPosting|LiveBlogPosting|OpinionNewsArticle|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|SatiricalArticle)$/,
    'article',
  ],
  [/^(?:BroadcastEvent|TVEpisode|RadioEpisode|Episode)$/, 'broadcast'],
  [/^ScholarlyArticle$/, 'paper'],
  [/^Dataset$/, 'dataset'],
  [/^(?:Legislation|Report)$/, 'official-document'],
]

function digestOf(thing: Thing): string | undefined {
  const digest = thing.words('sha256')
  if (digest === undefined) return undefined
  // It is one of the file, not of the text that was read.
  thing.tell('lost', 'the digest of a file has no place: a document has that of its text', digest, ['sha256'])
  return undefined
}

function placeIn(thing: Thing): string | undefined {
  const [from, to] = [
    thing.words('startTime') ?? thing.words('startOffset'),
    thing.words('endTime') ?? thing.words('endOffset'),
  ]
  if (from === undefined && to === undefined) return undefined
  return [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `to ${to}`].join(' ').trim()
}
