import { descriptorIn, type Suggestion } from '../../library.ts'
import type { Link } from '../state/form.ts'
import type { Candidate } from './candidates.ts'

/** A name as texts print them: words with capitals in a row, with what may stand between them. */
const NAME =
  /(?:\p{Lu}[\p{L}\p{N}’'.-]*)(?:\s+(?:(?:of|the|and|for|de|von|van|der|bin|al)\s+)*\p{Lu}[\p{L}\p{N}’'.-]*)*/gu

/**
 * Whom a text names for what was said, as links: an actor who is known and named there, somebody described, or somebody new. A pronoun is
 * asked for: a person has to say who that is.
 */
export function whoSaid(text: string, { source, isPronoun, isUnnamed }: Suggestion, all: readonly Candidate[]): Link[] {
  const name = text.slice(source.start, source.end).replace(/\s+/g, ' ').trim()
  if (name === '') return []
  if (isPronoun) return [{ kind: 'asked', name }]
  const known = knownIn(name, all)
  if (known !== undefined) return [known]
  const bare = name.replace(/^the\s+(?=\p{Ll})/iu, '')
  if (isUnnamed) return [{ kind: 'unnamed', name: descriptorIn(name) === undefined ? `a ${bare}` : name }]
  const printed = [...(name.split(',')[0]?.matchAll(NAME) ?? [])]
    .map(([each]) => each)
    .sort((a, b) => b.length - a.length)[0]
  if (printed !== undefined) return [{ kind: 'new', name: printed }]
  return [{ kind: 'unnamed', name: descriptorIn(name) === undefined ? `a ${bare}` : name }]
}

/** The one actor whose name stands in a text; else the one whose last name does. */
function knownIn(name: string, all: readonly Candidate[]): Link | undefined {
  const people = all.filter(({ note }) => note !== 'document')
  const whole = people.filter(({ label }) => hasWords(name, label)).sort((a, b) => b.label.length - a.label.length)
  if (whole[0] !== undefined) return whole[0].link
  const byLast = people.filter(({ label }) => {
    const last = label.split(' ').at(-1) ?? ''
    return label.includes(' ') && /^\p{Lu}/u.test(last) && hasWords(name, last)
  })
  return new Set(byLast.map(({ label }) => label)).size === 1 ? byLast[0]?.link : undefined
}

function hasWords(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  if (at < 0) return false
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? '')
}
