/** So many words are remembered. */
const MOST_WORDS = 1_000_000

/** The words of what was not read, which may be ids of records there. Where too much was not read, any word may be among them. */
export class UnreadWords {
  private readonly words = new Set<string>()
  private isAnything = false

  add(words: readonly string[]): void {
    for (const word of words) this.words.add(word)
    if (this.words.size > MOST_WORDS) this.addAnything()
  }

  /** Something was passed over, and nobody knows what it said. */
  addAnything(): void {
    this.isAnything = true
    this.words.clear()
  }

  has(word: string): boolean {
    return this.isAnything || this.words.has(word)
  }
}
