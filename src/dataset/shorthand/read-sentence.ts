import type { Fault, Piece, Span } from './line.ts'

/** What a sentence is about: an id behind `@`, or a name in brackets behind it. */
export interface Tag extends Piece {
  readonly isName: boolean
}

/** A sentence without its signs, and what it is about, in the order in which it stands there. */
export interface Sentence {
  readonly text: string
  readonly tags: readonly Tag[]
  readonly faults: readonly Fault[]
}

const SIGNS = /\\([\\<|@])|(?<![\w@])@(?:\[([^\]]+)\]|([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?![A-Za-z])|([^\s@]+))/g

/**
 * A sentence as it reads: `The fire at the @mill` is "The fire at the mill", about `mill`; `@[Old Mill]` is about what has that name. With a backslash
 * before it a sign is only itself. Several blanks are one.
 */
export function readSentence({ text, at: [start] }: Piece): Sentence {
  const tags: Tag[] = []
  const faults: Fault[] = []
  const read = text.replace(SIGNS, (whole, escaped?: string, name?: string, id?: string, odd?: string, offset = 0) => {
    if (escaped !== undefined) return escaped
    const at: Span = [start + offset, start + offset + whole.length]
    if (odd !== undefined) faults.push(oddTag(whole, odd, at))
    else tags.push({ text: (name ?? id ?? '').trim(), at, isName: name !== undefined })
    return name ?? id ?? whole
  })
  return { text: read.replace(/\s+/g, ' '), tags, faults }
}

function oddTag(written: string, name: string, at: Span): Fault {
  const message = `"${written}" is no id: write @[${name.replace(/\W+$/, '')}] for a name, or \\${written} where it is only text`
  return { code: 'says-line', message, at }
}

/** A text as a sentence of a line that reads as it does: its signs with a backslash before them. */
export function asSentence(text: string): string {
  return text.replace(/(?<![\w@])@|(?<=^|\s)[<|](?=\s|$)|\\(?=[\\<|@])/g, '\\$&')
}
