import type { Flaw } from '../file-content.ts'

/** A text whose lines end as YAML says they may, with CR alone too, in a form that the reader takes for line ends; as long as before. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}

/** What YAML allows in no text unless it is escaped: control characters and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const STRANGE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/

/**
 * The characters of a text that YAML does not allow, as one flaw at the first; and the text with blanks in their place. The reader
 * must not see them: it uses some as marks of its own.
 */
export function strangeCharacters(text: string): { readable: string; flaws: readonly Flaw[] } {
  const first = STRANGE.exec(text)
  if (first === null) return { readable: text, flaws: [] }
  const all = new RegExp(STRANGE, 'g')
  const count = text.match(all)?.length ?? 1
  const code = first[0].charCodeAt(0)
  const named = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = code === 0xfeff ? `a byte order mark (${named})` : `the control character ${named}`
  const flaw: Flaw = {
    code: 'yaml-syntax',
    offset: first.index,
    message: `not YAML: ${name} stands inside the text${count > 1 ? `, the first of ${count} such characters` : ''}`,
    hint:
      code === 0xfeff ? 'remove it' : `remove it, or write \\x${code.toString(16).padStart(2, '0')} in double quotes`,
  }
  return { readable: text.replace(all, ' '), flaws: [flaw] }
}
