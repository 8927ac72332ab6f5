import { sha256 } from '../../algorithm/sha256.ts'
import { visibleText } from '../../model/visible-text.ts'
import { type Item, type Parts, type Section, upperFirst } from '../../words/parts.ts'
import { DOSSIER_HEADS, type Dossier, type FootLine } from './dossier.ts'
import { DOSSIER_STYLE } from './dossier-style.ts'
import { leadsOut } from './markdown.ts'

/**
 * A dossier as one HTML file that opens anywhere: no script, nothing loaded from elsewhere, which its Content-Security-Policy forbids besides. Texts
 * are only ever text, links http or https.
 */
export function dossierHtml(dossier: Dossier, foot: readonly FootLine[] = []): string {
  const { title, verdict, facts, sections, sources } = dossier
  const body = [
    tag('h1', text(title)),
    `<p class="verdict">${text(verdict)}</p>`,
    list(dossier, facts),
    tag('h2', DOSSIER_HEADS.figures),
    figuresTable(dossier),
    ...sections.map((section) => sectionIn(dossier, section)),
    sources.length === 0 ? '' : `<section><h2>${DOSSIER_HEADS.sources}</h2>\n${sourceList(dossier)}</section>`,
    foot.length === 0 ? '' : `<footer>\n${foot.map(footLine).join('\n')}\n</footer>`,
  ]
  return `${[...headOf(title), ...body.filter((part) => part !== ''), '</body>', '</html>'].join('\n')}\n`
}

function headOf(title: string): string[] {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest(DOSSIER_STYLE)}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    tag('title', text(title)),
    `<style>${DOSSIER_STYLE}</style>`,
    '</head>',
    '<body>',
  ]
}

/** As a policy names what it allows: the sha256 in base64. */
function digest(style: string): string {
  return btoa(sha256(style).replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))))
}

function sectionIn(dossier: Dossier, { title, note, items }: Section): string {
  const said = note === undefined ? '' : `<p>${text(note)}</p>\n`
  return `<section><h2>${text(title)}</h2>\n${said}${list(dossier, items)}</section>`
}

function figuresTable({ figures }: Dossier): string {
  const rows = figures.map(
    (row) => `<tr><th scope="row">${text(row.name)}</th><td>${text(row.for)}</td><td>${text(row.against)}</td></tr>`,
  )
  const head = '<tr><td></td><th scope="col">for</th><th scope="col">against</th></tr>'
  return `<table>\n<thead>${head}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

function list(dossier: Dossier, items: readonly Item[]): string {
  if (items.length === 0) return ''
  const entries = items.map((item) => `<li>${line(dossier, item.text)}${list(dossier, item.under ?? [])}</li>`)
  return `<ul>\n${entries.join('\n')}\n</ul>`
}

/** A line, with the number behind each document that leads to it in the list, and every other record standing out. */
function line(dossier: Dossier, parts: Parts): string {
  const pieces = parts.map((part) => {
    if (typeof part === 'string') return text(part)
    const number = dossier.numbers.get(part.record)
    if (number === undefined) return tag('strong', text(part.text))
    return `${text(part.text)} <a href="#document-${number}">[${number}]</a>`
  })
  return pieces.join('').trim()
}

function sourceList({ sources }: Dossier): string {
  const entries = sources.map(({ number, by, title, url, archivedUrl, descriptor }) => {
    const archived = archivedUrl === undefined ? '' : ` · ${link('archived copy', archivedUrl)}`
    return `<li id="document-${number}">[${number}] ${text(by)}${link(title, url)}${archived}. ${text(upperFirst(descriptor))}.</li>`
  })
  return `<ul class="sources">\n${entries.join('\n')}\n</ul>`
}

function footLine({ text: said, address }: FootLine): string {
  return `<p>${text(said)}${address === undefined ? '' : ` ${link(address, address)}`}</p>`
}

/** A link, where the address is http or https; else its text alone. */
function link(said: string, address: string | undefined): string {
  if (address === undefined || !leadsOut(address)) return text(said)
  return `<a class="outside" rel="noopener noreferrer" href="${text(address)}">${text(said)}</a>`
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it, letter for letter, nothing in it hidden. */
function text(said: string): string {
  return visibleText(said.replace(/\s+/g, ' ')).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
