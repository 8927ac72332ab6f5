import { type Parts, type Section, type Item as Told, upperFirst } from '../../words/parts.ts'
import { DOSSIER_HEADS, type Dossier, type FootLine } from './dossier.ts'
import {
  type Item,
  leadsOut,
  markdownInline,
  markdownLine,
  markdownLink,
  markdownList,
  markdownTable,
  markdownText,
} from './markdown.ts'

/** A dossier as a Markdown text that stands by itself: every document by its number, every link http or https. */
export function dossierMarkdown(dossier: Dossier, foot: readonly FootLine[] = []): string {
  const { title, verdict, facts, sections, sources } = dossier
  const list = (items: readonly Told[]) => markdownList(items.map((item) => itemIn(dossier, item)))
  const section = ({ title: head, note, items }: Section) => [
    `## ${markdownText(head)}`,
    note === undefined ? '' : markdownText(note),
    list(items),
  ]
  const blocks = [
    `# ${markdownText(title)}`,
    `**${markdownText(verdict)}**`,
    list(facts),
    `## ${DOSSIER_HEADS.figures}`,
    figuresTable(dossier),
    ...sections.flatMap(section),
    ...(sources.length === 0 ? [] : [`## ${DOSSIER_HEADS.sources}`, sourceList(dossier)]),
    ...(foot.length === 0 ? [] : ['---', ...foot.map(footLine)]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function figuresTable({ figures }: Dossier): string {
  const rows = figures.map((figure) => [figure.name, figure.for, figure.against].map(markdownInline))
  return markdownTable([['', 'for', 'against'], ...rows])
}

function itemIn(dossier: Dossier, { text, under = [] }: Told): Item {
  return { text: lineOf(dossier, text), under: under.map((item) => itemIn(dossier, item)) }
}

/** A line, with the number behind each document, and every other record standing out. */
function lineOf(dossier: Dossier, parts: Parts): string {
  const pieces = parts.map((part) => {
    if (typeof part === 'string') return markdownInline(part)
    const number = dossier.numbers.get(part.record)
    const name = markdownInline(part.text.trim())
    return number === undefined ? `**${name}**` : `${name} \\[${number}\\]`
  })
  return markdownLine(pieces.join('').trim())
}

function sourceList({ sources }: Dossier): string {
  return markdownList(
    sources.map(({ number, by, title, url, archivedUrl, descriptor }) => {
      const archived = archivedUrl === undefined ? '' : ` · ${markdownLink('archived copy', archivedUrl)}`
      return {
        text: `\\[${number}\\] ${markdownInline(by)}${markdownLink(title, url)}${archived}. ${markdownInline(upperFirst(descriptor))}.`,
      }
    }),
  )
}

function footLine({ text, address }: FootLine): string {
  if (address === undefined) return markdownText(text)
  return `${markdownText(text)} ${leadsOut(address) ? `<${address.replace(/[<>\s]/g, encodeURIComponent)}>` : markdownText(address)}`
}
