import type { Sentence } from './sentence.ts'

/**
 * In what two sentences differ that may otherwise say the same, in words: each has a number, a name with digits or a month that the other does not
 * have, or one alone denies something. These warn; true paraphrases have such differences as well, and other differences are not seen.
 */
export function differences(one: Sentence, other: Sentence): string[] {
  return [
    ...apart('the numbers differ', one.numbers, other.numbers),
    ...apart('the names differ', one.codes, other.codes),
    ...apart('the months differ', monthsOf(one), monthsOf(other)),
    ...(one.isDenied === other.isDenied ? [] : ['one denies what the other says']),
  ]
}

function apart(what: string, one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const [first, second] = [without(one, other), without(other, one)]
  return first.length === 0 || second.length === 0 ? [] : [`${what}: ${[...first, ...second].join(', ')}`]
}

function without(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...one].flatMap(([key, written]) => (other.has(key) ? [] : [written]))
}

function monthsOf({ months }: Sentence): ReadonlyMap<string, string> {
  return new Map([...months].map((month) => [month, month.charAt(0).toUpperCase() + month.slice(1)]))
}
