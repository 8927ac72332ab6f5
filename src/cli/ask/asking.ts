/** Something that can be picked. */
export interface Choice {
  readonly value: string
  readonly label: string
  /** What it is, in a word or two. */
  readonly hint?: string | undefined
}

/** A way to ask whoever sits at the terminal. Each throws `Interrupted` where they want no more of it: Ctrl-C. */
export interface Asking {
  /** One of several, found by words of it in any order and by slips of the pen. */
  pick(question: string, choices: readonly Choice[]): Promise<string>
  /** A line of text. @param refuse why a text is refused, where it is */
  text(question: string, refuse?: (text: string) => string | undefined): Promise<string>
  /** A text as somebody leaves it in their editor. */
  edit(path: string): Promise<void>
}
