import { termOf, tokenize } from '../text-index/tokenize.ts'
import { hasUnspaced } from '../text-index/unspaced.ts'
import { DENYING, MAY_HAVE_PHRASES, MONTHS, NOT_DENYING, PHRASES, STOP_WORDS } from './english.ts'
import { type Numeral, numeralsIn } from './numerals.ts'
import { stemOf } from './stem.ts'

/** A sentence as it is compared with others. */
export interface Sentence {
  /** Its words in order, stemmed, without those that tell nothing; numbers by their value. */
  readonly terms: readonly string[]
  /** Its numbers by value, each as it is written. */
  readonly numbers: ReadonlyMap<string, string>
  /** Names that have digits in them, such as 910C, each as it is written. */
  readonly codes: ReadonlyMap<string, string>
  readonly months: ReadonlySet<string>
  readonly isDenied: boolean
}

/** Reads a sentence. O(its length). */
export function readSentence(given: string): Sentence {
  const text = plainForms(given)
  const { numerals, rest } = numeralsIn(text)
  return {
    terms: termsOf(numerals, rest),
    numbers: new Map(numerals.map(({ value, written }) => [value, written])),
    codes: new Map([...rest.matchAll(CODE)].map(([word]) => [stemOf(termOf(word)), word])),
    months: new Set(monthsIn(text)),
    isDenied: denies(text),
  }
}

/** The terms alone of a sentence. O(its length). */
export function sentenceTerms(given: string): string[] {
  const { numerals, rest } = numeralsIn(plainForms(given))
  return termsOf(numerals, rest)
}

function plainForms(given: string): string {
  const text = given.normalize('NFKC')
  return MAY_HAVE_PHRASES.test(text) ? PHRASES.reduce((all, [form, word]) => all.replace(form, word), text) : text
}

function termsOf(numerals: readonly Numeral[], rest: string): string[] {
  const terms: string[] = []
  let next = 0
  for (const { 0: word, index } of rest.matchAll(WORD)) {
    for (; (numerals[next]?.start ?? Number.POSITIVE_INFINITY) < index; next += 1)
      terms.push(numerals[next]?.value ?? '')
    if (hasUnspaced(word)) tokenize(word, (start, end) => void terms.push(termOf(word.slice(start, end))))
    else {
      const term = knownTerm(word)
      if (term !== '') terms.push(term)
    }
  }
  return [...terms, ...numerals.slice(next).map(({ value }) => value)]
}

/** A word, or a name with digits and points in it. */
const WORD = /[\p{L}\p{M}]*\d[\p{L}\p{M}\d]*(?:\.\d+)*|[\p{L}\p{M}]+/gu
const CODE = /[\p{L}\p{M}]*\d[\p{L}\p{M}\d]*(?:\.\d+)*/gu

/** The term of a word; empty of one that tells nothing. Words come again and again, so that some thousands of them are kept. */
function knownTerm(word: string): string {
  let term = known.get(word)
  if (term === undefined) {
    if (known.size > 20_000) known.clear()
    term = wordTerm(termOf(word))
    known.set(word, term)
  }
  return term
}

const known = new Map<string, string>()

function wordTerm(plain: string): string {
  const month = monthOf(plain)
  if (month !== undefined && month !== 'may') return month
  return STOP_WORDS.has(plain) || DENYING.has(plain) || plain.length < 2 ? '' : stemOf(plain)
}

/** The months that are named: “May” and “March” are words as well, so that they need a capital letter, and “May” a number or a word before it. */
function* monthsIn(text: string): Generator<string> {
  for (const [, before = '', word = '', after = ''] of text.matchAll(MONTH)) {
    const month = monthOf(word.toLowerCase())
    const isWord = month === 'may' && !/\d|\b(?:in|of|by|since|until|early|late|mid|last|next)\b/iu.test(before + after)
    if (month !== undefined && !isWord) yield month
  }
  for (const [, month = ''] of text.matchAll(/\b\d{4}-(\d\d)(?:-\d\d)?\b/g)) yield MONTHS[Number(month) - 1] ?? month
}

const MONTH = /([\p{L}\d]*[\s,-]*)\b([A-Z]\p{Ll}{2,8})\b\.?([\s,]*\d*)/gu

function monthOf(word: string): string | undefined {
  if (word.length < 3) return undefined
  if (word === 'sept') return 'september'
  return MONTHS.find((month) => month === word || (word.length === 3 && word !== 'mar' && month.startsWith(word)))
}

function denies(text: string): boolean {
  const plain = text.replace(NOT_DENYING, ' ').toLowerCase()
  return (plain.match(/[\p{L}]+(?:['’]t\b)?/gu) ?? []).some((word) => DENYING.has(word) || /n['’]t$/.test(word))
}
