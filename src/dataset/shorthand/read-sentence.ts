import type { Fault, Piece, Span } from './line.ts'

/** What a sentence is about: an id behind `@`, a name in brackets behind it, or words in brackets and the id in round ones behind those. */
export interface Tag extends Piece {
  readonly isName: boolean
  /** Where the id or the name stands. */
  readonly nameAt: Span
}

/** A sentence without its signs, and what it is about, in the order in which it stands there. */
export interface Sentence {
  readonly text: string
  readonly tags: readonly Tag[]
  readonly faults: readonly Fault[]
}

const SIGNS =
  /\\([\\<|@])|(?<![\w@])@(?:\[([^\]]+)\](?:\(([a-z0-9][a-z0-9._-]*)\))?|([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?![A-Za-z])|([^\s@]+))/g

/**
 * A sentence as it reads: `The fire at the @mill` is "The fire at the mill", about `mill`; `@[Old Mill]` is about what has that name, and `@[the works](mill)`
 * about `mill`. With a backslash before it a sign is only itself. Several blanks are one.
 */
export function readSentence({ text, at: [start] }: Piece): Sentence {
  const tags: Tag[] = []
  const faults: Fault[] = []
  const read = text.replace(SIGNS, (whole: string, ...groups) => {
    const [escaped, words, behind, id, odd, offset] = groups as [...(string | undefined)[], number, string]
    if (escaped !== undefined) return escaped as string
    const from = start + Number(offset)
    const at: Span = [from, from + whole.length]
    if (odd !== undefined) faults.push(oddTag(whole, odd as string, at))
    else tags.push(tagOf(at, { words, id: behind ?? id } as Named))
    return (words ?? id ?? whole) as string
  })
  return { text: read.replace(/\s+/g, ' '), tags, faults }
}

interface Named {
  readonly words: string | undefined
  readonly id: string | undefined
}

function tagOf(at: Span, { words, id }: Named): Tag {
  const [start, end] = at
  if (id === undefined) return { text: (words ?? '').trim(), at, isName: true, nameAt: [start + 2, end - 1] }
  const nameAt: Span = words === undefined ? [start + 1, end] : [end - 1 - id.length, end - 1]
  return { text: id, at, isName: false, nameAt }
}

function oddTag(written: string, name: string, at: Span): Fault {
  const message = `"${written}" is no id: write @[${name.replace(/\W+$/, '')}] for a name, or \\${written} where it is only text`
  return { code: 'says-line', message, at }
}

/** A text as a sentence of a line that reads as it does: its signs with a backslash before them. */
export function asSentence(text: string): string {
  return text.replace(/(?<![\w@])@|(?<=^|\s)[<|](?=\s|$)|\\(?=[\\<|@])/g, '\\$&')
}
