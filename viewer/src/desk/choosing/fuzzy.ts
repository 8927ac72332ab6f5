/** What can be found by typing some of it. */
export interface Findable {
  readonly id: string
  readonly label: string
}

/** How well a text fits what is typed: more is better; undefined where some word of it is nowhere in the text. */
export function scoreOf(text: string, typed: string): number | undefined {
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  let sum = 0
  for (const part of folded(typed).split(/\s+/).filter(Boolean)) {
    const best = bestFit(words, part)
    if (best === undefined) return undefined
    sum += best
  }
  // Of texts that fit as well the shorter is the nearer one.
  return sum - words.length / 100
}

/** Those that fit what is typed, the best first, as they stand where they fit as well. O(n). */
export function fitting<T extends Findable>(all: readonly T[], typed: string, limit: number): T[] {
  const found: { readonly item: T; readonly score: number }[] = []
  for (const item of all) {
    const score = scoreOf(`${item.label} ${item.id}`, typed)
    if (score !== undefined) found.push({ item, score })
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ item }) => item)
}

/** A whole word, the beginning of one (of an earlier one rather), a part of one, letters of one in order; the first letters of words. */
function bestFit(words: readonly string[], part: string): number | undefined {
  let best: number | undefined
  for (const [index, word] of words.entries()) {
    const score = wordFit(word, part)
    if (score !== undefined) best = Math.max(best ?? 0, score - index / 50)
  }
  if (best === undefined && part.length > 1 && initials(words).includes(part)) return 1.5
  return best
}

function wordFit(word: string, part: string): number | undefined {
  if (word === part) return 4
  if (word.startsWith(part)) return 3
  if (part.length > 1 && word.includes(part)) return 2
  return part.length > 2 && hasInOrder(word, part) ? 1 : undefined
}

function hasInOrder(word: string, part: string): boolean {
  if (word[0] !== part[0]) return false
  let at = 0
  for (const letter of word) if (letter === part[at]) at += 1
  return at === part.length
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('')
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
