import { visibleLines } from '../library.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML has it, nothing in it hidden. Characters that XML 1.0 does not allow become a replacement character. */
export function xmlText(text: string): string {
  return visibleLines(text)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

/** Every code point but those of XML 1.0; half a surrogate pair is one too. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** An element with its attributes, and what is in it as XML already. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  )
  return content.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content.join('')}</${name}>`
}
