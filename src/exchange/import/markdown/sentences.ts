import type { Inline, InlineLink } from './inline.ts'

/** A sentence of a note, and what it cites. */
export interface CitingSentence {
  /** What it says: without the words of links that only say that there is one (“source”, an address), and without footnotes within it. */
  readonly text: string
  readonly links: readonly InlineLink[]
  readonly footnotes: readonly string[]
  /** Text of footnotes that stand within it (`^[…]`). */
  readonly asides: readonly string[]
  /** Whether it is hardly more than its links: a title, an item of a list of links. */
  readonly isLabel: boolean
}

/** The sentences of a text, each with the links and footnotes in it or right behind it. */
export function citingSentences(inline: Inline, language?: string): CitingSentence[] {
  const asides = asidesIn(inline.text)
  const spans = sentenceSpans(inline.text, asides, language)
  const indexOf = (offset: number) => {
    const found = spans.findIndex(({ end }) => offset < end)
    return found === -1 ? spans.length - 1 : found
  }
  /** What stands right behind the end of a sentence is of that one. */
  const behind = (offset: number) => indexOf(Math.max(0, inline.text.slice(0, offset).trimEnd().length - 1))
  const asideOf = (offset: number) => asides.find(({ start, end }) => offset >= start && offset < end)
  const linksOf = spans.map((): InlineLink[] => [])
  const notesOf = spans.map((): string[] => [])
  const asidesOf = spans.map((): string[] => [])
  for (const link of inline.links) linksOf[indexOf(asideOf(link.start)?.start ?? link.start)]?.push(link)
  for (const { at, identifier } of inline.footnotes) notesOf[behind(at)]?.push(identifier)
  for (const { start, end } of asides) asidesOf[behind(start)]?.push(inline.text.slice(start + 2, end - 1).trim())
  return spans.map(({ start, end }, index) => {
    const links = linksOf[index] ?? []
    const silent = [...asides, ...links.filter((link) => isSilent(inline.text.slice(link.start, link.end)))]
    const text = tidied(without(inline.text, start, end, silent))
    const bare = without(inline.text, start, end, [...asides, ...links])
    return { text, links, footnotes: notesOf[index] ?? [], asides: asidesOf[index] ?? [], isLabel: isLabel(bare) }
  })
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Where sentences stand. No sentence ends within a footnote. */
function sentenceSpans(text: string, asides: readonly Span[], language = 'en'): Span[] {
  const masked = asides.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  )
  const spans: { start: number; end: number }[] = []
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(masked)) {
    const before = spans.at(-1)
    const ending = before === undefined ? '' : masked.slice(Math.max(before.start, before.end - 16), before.end)
    const isSplit = ABBREVIATED.test(ending)
    if (before !== undefined && (isSplit || segment.trim() === '')) before.end = index + segment.length
    else spans.push({ start: index, end: index + segment.length })
  }
  return spans.length === 0 ? [{ start: 0, end: 0 }] : spans
}

/** Where a sentence only seems to end: an initial, a title, a short word that stands for a longer one. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\p{Ll}{1,2}|Prof|No|no|vs|pp?|e\.g|i\.e)\.\s*$/u

/** Footnotes written within a text, `^[…]`, with brackets in them. */
function asidesIn(text: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf('^['); start !== -1; start = text.indexOf('^[', found.at(-1)?.end ?? start + 2)) {
    let depth = 0
    let end = start + 1
    for (; end < text.length; end += 1) {
      if (text[end] === '[') depth += 1
      if (text[end] === ']') depth -= 1
      if (depth === 0) break
    }
    if (end >= text.length) break
    found.push({ start, end: end + 1 })
  }
  return found
}

function without(text: string, start: number, end: number, spans: readonly Span[]): string {
  let rest = ''
  let from = start
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < from || span.start >= end) continue
    rest += text.slice(from, span.start)
    from = Math.min(end, span.end)
  }
  return rest + text.slice(from, end)
}

/** Words that only say that there is a link. */
function isSilent(label: string): boolean {
  return /^[[(]?(?:https?:\/\/\S+|www\.\S+|\d{1,4}|(?:the )?(?:source|link|here|via|ref|cite|archive|pdf|quelle|fuente|lien)s?)[\])]?$/i.test(
    label.trim(),
  )
}

/** Hardly a word, or two that no sentence ends with: “Source: …”, “See … .” */
function isLabel(bare: string): boolean {
  const words = wordsIn(bare)
  return words < 2 || (words < 3 && !/[.!?。]["”’')\]]{0,3}\s*$/.test(bare))
}

function tidied(text: string): string {
  return text
    .replace(/[([]\s*[)\]]/g, '')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s[–—-]|[:;,])\s*$/, '')
    .trim()
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
