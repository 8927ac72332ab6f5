/**
 * A text as XML has it, between tags or between quotes: marks escaped, line breaks and tabs as what a reader does not turn into blanks. What no XML
 * can hold (control characters, half characters) is U+FFFD.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (mark) => ESCAPES[mark] ?? mark)
}

/** Whether a text has what no XML can hold. */
export function isForbiddenInXml(text: string): boolean {
  return text.search(FORBIDDEN) >= 0
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A tag with its attributes, those left out that are undefined: closed, or around some lines. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  inside?: readonly string[] | string,
): string[] {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  )
  const open = `<${name}${said.join('')}`
  if (typeof inside === 'string') return [`${open}>${xmlText(inside)}</${name}>`]
  if (inside === undefined || inside.length === 0) return [`${open}/>`]
  return [`${open}>`, ...inside.map((line) => `  ${line}`), `</${name}>`]
}
