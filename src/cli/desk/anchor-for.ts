import { type Anchor, HearsayError, words } from '../../index.ts'
import { captureFolderOf } from '../../node.ts'

/** Words that stand in a document, and where, should they stand there more than once. */
export interface QuoteAsked {
  readonly source: string
  readonly quote: string
  /** The UTF-16 offset of the one that is meant. */
  readonly start?: number | undefined
}

/**
 * The anchor of words in the text that was kept of a document: exactly these words, in one place.
 *
 * @param data the folder of the dataset, or its one file
 * @param digest of the text that the document's anchors are in; the latest kept where it has none
 * @throws HearsayError `unknown-id` where no such text is kept, `bad-option` where the words stand nowhere in it, or in several places
 */
export function anchorFor(data: string, digest: string | undefined, { source, quote, start }: QuoteAsked): Anchor {
  const kept = captureFolderOf(data)
  const own = kept.list().filter((each) => each.source === source)
  const capture = digest === undefined ? own.at(-1) : own.find((each) => each.digest === digest)
  if (capture === undefined) {
    const hint = `keep it first: hearsay capture FILE --source ${source}`
    throw new HearsayError('unknown-id', `no text is kept of ${source} in which to look for the words`, {
      path: source,
      hint,
    })
  }
  const places = placesOf(kept.textOf(capture), quote)
  const found = start === undefined ? places : places.filter((each) => each === start)
  const [only] = found
  if (only !== undefined && found.length === 1) return { exact: quote, start: only, end: only + quote.length }
  if (places.length === 0) {
    const hint = 'copy them from the text that was kept: only these very words are found'
    throw new HearsayError('bad-option', `the words do not stand in ${source}`, { path: '--quote', hint })
  }
  const at = words.listed(places.map(String))
  const hint = `say which with --start: ${at}`
  throw new HearsayError('bad-option', `the words stand in ${source} ${places.length} times`, { path: '--quote', hint })
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
