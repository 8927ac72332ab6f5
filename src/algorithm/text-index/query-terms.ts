import { splitWords, termOf } from './tokenize.ts'
import { hasUnspaced, type Part, partsOf } from './unspaced.ts'

/**
 * The terms of a text that is looked for, in its order, those that repeat included. What is written without spaces is cut into words; a word of
 * one letter is a term, and of a longer one each letter with the next. A document has all of these wherever it has the same letters side by
 * side, so where a text is cut decides only which letters may stand apart: another way of cutting never loses a document that has the text.
 */
export function queryTerms(text: string, cutWords: CutsWords = cutByDictionary): string[] {
  const terms: string[] = []
  const add = (start: number, end: number): void => {
    const term = termOf(text.slice(start, end))
    if (term !== '') terms.push(term)
  }
  if (!hasUnspaced(text)) {
    splitWords(text, add)
    return terms
  }
  splitWords(text, (start, end) => {
    for (const part of partsOf(text, start, end))
      if (part.isUnspaced) takeWords(part, cutWords(text.slice(part.starts[0], part.end)), add)
      else add(part.starts[0] ?? 0, part.end)
  })
  return terms
}

/** Where the words of a text begin that is written without spaces. */
export type CutsWords = (text: string) => Iterable<number>

/** Takes a letter that is a word, and each letter with the next where a word has both. */
function takeWords({ starts, end }: Part, cuts: Iterable<number>, take: (start: number, end: number) => void): void {
  const [first = 0] = starts
  const begins = new Set([first, end])
  for (const cut of cuts) begins.add(first + cut)
  starts.forEach((start, place) => {
    const next = starts[place + 1] ?? end
    if (!begins.has(next)) take(start, starts[place + 2] ?? end)
    else if (begins.has(start)) take(start, next)
  })
}

/** By the dictionaries of the machine, always in the same language. Where it has none, a text is one word. */
function* cutByDictionary(text: string): Generator<number> {
  if (!('Segmenter' in Intl)) return
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  for (const { index } of segmenter.segment(text)) yield index
}

let segmenter: Intl.Segmenter | undefined
