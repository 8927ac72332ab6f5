import type { Source } from '../../../model/source.ts'
import type { Exporter } from '../exporter.ts'
import { bibliographyLosses, type CitedSource, citedSources } from './cited-source.ts'

/**
 * The documents as BibLaTeX, in UTF-8, which Zotero, JabRef and biber read: their ids are the citation keys, which fit as they are. What a name is made of is not
 * known: each stands in braces, as one. Dates are EDTF. Lost: all but documents, and of these how they were read, notices but that one is retracted, and how they hang together.
 */
export const bibtex: Exporter = {
  format: 'bibtex',
  title: 'the documents as BibTeX (BibLaTeX)',
  ending: '.bib',
  mediaType: 'application/x-bibtex',
  write: async ({ dataset }) => ({
    files: [{ path: `${dataset.manifest.id}.bib`, text: `${citedSources(dataset).map(entryOf).join('\n\n')}\n` }],
    losses: bibliographyLosses(dataset, 'BibLaTeX has no field for it, or no line breaks in it', hasBreaks),
  }),
}

/** The type of BibLaTeX, and its subtype where several sorts of documents have the same. */
const TYPES: Readonly<Record<Source['type'], readonly [string, string?]>> = {
  article: ['article', 'newspaper'],
  'wire-report': ['article', 'wire report'],
  'official-document': ['report', 'official document'],
  filing: ['report', 'filing'],
  'press-release': ['report', 'press release'],
  paper: ['article'],
  dataset: ['dataset'],
  post: ['online', 'post'],
  interview: ['misc', 'interview'],
  broadcast: ['misc', 'broadcast'],
  image: ['image'],
  video: ['video'],
  audio: ['audio'],
  other: ['misc'],
}

function entryOf({ source, authors, publisher, carrier, isContained, doi, isRetracted }: CitedSource): string {
  const [type, subtype] = TYPES[source.type]
  const fields: [string, string | undefined][] = [
    [type === 'report' ? 'type' : 'entrysubtype', subtype],
    ['title', braced(source.title)],
    ['author', authors.length > 0 ? authors.map(({ name }) => braced(name)).join(' and ') : undefined],
    ['journaltitle', escaped(isContained ? publisher : carrier)],
    ['publisher', isContained || publisher === undefined ? undefined : braced(publisher)],
    ['date', source.published],
    ['url', address(source.url)],
    ['doi', doi],
    ['archiveurl', address(source.archivedUrl)],
    ['urldate', source.accessed],
    ['langid', source.language],
    ['pubstate', isRetracted ? 'retracted' : undefined],
    ['note', escaped(source.description)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]))
  return [`@${type}{${source.id},`, ...lines, '}'].join('\n')
}

/** Whether a text has line breaks or several spaces, of which BibTeX makes one space. */
function hasBreaks(source: Source, field: string): boolean {
  return (field === 'title' || field === 'description') && /[^\S ]|\s\s/.test(source[field] ?? '')
}

/** In braces, so that no style changes its letters and no “and” parts it. */
function braced(text: string): string {
  return `{${escaped(text)}}`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(text: string): string
function escaped(text: string | undefined): string | undefined
function escaped(text: string | undefined): string | undefined {
  return text?.replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`).replace(/\s+/g, ' ')
}

/** Addresses stand as they are but for braces, which are counted. */
function address(url: string | undefined): string | undefined {
  return url?.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}
