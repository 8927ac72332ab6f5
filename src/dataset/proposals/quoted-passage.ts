import { HearsayError } from '../../errors.ts'

/** A passage longer than this is no passage. */
const LONGEST = 4_000

/**
 * Where a passage begins in a text: the one place where it stands letter by letter, or the one that is given.
 *
 * @throws HearsayError `bad-option` where it is not there, or not there, or there more than once
 */
export function startOfQuote(text: string, quote: string, start: number | undefined): number {
  const refuse = (message: string, hint: string) => new HearsayError('bad-option', message, { path: 'quote', hint })
  if (!/\p{L}|\p{N}/u.test(quote)) throw refuse('the quote is empty', 'quote the words that say it')
  if (quote.length > LONGEST)
    throw refuse(`the quote has ${quote.length} characters`, `quote the sentence alone: at most ${LONGEST}`)
  const places = placesOf(text, quote)
  const hint = 'copy it letter by letter from source_text, and propose nothing that is not there'
  if (places.length === 0) throw refuse('the quote is not in the text', hint)
  if (start !== undefined && !places.includes(start))
    throw refuse(`the quote does not begin at ${start}`, `it begins at ${places.join(', ')}`)
  const [first = 0] = places
  if (start === undefined && places.length > 1)
    throw refuse(
      `the quote is in the text ${places.length} times, at ${places.slice(0, 20).join(', ')}`,
      'add "start", or quote more of the sentence',
    )
  return start ?? first
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}
