import { readUrl } from '../read-url.ts'

/** An address in a text, and the words that were its link where it has some. */
export interface Link {
  readonly url: string
  readonly title?: string | undefined
  /** What was taken for granted of it. */
  readonly note?: string | undefined
}

/** Addresses of a text, and what of it is none. */
export interface LinksIn {
  readonly links: readonly Link[]
  readonly rest: string
}

/** Several addresses in one text: parted by lines, spaces, commas, semicolons or bars, in angle brackets, or as `[words](address)`. */
export function linksIn(text: string): LinksIn {
  const isOne = /^\S+$/.test(text) && (text.match(/https?:\/\//gi)?.length ?? 0) <= 1
  const whole = isOne ? readUrl(text) : undefined
  if (whole !== undefined) return { links: [whole], rest: '' }
  const links: Link[] = []
  let rest = ''
  let [from, looked] = [0, 0]
  for (const { index } of text.matchAll(/https?:\/\//gi)) {
    if (index < looked) continue
    const titled = wordsBefore(text, from, index)
    const end = endOf(text, index, titled !== undefined)
    looked = end
    const reading = readUrl(text.slice(index, end))
    if (reading === undefined) continue
    rest += text.slice(from, titled?.start ?? index)
    links.push(titled === undefined ? reading : { ...reading, title: titled.title })
    from = end + (titled !== undefined && text[end] === ')' ? 1 : 0)
  }
  return { links, rest: (rest + text.slice(from)).replace(/[\s,;|<>()[\]•*-]+/g, ' ').trim() }
}

/** Words in brackets right before an address, `[words](`. */
function wordsBefore(text: string, from: number, at: number): { title: string; start: number } | undefined {
  if (!text.startsWith('](', at - 2)) return undefined
  const before = text.slice(Math.max(from, at - 502), at - 2)
  const start = at - 2 - before.length + before.lastIndexOf('[')
  const title = text.slice(start + 1, at - 2).trim()
  return !before.includes('[') || title === '' ? undefined : { title, start }
}

/** Where an address ends: before space, an angle bracket or a quote; before a comma or semicolon that another begins behind; not with a mark of a sentence. */
function endOf(text: string, start: number, isTitled: boolean): number {
  let [end, open] = [start, 0]
  for (; end < text.length; end++) {
    const character = text[end] ?? ''
    if (/[\s<>"“”|]/.test(character)) break
    if (/[,;]/.test(character) && /^[,;]\s*(?:https?:\/\/|\[|$)/i.test(text.slice(end, end + 12))) break
    if (character === '(') open++
    if (character === ')' && open-- === 0 && isTitled) break
  }
  while (end > start && /[.,;:!?'*]/.test(text[end - 1] ?? '')) end--
  // A bracket that closes none of the address closes what it stands in.
  const opened = text.slice(start, end).split('(').length
  for (let closed = text.slice(start, end).split(')').length; closed > opened && text[end - 1] === ')'; closed--) end--
  return end
}

/** Whether an address is one of a copy that an archive keeps. */
export function isArchived(url: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*(?:web\.archive\.org|archive\.(?:today|ph|is|fo|li|md|vn|org)|perma\.cc|ghostarchive\.org|webcitation\.org|megalodon\.jp|arquivo\.pt|conifer\.rhizome\.org)\//i.test(
    url,
  )
}

/** Whether an address is one of a fact-check, by whose it is or by what it says of itself. */
export function isFactCheck(url: string): boolean {
  return (
    FACT_CHECKERS.test(url) ||
    /[/.-](?:fact-?check(?:s|ing)?|factuel|faktencheck|fact-?checks?|verificacion|chequeo|checagem|debunk(?:ed)?|cek-fakta)(?:[/.-]|$)/i.test(
      url,
    )
  )
}

const FACT_CHECKERS =
  /^https?:\/\/(?:[\w-]+\.)*(?:snopes\.com|politifact\.com|factcheck\.org|fullfact\.org|leadstories\.com|chequeado\.com|maldita\.es|newtral\.es|aosfatos\.org|lupa\.uol\.com\.br|correctiv\.org|mimikama\.org|pagellapolitica\.it|facta\.news|demagog\.org\.pl|stopfake\.org|teyit\.org|dogrulukpayi\.com|boomlive\.in|altnews\.in|africacheck\.org|pesacheck\.org|faktabaari\.fi|verafiles\.org|turnbackhoax\.id|fatabyyano\.net|misbar\.com)\//i
