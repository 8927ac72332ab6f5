/** Passages that two texts share: how much of the one stands in the other. */
export interface Likeness {
  /** The other text. */
  readonly id: string
  /** How much of the text that is asked of stands in the other, from 0 to 1. */
  readonly share: number
  /** How much of the other stands in it. */
  readonly shareOfOther: number
}

/** So many words in a row are compared. */
const WORDS = 6

/** What stands in more texts than that is a notice or a menu, and tells nothing of where a text is from. */
const MOST_TEXTS = 3

/**
 * Texts that can be asked for others that share passages with them: each as the set of its runs of six words, whatever their case and marks.
 * Runs that stand in more than three of them are left out.
 *
 * @see Broder 1997, "On the resemblance and containment of documents", https://doi.org/10.1109/SEQUEN.1997.666900
 */
export function openShingles(texts: ReadonlyMap<string, string>) {
  const holders = new Map<string, string[]>()
  const runsOf = new Map<string, ReadonlySet<string>>()
  for (const [id, text] of texts) {
    const runs = shinglesOf(text)
    runsOf.set(id, runs)
    for (const run of runs) {
      const known = holders.get(run)
      if (known === undefined) holders.set(run, [id])
      else known.push(id)
    }
  }
  /** Those that share anything with a text, the most like it first, then by id; itself, by id, left out. O(words of it). */
  const like = (text: string, own?: string): Likeness[] => {
    const runs = [...shinglesOf(text)].map((run) => holders.get(run)?.filter((id) => id !== own) ?? [])
    const telling = runs.filter((others) => others.length < MOST_TEXTS)
    const shared = new Map<string, number>()
    for (const others of telling) for (const id of others) shared.set(id, (shared.get(id) ?? 0) + 1)
    return [...shared]
      .map(([id, count]) => ({ id, share: count / telling.length, shareOfOther: count / tellingIn(id) }))
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
  }
  const tellingIn = (id: string) => {
    let count = 0
    for (const run of runsOf.get(id) ?? []) if ((holders.get(run)?.length ?? 0) <= MOST_TEXTS) count += 1
    return Math.max(count, 1)
  }
  return { like }
}

/** Every run of six words of a text, in small letters; of a shorter one all of it. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().normalize('NFKC').match(WORD) ?? []
  if (words.length === 0) return new Set()
  const runs = new Set<string>()
  for (let at = 0; at === 0 || at + WORDS <= words.length; at += 1) runs.add(words.slice(at, at + WORDS).join(' '))
  return runs
}

/** A word; of a script that has no spaces between them, a character. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu
