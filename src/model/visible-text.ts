/**
 * Text on one line in which nothing is hidden: what steers a terminal, turns the direction of text, takes no room or ends a line is
 * written out, as `\n`, `\u001b` or `\u202e`. Text of others must not clear a screen, forge a verdict, or read otherwise than it stands.
 *
 * Left as they are: joiners where a script or an emoji needs them, and the selectors of a glyph's variant.
 *
 * @see Unicode Standard Annex 9 (bidirectional text) and 31, 2.3 (joiners); CVE-2021-42574
 */
export function visibleText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSEEN, spelled)
}

/** The same for text that was laid out: its own line ends and tabs stay, and so does what `kept` matches. */
export function visibleLines(text: string, kept?: RegExp): string {
  if (PLAIN_LINES.test(text)) return text
  const found = kept === undefined ? UNSEEN : new RegExp(`${kept.source}|${UNSEEN.source}`, 'gu')
  return text.replace(found, (unseen) =>
    unseen === '\n' || unseen === '\t' || kept?.test(unseen) === true ? unseen : spelled(unseen),
  )
}

/** JSON text in which what `visibleText` writes out is escaped: it says the same. A joiner is escaped, needed or not. */
export function visibleJson(json: string): string {
  return escapeHidden(json, (hidden) => hidden.split('').map(unit).join(''))
}

/** Text whose hidden characters, joiners among them, are escaped in the way of some format. Its own line ends stay. */
export function escapeHidden(text: string, written: (hidden: string) => string): string {
  if (PLAIN_LINES.test(text)) return text
  return text.replace(UNSEEN_OR_JOINER, (hidden) => (hidden === '\n' ? hidden : written(hidden)))
}

const PLAIN = /^[\x20-\x7e]*$/
const PLAIN_LINES = /^[\n\x20-\x7e]*$/

/**
 * Takes no room or steers: controls, separators of lines, halves of pairs, annotations, and what Unicode calls default-ignorable, but for
 * the selectors of variants. Written out, for a class of properties takes several times as long.
 */
const HIDDEN =
  '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ud800-\\udfff\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}]'

/** Scripts in which a joiner changes the shape of letters. */
const JOINED = [
  'Arab',
  'Syrc',
  'Nkoo',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Khmr',
  'Mymr',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')

/** A joiner between letters of such a script, or between parts of an emoji. */
const NEEDED = `(?:(?<=[${JOINED}])[\\u200c\\u200d](?=[${JOINED}])|(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic}))`

const UNSEEN = new RegExp(`${HIDDEN}(?<!${NEEDED})`, 'gu')
const UNSEEN_OR_JOINER = new RegExp(HIDDEN, 'gu')

function spelled(character: string): string {
  const short = SHORT[character]
  if (short !== undefined) return short
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\u{${code.toString(16)}}` : unit(character)
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
