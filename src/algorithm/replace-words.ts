/**
 * Replaces words in a text, at each place the longest that begins there, in one pass: O(text × longest word). A short word is left that is
 * only part of a longer one.
 */
export function replacing(words: readonly string[], replace: (word: string) => string): (text: string) => string {
  const root: Branch = { next: new Map(), isWord: false }
  for (const word of words) grow(root, word)
  return (text) => {
    let result = ''
    let kept = 0
    for (let at = 0; at < text.length; ) {
      const word = longestAt(root, text, at)
      if (word !== undefined) {
        result += text.slice(kept, at) + replace(word)
        kept = at + word.length
      }
      at += word?.length ?? 1
    }
    return kept === 0 ? text : result + text.slice(kept)
  }
}

/**
 * Words by their letters, so that a text is read once, however many words there are.
 *
 * @see Fredkin, "Trie memory", Communications of the ACM 3 (1960)
 */
interface Branch {
  readonly next: Map<string, Branch>
  isWord: boolean
}

function grow(root: Branch, word: string): void {
  let branch = root
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at)
    const next = branch.next.get(letter) ?? { next: new Map(), isWord: false }
    branch.next.set(letter, next)
    branch = next
  }
  branch.isWord = true
}

function longestAt(root: Branch, text: string, start: number): string | undefined {
  let longest: string | undefined
  let branch: Branch | undefined = root
  for (let at = start; branch !== undefined; at += 1) {
    if (branch.isWord && isWhole(text, start, text.slice(start, at))) longest = text.slice(start, at)
    branch = branch.next.get(text.charAt(at))
  }
  return longest
}

/** So long a word is no part of another by chance. */
const LONG = 6

/** Whether a word is not part of a longer one; nobody can tell of long ones, and of scripts that put nothing between words. */
function isWhole(text: string, at: number, word: string): boolean {
  if (word.length >= LONG || /[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(word)) return true
  const joins = (before: string, after: string) => /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
  const end = at + word.length
  return !joins(text.slice(Math.max(0, at - 1), at), word) && !joins(word, text.slice(end, end + 1))
}
