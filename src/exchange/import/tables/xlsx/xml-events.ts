/** A tag or a stretch of text of XML. */
export type XmlEvent =
  | {
      readonly type: 'open'
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      readonly isEmpty: boolean
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }

/**
 * The tags and texts of XML as Office writes it, in order; names without their prefix. Comments and instructions are left out, entities but the five of XML stay as
 * they stand: a document type, and what it would define, is never read. What is cut off ends it. O(length).
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    if (tag !== at) yield { type: 'text', text: decoded(xml.slice(at, tag === -1 ? undefined : tag)) }
    if (tag === -1) return
    const skipped = SKIPPED.find(({ begin }) => xml.startsWith(begin, tag))
    const ends = skipped?.end ?? '>'
    const end = xml.indexOf(ends, tag)
    if (end === -1) return
    at = end + ends.length
    if (skipped?.begin === '<![CDATA[') yield { type: 'text', text: xml.slice(tag + 9, end) }
    else if (skipped === undefined) yield tagOf(xml.slice(tag + 1, end))
  }
}

const SKIPPED = [
  { begin: '<!--', end: '-->' },
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<?', end: '?>' },
  { begin: '<!', end: '>' },
] as const

function tagOf(tag: string): XmlEvent {
  if (tag.startsWith('/')) return { type: 'close', name: localName(tag.slice(1).trim()) }
  const isEmpty = tag.endsWith('/')
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? ''
  const attributes: Record<string, string> = Object.create(null)
  for (const [, key = '', double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes[key] = decoded(double ?? single ?? '')
  return { type: 'open', name: localName(name), attributes, isEmpty }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
