import type { Attribution } from './attribution.ts'
import { byPhrase } from './english/by-phrase.ts'
import { byVerb } from './english/by-verb.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isQuoted, withTurnedQuotes, withWholeQuote } from './quotes.ts'
import { sentencesOf } from './sentences.ts'

/**
 * Who said what in a text, by the words that report it plainly. Rules find what is written in one of a few common ways, and leave out what is not:
 * what is found is right far more often than all is found. O(text).
 */
export function attributionsIn(given: string, lexicon: Lexicon): Attribution[] {
  const text = withTurnedQuotes(given)
  const cue = new RegExp(
    `(?<![\\p{L}'’-])(?:${[...lexicon.accordingTo, ...lexicon.says, ...lexicon.tells].join('|')})(?![\\p{L}'’-])`,
    'giu',
  )
  const sentences = sentencesOf(text, lexicon)
  return sentences.flatMap((sentence) => {
    const found: Attribution[] = []
    for (const match of text.slice(sentence.start, sentence.end).matchAll(cue)) {
      const start = sentence.start + match.index
      const span = { start, end: start + match[0].length }
      if (isQuoted(text, start)) continue
      const word = match[0].toLowerCase()
      const reported = lexicon.accordingTo.includes(word)
        ? byPhrase(text, sentence, span)
        : byVerb(text, sentence, { cue: span, lexicon, tells: lexicon.tells.includes(word) })
      if (reported !== undefined) found.push(withWholeQuote(text, reported, sentence))
    }
    return found
  })
}
