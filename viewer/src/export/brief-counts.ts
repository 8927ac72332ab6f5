import { CORROBORATION_LABELS, type OpenGraph, type SideSupport, type Support, words } from '../library.ts'
import { type Item, markdownTable, markdownText } from './markdown.ts'

/** Every figure of both sides, side by side. */
export function countsTable(support: Support): string {
  const against = new Map(words.sideFigures(support.against).map(({ name, value }) => [name, value]))
  const figures = words.sideFigures(support.for).map(({ name, value }) => [name, value, against.get(name) ?? ''])
  return markdownTable([
    ['', 'for', 'against'],
    ...figures,
    ['strength', strengthOf(support.for), strengthOf(support.against)],
  ])
}

function strengthOf({ strength }: SideSupport): string {
  return strength === 'none' ? 'none' : CORROBORATION_LABELS[strength].name
}

/** Why the figures are as they are: the origins, what alone brings a side down, which origins may be one. */
export function whyLines(open: OpenGraph, support: Support): Item[] {
  return [...sideLines(open, support.for, ''), ...sideLines(open, support.against, 'Against: ')]
}

function sideLines({ reader }: OpenGraph, side: SideSupport, before: string): Item[] {
  if (side.origins.max === 0 && side.misreports.length === 0) return []
  return words.sideReasons(side, words.namesIn(reader)).map(({ title, items }) => ({
    text: `${before}${title}`,
    under: items.map(({ text }) => ({ text: markdownText(words.textOf(text)) })),
  }))
}
