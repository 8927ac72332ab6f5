import { canonicalJson } from '../../model/canonical-json.ts'
import { DATED_MARKS } from '../../model/schema/says.ts'
import type { Fields } from '../raw-record.ts'
import type { Line, MarkedField } from '../shorthand/line.ts'
import { lineText } from '../shorthand/line-text.ts'
import { asSentence, readSentence } from '../shorthand/read-sentence.ts'
import type { SaidItem } from '../shorthand/said-item.ts'

/** What stands under `says` for a line: a text, or a map with further fields. */
export type SaidValue = string | Fields

const MARKED = ['polarity', 'response', 'certainty', 'knowledge', 'terms', 'fromBasis', 'made', 'withdrawn'] as const

/** A line whose statement says something else: what marks and links can say in them, everything else in fields beside it. */
export function lineSaying(
  item: SaidItem,
  before: Fields,
  after: Fields,
  kindOf: (id: string) => string | undefined,
): SaidValue {
  const { line } = item
  const isSame = (field: string) => canonicalJson(before[field] ?? null) === canonicalJson(after[field] ?? null)
  const isRefusal = after['response'] !== undefined && !isSame('response')
  const kept = line.marks.fields.filter(({ field }) => {
    if (field === 'polarity' && isRefusal) return false
    return isSame(field) || (field === 'terms' && line.links.length > 1)
  })
  const changed = MARKED.filter((field) => !isSame(field) && after[field] !== undefined && !(field in item.fields))
  const marked = changed.flatMap((field): MarkedField[] => {
    // How somebody did not comment says by itself that they did not.
    if (field === 'polarity' && isRefusal) return []
    const text = markFor(field, String(after[field]))
    return text === undefined ? [] : [{ text, at: [0, 0], field, value: String(after[field]) }]
  })
  const credits = isSame('credits') ? line.marks.credits : undefined
  const links = isSame('from') ? line.links : linksFor(after['from'], kindOf)
  const unmarked = changed.filter(
    (field) => !marked.some((mark) => mark.field === field) && !(field === 'polarity' && isRefusal),
  )
  const beside = [
    'id',
    'credits',
    'claimsConfirmation',
    'hedges',
    'anchor',
    'note',
    'recorded',
    'recordedBy',
    'proposedBy',
    'tlp',
  ]
  const extra = Object.keys(after).filter((field) => field.startsWith('x-'))
  const fields = Object.fromEntries(
    [...beside, ...extra, ...unmarked, ...Object.keys(item.fields)].flatMap((field) => {
      if (isSame(field)) return field in item.fields ? [[field, item.fields[field]]] : []
      return after[field] === undefined ? [] : [[field, after[field]]]
    }),
  )
  const said = isSame('claim') ? undefined : String(after['claim'])
  const changedLine: Line = {
    ...line,
    links: links ?? line.links,
    marks: { ...line.marks, fields: [...kept, ...marked], credits },
  }
  return saidValue(item, changedLine, { fields, said })
}

/** A line that words its claim otherwise. */
export function lineWording(item: SaidItem, after: Fields): SaidValue {
  const { tags } = readSentence(item.line.said)
  const about = new Set([after['about']].flat())
  let sentence = asSentence(String(after['text']))
  const written = item.line.said
  for (const { at, text } of tags) {
    if (!about.has(text)) continue
    const mark = written.text.slice(at[0] - written.at[0], at[1] - written.at[0])
    const words = /^@\[([^\]]+)\]/.exec(mark)?.[1] ?? text
    const start = sentence.search(new RegExp(`(?<![\\w@[-])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`))
    if (start !== -1) sentence = sentence.slice(0, start) + mark + sentence.slice(start + words.length)
  }
  return saidValue(
    item,
    { ...item.line, said: { ...written, text: sentence } },
    { fields: item.fields, said: undefined },
  )
}

/** A line that names a claim in the place of its sentence. */
export function lineNaming(item: SaidItem, id: string): SaidValue {
  return saidValue(item, item.line, { fields: item.fields, said: id })
}

function saidValue(
  { line: written, id, textPath, path }: SaidItem,
  line: Line,
  { fields, said }: { fields: Fields; said: string | undefined },
): SaidValue {
  const isKeyed = textPath.length > path.length && id !== undefined && written.id === undefined
  const hasFields = Object.keys(fields).length > 0
  if (said !== undefined) {
    const text = lineText(line, { said })
    return hasFields ? { claim: text, ...fields } : text
  }
  if (isKeyed) return { [String(id)]: lineText(line, { isKeyed: true }), ...fields }
  const key = line.id?.text
  if (hasFields && key !== undefined) return { [key]: lineText(line, { isKeyed: true }), ...fields }
  return hasFields ? { claim: lineText(line), ...fields } : lineText(line)
}

/** How a line marks a value; `undefined` where it cannot. */
function markFor(field: (typeof MARKED)[number], value: string): string | undefined {
  if (DATED_MARKS.some((mark) => mark === field)) return `${field} ${value}`
  if (field === 'polarity') return value === 'denies' ? value : undefined
  if (field === 'fromBasis') return value === 'inferred' ? value : undefined
  return value === 'unspecified' || value === 'unknown' ? undefined : value
}

/** Ids as one link; nothing where there are none. */
function linksFor(from: unknown, kindOf: (id: string) => string | undefined): Line['links'] {
  if (!Array.isArray(from) || from.length === 0) return []
  const names = from.map((id: unknown) => {
    const kind = kindOf(String(id))
    return kind === 'actor' ? `${id} itself` : kind === 'source' ? `${id} (source)` : String(id)
  })
  const plain = from.map(String)
  const text = names.every((name) => name.endsWith(' itself')) ? plain.join(' or ') : names.join(' or ')
  return [{ text, at: [0, 0] }]
}
