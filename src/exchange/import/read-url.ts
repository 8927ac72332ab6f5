/** An address as a dataset has it, and what was taken for granted. */
export interface UrlReading {
  readonly url: string
  readonly note?: string | undefined
}

/**
 * The address of the web that a text is: whole, without its scheme (`www.example.org/a`), as a DOI (`10.1000/x`, `doi:10.1000/x`), in the marks that
 * it was copied with (`<https://…>`, `[title](https://…)`), or made harmless (`hxxps://example[.]org`). Undefined where it is none, of another scheme
 * (`file:`, `javascript:`), or more than one: nothing is guessed. Names and passwords in it are taken out. Never fetched.
 */
export function readUrl(text: string): UrlReading | undefined {
  if (text.length > LONGEST) return undefined
  const bare = withoutMarks(text.trim())
  if (bare === '' || /[\s\p{C}]/u.test(bare)) return undefined
  const doi = doiIn(bare)
  if (doi !== undefined)
    return { url: `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}` }
  const armed = rearmed(bare)
  const [whole, note] = withScheme(armed.text, armed.note)
  if (whole === undefined || !URL.canParse(whole)) return undefined
  const url = new URL(whole)
  if (!isPublicName(url.hostname)) return undefined
  if (url.username === '' && url.password === '') return told(isPlain(whole) ? whole : url.href, note)
  url.username = ''
  url.password = ''
  return told(url.href, 'the name or password in the address was left out')
}

/** No address that is still used is longer. */
const LONGEST = 8_192

/** The DOI that a text is or that an address leads to, in lower case as DOIs are compared; undefined where there is none. */
export function doiIn(text: string): string | undefined {
  const found = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim())?.[1]
  if (found === undefined) return undefined
  try {
    return decodeURIComponent(found).toLowerCase()
  } catch {
    return found.toLowerCase()
  }
}

function withoutMarks(text: string): string {
  const link = /^!?\[[^\]]{0,1000}\]\(<?([^\s)>]+)>?\)$/.exec(text)?.[1]
  const angled = /^<(?:url:)?([^<>]+)>$/i.exec(text)?.[1]
  const quoted = /^["“'‘]([^"”'’]+)["”'’]$/.exec(text)?.[1]
  return (link ?? angled ?? quoted ?? text).trim()
}

/** The address behind one that was made harmless, as lists of what is harmful do. */
function rearmed(text: string): { readonly text: string; readonly note?: string } {
  const clear = text
    .replace(/^hxxp/i, 'http')
    .replaceAll('[.]', '.')
    .replaceAll('(.)', '.')
    .replaceAll('[:]', ':')
    .replaceAll('[://]', '://')
  return clear === text
    ? { text }
    : { text: clear, note: 'the address was written so that it leads nowhere; it was read as it was meant' }
}

function withScheme(text: string, note: string | undefined): readonly [string | undefined, string | undefined] {
  if (/^https?:\/\//i.test(text)) return [text, note]
  if (/^\/\//.test(text)) return [`https:${text}`, ASSUMED]
  const isHost = /^(?:www\.[^\s/:]+|[a-z0-9-]+(?:\.[a-z0-9-]+){0,8}\.[a-z]{2,24}(?=\/))(?:[/?#:]|$)/i.test(text)
  return isHost ? [`https://${text}`, ASSUMED] : [undefined, undefined]
}

const ASSUMED = 'the address has no https:// at its beginning; it was read as if it had'

/** Whether a host has a name with a dot, or is a number of the network: `https://example` is a slip. */
function isPublicName(host: string): boolean {
  return host.startsWith('[') || (host.includes('.') && !host.startsWith('.') && !host.includes('..'))
}

/** Whether an address can stay as it is written. */
function isPlain(text: string): boolean {
  return /^[!#-;=?-[\]_a-z~]+$/i.test(text) && !text.includes('\\')
}

function told(url: string, note: string | undefined): UrlReading {
  return note === undefined ? { url } : { url, note }
}
