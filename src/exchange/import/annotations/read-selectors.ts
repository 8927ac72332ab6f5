import type { Fields } from '../../../dataset/raw-record.ts'
import { anchorSchema } from '../../../model/schema/statement.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportPlace } from '../imported.ts'
import { listOf, objectOf } from './annotation.ts'
import { readFragment } from './read-fragment.ts'

/** No chain of selectors that refine each other is longer. */
const LONGEST_CHAIN = 16

/** Selectors of one place that are followed. */
const MOST_SELECTORS = 200

/**
 * The passage that selectors of W3C’s model or of Hypothesis choose, as an anchor: the quote with what stands around it, the label of its page,
 * a time in a recording, a part of a picture. Undefined where they choose none of these.
 *
 * Offsets (TextPositionSelector) count the letters of a page as a browser had it then, not of the text that a digest of ours proves; they, and
 * ways through the page’s code (Range, XPath, CSS, SVG, EPUB), are told as lost.
 */
export function readSelectors(selector: unknown, at: ImportPlace, notes: ImportNotes): Fields | undefined {
  const found: Record<string, unknown> = {}
  for (const each of inOrder(selector, at, notes)) {
    const read = READERS.get(typeOf(each))
    const fields = read === undefined ? lost(each, at, notes) : read(each, at, notes)
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) continue
      // What refines stands behind what it refines, and says it more exactly.
      if (name in found && found[name] !== value)
        notes.add('lost', 'a selector is refined by another, which was taken', at, found[name])
      found[name] = value
    }
  }
  const { success, data } = anchorSchema.safeParse(found)
  if (Object.keys(found).length === 0) return undefined
  if (success) return data
  notes.add('notUnderstood', 'the place of an annotation is none', at, found)
  return undefined
}

type Selector = Readonly<Record<string, unknown>>
type Reader = (selector: Selector, at: ImportPlace, notes: ImportNotes) => Fields

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>(
  Object.entries({
    textquoteselector: readQuote,
    fragmentselector: ({ value, conformsTo }, at, notes) => readFragment(value, at, notes, conformsTo),
    pageselector: readPage,
    mediatimeselector: ({ start, end }, at, notes) => {
      if (typeof start === 'number' && typeof end === 'number' && start >= 0 && end >= start)
        return { time: [start, end] }
      notes.add('notUnderstood', 'a time in a recording is none', at, [start, end])
      return {}
    },
  } satisfies Record<string, Reader>),
)

function readQuote({ exact, prefix, suffix }: Selector, at: ImportPlace, notes: ImportNotes): Fields {
  const quote = notes.passage(exact, at)
  if (quote === undefined || quote.trim() === '') {
    notes.add('notUnderstood', 'a quote has no words', at)
    return {}
  }
  return { exact: quote, prefix: notes.passage(prefix, at), suffix: notes.passage(suffix, at) }
}

function readPage({ label, index }: Selector, at: ImportPlace, notes: ImportNotes): Fields {
  const page = notes.text(label, at)
  if (page === undefined && index !== undefined)
    notes.add('lost', 'a page is known only by where it stands in the file, not by its printed number', at, index)
  return page === undefined ? {} : { page }
}

function lost(selector: Selector, at: ImportPlace, notes: ImportNotes): Fields {
  const { type, refinedBy: _, ...rest } = selector
  const isOffset = typeOf(selector) === 'textpositionselector'
  notes.add(
    'lost',
    isOffset
      ? 'offsets count the letters of the page as a browser had it, which is not the text that a digest proves'
      : 'a place in the code of a page or in a drawing has no place in an anchor',
    at,
    { type, ...rest },
  )
  return {}
}

/** Selectors, each before what refines it, without recursion: chains may be of any length in a file. */
function inOrder(selector: unknown, at: ImportPlace, notes: ImportNotes): Selector[] {
  const found: Selector[] = []
  const open = [...listOf(selector)]
    .slice(0, MOST_SELECTORS)
    .map((value) => ({ value, depth: 0 }))
    .reverse()
  if (listOf(selector).length > MOST_SELECTORS)
    notes.add('lost', `only ${MOST_SELECTORS} selectors of a place are read`, at)
  for (let next = open.pop(); next !== undefined && found.length < MOST_SELECTORS; next = open.pop()) {
    const { value, depth } = next
    const each = objectOf(value)
    if (typeof value === 'string') notes.add('lost', 'a selector stands elsewhere', at, value)
    if (Object.keys(each).length === 0) continue
    found.push(each)
    const finer = [...listOf(each['refinedBy']), ...listOf(each['items'])].slice(0, MOST_SELECTORS)
    if (finer.length > 0 && depth >= LONGEST_CHAIN)
      notes.add('lost', `only ${LONGEST_CHAIN} refinements of a place are read`, at)
    else for (const one of finer.reverse()) open.push({ value: one, depth: depth + 1 })
  }
  return found
}

function typeOf({ type, '@type': old }: Selector): string {
  const [name = ''] = listOf(type ?? old)
  return String(typeof name === 'string' ? name : '')
    .replace(/^(oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, '')
    .toLowerCase()
}
