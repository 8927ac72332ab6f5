/** An entry of BibTeX as it stands, from its `@` to the next. */
export interface BibtexChunk {
  readonly type: string
  readonly key: string
  readonly text: string
  readonly line: number
}

/**
 * The entries of a text of BibTeX, each with the line where it begins: an `@` at the beginning of a line begins one, whatever is not closed
 * before it. So an entry that is broken ends there, and loses no other.
 */
export function splitBibtex(text: string): readonly BibtexChunk[] {
  const chunks: { type: string; key: string; text: string; line: number }[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const [, type, key = ''] = /^[ \t]{0,8}@([A-Za-z]{1,40})\s{0,4}[{(]\s{0,4}([^\s,{}="]{0,300})/.exec(line) ?? []
    if (type !== undefined) chunks.push({ type: type.toLowerCase(), key, text: line, line: index + 1 })
    else {
      const open = chunks.at(-1)
      if (open !== undefined) open.text += `\n${line}`
    }
  }
  return chunks
}

/** The key of the entry that an entry has fields from (`crossref`). */
export function parentKey({ text }: BibtexChunk): string | undefined {
  return /\bcrossref\s{0,4}=\s{0,4}[{"]?\s{0,4}([^\s,{}"]{1,300})/i.exec(text)?.[1]
}

/** Whether braces are nested so deep, or an entry is so long, that it was made to break a reader. */
export function isMonstrous(text: string): boolean {
  if (text.length > 500_000) return true
  let depth = 0
  for (const character of text) {
    if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    if (depth > 60) return true
  }
  return false
}
