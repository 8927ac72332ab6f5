import { attributionsIn } from './attributions.ts'
import { subjectOf } from './english/subject.ts'
import { ENGLISH } from './lexicon/en.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isQuoted, withTurnedQuotes } from './quotes.ts'
import { sentencesOf } from './sentences.ts'
import type { TextSpan } from './spans.ts'

/** A statement that a text may have: for a person to take, to change or to leave. */
export interface Suggestion {
  /** From the first to the last of its parts. */
  readonly span: TextSpan
  /** The word or phrase that reports it. */
  readonly cue: TextSpan
  /** Whoever is named for it. */
  readonly source: TextSpan
  /** What was said; absent of somebody who did not comment. */
  readonly content?: TextSpan
  /** Where a quotation goes on behind whoever said it. */
  readonly continues?: TextSpan
  /** Whoever is named is a pronoun, and somebody has to say who that is. */
  readonly isPronoun: boolean
  /** Whoever is named is described and not named: “a person briefed on it”. */
  readonly isUnnamed: boolean
  readonly response?: 'declined' | 'noReply' | 'noncommittal'
  readonly terms?: 'background' | 'deepBackground' | 'offRecord'
  readonly certainty?: 'probable' | 'possible'
}

/** Lexicons by language; English is the one there is. */
const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH }

/** Whether there are words for a language, by its tag. */
export function isSuggestible(language: string): boolean {
  return lexiconOf(language) !== undefined
}

function lexiconOf(language: string): Lexicon | undefined {
  return LEXICONS[language.split('-')[0]?.toLowerCase() ?? '']
}

/** The sentences of a text in order, each in one line of it; in a language without words, as if it had no abbreviations. */
export function sentencesIn(text: string, language = 'en'): TextSpan[] {
  return sentencesOf(text, lexiconOf(language) ?? { abbreviations: [] })
}

/**
 * What a text may state, and whom it has it from, in order: attributions by a word that reports plainly, and refusals to comment. Rules and words,
 * no model; of what it proposes most is right, and much that a text states it does not propose, such as all that it says in its own voice.
 *
 * @param language BCP 47; nothing is suggested in a language without words
 */
export function suggestionsIn(text: string, language = 'en'): Suggestion[] {
  const lexicon = lexiconOf(language)
  if (lexicon === undefined) return []
  const reported = attributionsIn(text, lexicon).map((each): Suggestion => {
    const last = each.continues ?? each.content
    const span = {
      start: Math.min(each.content.start, each.source.start, each.cue.start),
      end: Math.max(last.end, each.source.end, each.cue.end),
    }
    const about = text.slice(each.content.start, each.content.end)
    const certainty = lexicon.certainty.find(([pattern]) => pattern.test(about))?.[1]
    return { span, ...each, ...whoIs(text, each.source, lexicon), ...(certainty === undefined ? {} : { certainty }) }
  })
  return [...reported, ...refusalsIn(text, lexicon)]
    .map((each) => ({ ...each, ...termsOf(text, each.span, lexicon) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function refusalsIn(text: string, lexicon: Lexicon): Suggestion[] {
  const turned = withTurnedQuotes(text)
  return sentencesOf(turned, lexicon).flatMap((sentence) => {
    const shown = turned.slice(sentence.start, sentence.end)
    for (const [pattern, response] of lexicon.noComment) {
      const match = pattern.exec(shown)
      if (match === null) continue
      const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      const source = subjectOf(turned, { start: sentence.start, end: cue.start }, lexicon)
      if (source === undefined || isQuoted(turned, cue.start)) continue
      return [{ span: { start: source.start, end: cue.end }, cue, source, response, ...whoIs(text, source, lexicon) }]
    }
    return []
  })
}

/** Whether whoever is named is a pronoun, or only described: no capital in a description that ends in, or has, a word for people. */
function whoIs(text: string, { start, end }: TextSpan, { pronouns, people }: Lexicon) {
  const name = text.slice(start, end)
  const words = name.split(/[\s,]+/)
  const head =
    /^.*?(?=\s(?:who|with|familiar|briefed|close|in|at|from|of|for|involved)\b|,|$)/i
      .exec(name)?.[0]
      .split(/\s+/)
      .at(-1) ?? ''
  return {
    isPronoun: words.length === 1 && pronouns.includes(name.toLowerCase()),
    isUnnamed:
      people.includes(head.toLowerCase()) &&
      !/(?:^|\s)\p{Lu}/u.test(
        name.replace(/^\S+\s?/, '').split(/\s(?:who|with|familiar|briefed|close|in|at|from|of|for)\s/)[0] ?? '',
      ),
  }
}

/** On what terms somebody spoke, where the sentences around it say so. */
function termsOf(text: string, { start, end }: TextSpan, { terms }: Lexicon): Pick<Suggestion, 'terms'> {
  const from = text.lastIndexOf('\n', start) + 1
  const line = text.slice(from, endOfSentence(text, end))
  const found = terms.find(([pattern]) => pattern.test(line))?.[1]
  return found === undefined ? {} : { terms: found }
}

function endOfSentence(text: string, from: number): number {
  const end = /[.!?\n]/.exec(text.slice(from))
  return end === null ? text.length : from + end.index
}
