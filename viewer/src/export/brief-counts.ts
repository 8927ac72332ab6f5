import type { OpenGraph, SideSupport, Support } from '../library.ts'
import { CORROBORATION_WORDS } from '../words/code-words.ts'
import { labelOf } from '../words/labels.ts'
import { listed, plain } from '../words/phrases.ts'
import { type Item, markdownTable, markdownText } from './markdown.ts'

/** Every figure of both sides, side by side. */
export function countsTable(support: Support): string {
  const both = (title: string, figure: (side: SideSupport) => string | number) => [
    title,
    String(figure(support.for)),
    String(figure(support.against)),
  ]
  return markdownTable([
    ['', 'for', 'against'],
    both('statements', ({ statements }) => statements),
    both('of these in their own voice', ({ asserting }) => asserting),
    both('of these of a narrower claim', ({ viaNarrower }) => viaNarrower),
    both('documents read', ({ documents }) => documents.read),
    both('documents known only through these', ({ documents }) => documents.reported),
    both('publishers', ({ publishers }) => publishers),
    both('owners', ({ owners }) => owners),
    both('parties', ({ parties }) => parties),
    both('origins', originsOf),
    both('routes that share nothing', ({ routes }) => `${routes.count}${routes.bound ? ' (at most)' : ''}`),
    both('documents for each origin', ({ echo }) => (echo === null ? '–' : Number(echo.toFixed(1)))),
    both('strength', ({ strength }) =>
      strength === 'none' ? 'none' : CORROBORATION_WORDS[strength].name.toLowerCase(),
    ),
  ])
}

function originsOf({ origins: { min, max, exact } }: SideSupport): string {
  if (min === max) return String(max)
  return `${exact ? '' : 'at least '}${min} to ${max}`
}

/** Why the figures are as they are: what holds it up, what alone brings it down, which origins may be one. */
export function whyLines(open: OpenGraph, support: Support): Item[] {
  return [...sideLines(open, support.for, ''), ...sideLines(open, support.against, 'Against: ')]
}

function sideLines({ reader }: OpenGraph, side: SideSupport, before: string): Item[] {
  const name = (id: string) => markdownText(labelOf(reader, id))
  const names = (ids: readonly string[]) => listed(ids.map(name))
  const { pair, singlePoints, routes, origins } = side
  const lines: string[] = []
  if (pair !== null) lines.push(`independent of each other: ${names(pair.ends)}`)
  if (singlePoints.length > 0) lines.push(`all of it hangs on each of: ${names(singlePoints)}`)
  else if (routes.cut.length > 0) lines.push(`it falls only with all of: ${names(routes.cut)}`)
  for (const { ends, reason } of origins.reasons)
    lines.push(
      `${names(ends)} ${ends.length === 1 ? 'may be any of the others' : 'may be one'}: ${COINCIDENCE_WORDS[reason] ?? plain(reason)}`,
    )
  return lines.map((text) => ({
    text: before === '' ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : `${before}${text}`,
  }))
}

const COINCIDENCE_WORDS: Readonly<Record<string, string>> = {
  undisclosed: 'it does not say where it has it from',
  possiblySameAs: 'the dataset says so',
  affiliationMissing: 'an affiliation is not known',
  affiliationCompatible: 'their affiliations fit',
}
