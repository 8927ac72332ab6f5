import { folded } from './dates/month-names.ts'
import { PLACEHOLDER_NAMES, PLACEHOLDER_WORDS } from './placeholder-words.ts'

/**
 * Whether a name stands for nobody in particular: “Various sources”, “Facebook users”, “Fuentes varias”, “Viral post”, “N/A”, “-”. Such a name is no actor.
 *
 * It is one only where each of its words is known to say nothing of who it was: one word more (“The Anonymous Collective”, “Facebook Users Association”), a
 * company alone (“Facebook”) or a word that papers are called by (“The Post”, “People”) is somebody.
 */
export function isPlaceholderAuthor(name: string): boolean {
  if (name.length > LONGEST) return false
  const plain = folded(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  if (!/\p{L}/u.test(plain)) return !/\p{N}/u.test(plain)
  if (PLACEHOLDER_NAMES.has(plain)) return true
  const kinds = plain.split(' ').flatMap((word, index, all) => kindsOf(word, all[index - 1], all[index + 1]))
  if (kinds.includes(undefined)) return false
  const has = (kind: WordKind) => kinds.includes(kind)
  if (has('nobody')) return true
  const social = kinds.filter((kind) => kind === 'social').length
  const isEverywhere = (social > 0 && has('places')) || social > 1 || isOnePlace(plain)
  if (has('holders')) return has('brands')
  if (has('things'))
    return (
      isEverywhere ||
      (social > 0 && has('filler')) ||
      has('some') ||
      has('brands') ||
      has('viral') ||
      plain.split(' ').some((word) => NETS.has(word))
    )
  return isEverywhere ? has('social') || kinds.length === 1 : has('some') && !has('brands') && !has('places')
}

/** No name that stands for nobody is longer. */
const LONGEST = 120

type WordKind = keyof typeof PLACEHOLDER_WORDS

const KINDS = Object.keys(PLACEHOLDER_WORDS) as WordKind[]

/** The kind of a word, or of the words that one without spaces is made of; undefined for what is not known. */
function kindsOf(word: string, before: string | undefined, after: string | undefined): (WordKind | undefined)[] {
  if (/^\p{N}+$/u.test(word)) return ['filler']
  // The letter is a platform only where a platform would stand: “on X”, “X post”; Channel X is a channel.
  if (word === 'x')
    return [
      isKind(before, 'filler') || ['post', 'account', 'thread', 'users'].includes(after ?? '') ? 'brands' : 'filler',
    ]
  const known = kindOf(word)
  if (known !== undefined) return [known]
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+$/u.test(word) ? kindsInside(word) : [undefined]
}

/** The words that are written without spaces, the longest first. */
function kindsInside(word: string): (WordKind | undefined)[] {
  const kinds: WordKind[] = []
  for (let at = 0; at < word.length; ) {
    let end = Math.min(word.length, at + 8)
    while (end > at && kindOf(word.slice(at, end)) === undefined) end -= 1
    const kind = kindOf(word.slice(at, end))
    if (kind === undefined) return [undefined]
    kinds.push(kind)
    at = end
  }
  return kinds
}

function kindOf(word: string): WordKind | undefined {
  return KINDS.find((kind) => isKind(word, kind))
}

function isKind(word: string | undefined, kind: WordKind): boolean {
  return word !== undefined && PLACEHOLDER_WORDS[kind].has(word)
}

/** Places that are nobody with no other word; the others (“Media”, “Network”) may be somebody’s short name. */
function isOnePlace(plain: string): boolean {
  return NETS.has(plain) || ALONE.has(plain)
}

const NETS: ReadonlySet<string> = new Set([
  'internet',
  'интернет',
  'интернете',
  'інтернет',
  'الإنترنت',
  'الانترنت',
  '网络',
  '網路',
  '网上',
  '인터넷',
])
const ALONE: ReadonlySet<string> = new Set([
  'online',
  'web',
  'redes',
  '社交媒体',
  '社交媒體',
  'sns',
  '온라인',
  '소셜미디어',
])
