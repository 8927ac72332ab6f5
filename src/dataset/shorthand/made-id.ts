import { sha256 } from '../../algorithm/sha256.ts'

/** Words that say nothing of what a sentence is about. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an and any are as at be been being both but by can did do does for from had has have he her hers him his how i if in into is it its may might
  more most must my of off on onto or our out over per she should so some such than that the their them then there these they this those to too
  under until up upon was we were what when where which while who whom why will with would you your`.split(/\s+/),
)

const LONGEST = 48

/** An id made of a sentence: up to five words that say something, in 48 characters; `claim-` and a digest where it has none in Latin letters. */
export function idOfSentence(sentence: string): string {
  return idOf(sentence, 'claim', 5)
}

/** An id made of a name: all of its words that fit. */
export function idOfName(name: string): string {
  return (
    slug(name)
      .slice(0, LONGEST)
      .replace(/[-._]+$/, '') || digested('name', name)
  )
}

function idOf(text: string, kind: string, most: number): string {
  const words = slug(text).split('-').filter(Boolean)
  const telling = words.filter((word) => !EMPTY_WORDS.has(word))
  let id = ''
  for (const word of (telling.length > 0 ? telling : words).slice(0, most)) {
    const longer = id === '' ? word : `${id}-${word}`
    if (longer.length > LONGEST) break
    id = longer
  }
  return id || digested(kind, text)
}

/** A text as ids are written: letters without their marks, everything else as one dash. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/[’']/g, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}

function digested(kind: string, text: string): string {
  return `${kind}-${sha256(text).slice(0, 8)}`
}

/** All ids that are taken. */
export class TakenIds {
  private readonly ids: Set<string>

  constructor(ids: Iterable<string>) {
    this.ids = new Set(ids)
  }

  has(id: string): boolean {
    return this.ids.has(id)
  }

  /** Takes the id that is wanted, or with `-2`, `-3`, … behind it where it is taken. What is too long is cut, and told apart by a digest. */
  take(wanted: string): string {
    const base = wanted.length <= 110 ? wanted : `${wanted.slice(0, 101)}-${sha256(wanted).slice(0, 8)}`
    let id = base
    for (let ordinal = 2; this.ids.has(id); ordinal += 1) id = `${base}-${ordinal}`
    this.ids.add(id)
    return id
  }
}
