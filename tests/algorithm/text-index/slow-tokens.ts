/** What `tokenize` gives, by properties of characters: parts, and of scripts without spaces each letter, and each with the next. */
export function slowTokens(text: string): string[] {
  return partsOf(text).flatMap((part) =>
    lettersIn(part).flatMap((letters) =>
      typeof letters === 'string'
        ? [letters]
        : letters.flatMap((letter, place) => [
            letter,
            ...letters.slice(place + 1, place + 2).map((next) => letter + next),
          ]),
    ),
  )
}

/** What `queryTerms` takes of a text where each run of such letters is one word. */
export function slowQueryTokens(text: string): string[] {
  return partsOf(text).flatMap((part) =>
    lettersIn(part).flatMap((letters) => {
      if (typeof letters === 'string') return [letters]
      return letters.length === 1 ? letters : letters.slice(1).map((letter, place) => `${letters[place]}${letter}`)
    }),
  )
}

function partsOf(text: string): string[] {
  return text.split(/[\n\r\p{Z}\p{P}]+/u)
}

/** A word as runs: a string, or a list of letters with their marks. */
function lettersIn(word: string): (string | string[])[] {
  if (word === '') return ['']
  const runs: (string | string[])[] = []
  for (const character of word) {
    const last = runs.at(-1)
    const isMark = /[\p{M}\uff9e\uff9f]/u.test(character)
    if (Array.isArray(last) && isMark) last.push(`${last.pop() ?? ''}${character}`)
    else if (isUnspaced(character)) {
      if (Array.isArray(last)) last.push(character)
      else runs.push([character])
    } else if (typeof last === 'string') runs.push(`${runs.pop() as string}${character}`)
    else runs.push(character)
  }
  return runs
}

function isUnspaced(character: string): boolean {
  return /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3099\uff9e\uff9f]/u.test(
    character,
  )
}
