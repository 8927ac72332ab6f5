import type { CitedText } from './citation.ts'

/** What stands in a remark: fields, a line each, and the owner’s own words. */
export interface RemarkReading {
  readonly fields: readonly { readonly name: string; readonly value: CitedText }[]
  readonly words: string
}

/**
 * The fields that people write into Zotero’s “Extra”, since it has no other place for them: `DOI: 10.1000/x`, `Original Date: 1856`,
 * `tex.langid: german`, `{:issued: 2014}`. Only names that Zotero, CSL and Better BibTeX know are fields; any other line is words.
 */
export function readRemark({ text, at }: CitedText): RemarkReading {
  const fields: { name: string; value: CitedText }[] = []
  const words: string[] = []
  for (const line of text.split('\n')) {
    const [, label = '', value = ''] =
      /^\s*(?:\{:)?([A-Za-z][\w. -]{0,40}?)\s*:\s*(\S.*)$/.exec(line.slice(0, 2_000)) ?? []
    const name = label.toLowerCase().replace(/[\s_]+/g, '-')
    if (line.length < 2_000 && (KNOWN.has(name) || name.startsWith('tex.')))
      fields.push({
        name,
        value: { text: line.trim().startsWith('{:') ? value.replace(/\}\s*$/, '') : value.trim(), at },
      })
    else words.push(line)
  }
  return { fields, words: words.join('\n').trim() }
}

const KNOWN: ReadonlySet<string> = new Set([
  'doi',
  'url',
  'pmid',
  'pmcid',
  'isbn',
  'issn',
  'arxiv',
  'citation-key',
  'issued',
  'accessed',
  'type',
  'genre',
  'medium',
  'status',
  'language',
  'publisher',
  'publisher-place',
  'container-title',
  'collection-title',
  'event',
  'event-title',
  'event-date',
  'event-place',
  'number',
  'volume',
  'issue',
  'page',
  'version',
  'section',
  'edition',
  'archive-url',
  'archived',
  'original-date',
  'original-title',
  'original-author',
  'original-publisher',
  'original-publisher-place',
  'reviewed-title',
  'reviewed-author',
  'submitted',
  'place',
  'references',
  'retraction-watch',
  'retraction',
])
