import type { Actor, Dataset, Source } from '../../index.ts'
import type { Captured, CaptureFormat } from '../../node.ts'

/** A document as a record, with the actors that it names and the dataset does not have yet. */
export interface NewSource {
  readonly source: Source
  readonly actors: readonly Actor[]
}

/** What the record says that the page itself does not. */
export interface NewSourceOptions {
  /** Its id; made of its publisher, date and title where none is given. */
  readonly id?: string | undefined
  readonly type?: Source['type'] | undefined
  /** A day. */
  readonly accessed: string
  /** What it is called where the page has no title. */
  readonly name: string
}

/**
 * The record of a document that was captured. Its publisher and authors are those of the dataset that have exactly these names, whatever their case; others
 * become actors, for somebody to look at. Nobody becomes one who is no author: “Staff”, or the publisher itself.
 */
export function newSource(captured: Captured, dataset: Dataset, options: NewSourceOptions): NewSource {
  const { metadata, format, digest } = captured
  const title = metadata.title ?? options.name
  const made: Actor[] = []
  const taken = idsOf(dataset)
  const actorOf = (name: string, type: Actor['type']) => {
    const known = [...dataset.actors, ...made].find((actor) => sameName(actor.name, name) && actor.anonymous !== true)
    if (known !== undefined) return known.id
    const id = freeId(slugOf([name]), taken)
    made.push({ id, name, type })
    return id
  }
  const publisher = metadata.publisher === undefined ? undefined : actorOf(metadata.publisher, 'organization')
  const names = (metadata.authors ?? []).filter((name) => !isNobody(name) && !sameName(name, metadata.publisher ?? ''))
  const authors = [...new Set(names.map((name) => actorOf(name, 'person')))]
  const id = options.id ?? freeId(slugOf([metadata.publisher, metadata.published?.slice(0, 10), title]), taken)
  const fields = {
    id,
    title,
    type: options.type ?? TYPES[format],
    publisher,
    authors: authors.length === 0 ? undefined : authors,
    published: metadata.published,
    url: metadata.url,
    accessed: options.accessed,
    genre: metadata.genre,
    language: metadata.language,
    digest,
  }
  return {
    source: withoutMissing(fields),
    actors: made,
  }
}

function withoutMissing(fields: { readonly [Field in keyof Source]?: Source[Field] | undefined }): Source {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Source
}

/** What sort of document a format most often is. */
const TYPES: Readonly<Record<CaptureFormat, Source['type']>> = {
  ...{ html: 'article', mhtml: 'article', markdown: 'other', text: 'other', pdf: 'other' },
  ...{ image: 'image', audio: 'audio', video: 'video' },
}

/** Words that stand where an author would, and are nobody. */
function isNobody(name: string): boolean {
  return /^(?:staff|editors?|editorial (?:board|team|staff)|news ?desk|newsroom|admin(?:istrator)?|guest|unknown|anonymous|various(?: sources| authors)?|redaktion|redacci[oó]n|r[eé]daction|redazione|agenc(?:y|ies)|agencias|webmaster|n\/a|-+)$/i.test(
    name.trim(),
  )
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
  return plain(a) === plain(b)
}

function idsOf(dataset: Dataset): Set<string> {
  const { manifest, ...kinds } = dataset
  // What was renamed or merged never returns.
  const retired = (manifest.retired ?? []).map(({ id }) => id)
  const ids = Object.values(kinds).flatMap((records) => (records as readonly { id: string }[]).map(({ id }) => id))
  return new Set([...retired, ...ids])
}

/** So many words of a title, and so many characters in all, make an id. */
const MOST = { words: 5, characters: 48 }

/** Words that tell nothing of what a text is about. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an and at by for from in is of on or s that the to was were with'.split(' '),
)

/** An id of some words: plain letters and digits, those of other scripts left out; `document` where none is left. */
function slugOf(parts: readonly (string | undefined)[]): string {
  const words = parts.flatMap((part) =>
    plainWords(part ?? '')
      .filter((word) => !EMPTY.has(word))
      .slice(0, MOST.words),
  )
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > MOST.characters) break
    slug = longer
  }
  return slug === '' ? 'document' : slug
}

function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[a-z0-9]+/g) ?? []
}

/** The id, or where it is taken the same with a number; taken from then on. */
function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`
  taken.add(free)
  return free
}
