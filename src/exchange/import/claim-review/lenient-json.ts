/** JSON that was read, and whether it had to be tidied for that. */
export interface LenientJson {
  readonly json: unknown
  readonly isTidied: boolean
}

/**
 * The value of JSON as pages have it: within comments or CDATA, with commas at the end of lists, line ends in texts, a semicolon behind it, or its quotes written as
 * entities of HTML. Undefined where it is none all the same. Read letter by letter, so that it takes no longer than it is long.
 */
export function readLenientJson(text: string): LenientJson | undefined {
  const plain = parsed(text)
  if (plain !== undefined) return { json: plain.json, isTidied: false }
  const bare = withoutWrapping(text)
  const tidied = parsed(bare) ?? parsed(tidy(bare)) ?? parsed(tidy(withoutEntities(bare)))
  return tidied === undefined ? undefined : { json: tidied.json, isTidied: parsed(bare) === undefined }
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** What stands between the first bracket and the last: comments, CDATA and semicolons stand before and behind. */
function withoutWrapping(text: string): string {
  // “//<![CDATA[” has brackets too.
  const mark = text.indexOf('CDATA[')
  const first = firstBracket(text, 0)
  const from = mark >= 0 && mark <= first + 8 ? mark + 6 : 0
  const closed = from > 0 ? text.lastIndexOf(']]>') : -1
  const within = closed > from ? text.slice(0, closed) : text
  const end = Math.max(within.lastIndexOf('}'), within.lastIndexOf(']'))
  return end < 0 ? text : within.slice(firstBracket(text, from), end + 1)
}

function firstBracket(text: string, from: number): number {
  const found = text.slice(from).search(/[[{]/)
  return found < 0 ? text.length : from + found
}

/** Without commas before a closing bracket, and with control characters in texts as JSON writes them. */
function tidy(text: string): string {
  const parts: string[] = []
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string
    if (isInText && letter === '\\') {
      parts.push(letter, text[at + 1] ?? '')
      at += 1
    } else if (letter === '"') {
      isInText = !isInText
      parts.push(letter)
    } else if (isInText && letter < ' ') parts.push(ESCAPES[letter] ?? ' ')
    else if (!isInText && letter === ',') {
      const end = endOfRun(text, at)
      if (text[end] !== '}' && text[end] !== ']') parts.push(text.slice(at, end))
      at = end - 1
    } else parts.push(letter)
  }
  return parts.join('')
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Where commas, and the spaces between and behind them, end. */
function endOfRun(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \n\r\t,'.includes(text[at] as string)) at += 1
  return at
}

function withoutEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
