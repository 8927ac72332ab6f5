import type { Metadata } from '../captured.ts'
import { readDate, readLanguage } from '../read-values.ts'
import { articleInJsonLd, listOf, type Thing, typesOf, wordsOf } from './json-ld.ts'
import type { PageDocument } from './page-tree.ts'

/**
 * What a page says of itself: in JSON-LD first, then in OpenGraph and other `meta`, then in what it shows. Where two of them name other authors, or
 * a date is written as none that is understood, it is noted.
 *
 * @param base where the page was got from
 * @see https://schema.org/Article
 * @see https://ogp.me/
 */
export function pageMetadata(page: PageDocument, base: string | undefined): { metadata: Metadata; notes: string[] } {
  const notes: string[] = []
  const { article = {}, broken } = articleInJsonLd(page)
  if (broken > 0) notes.push('What the page says of itself in JSON-LD is broken in part, and was left out.')
  const meta = (...names: readonly string[]) => metaOf(page, names)
  const date = (what: string, ...values: readonly (string | undefined)[]) => {
    const value = values.find((each) => each !== undefined)
    const read = value === undefined ? undefined : readDate(value)
    if (value !== undefined && read === undefined)
      notes.push(`The page says that it was ${what} “${value}”, which is no date in ISO 8601: write it by hand.`)
    return read
  }
  const [told, printed] = [authorsIn(article), meta('author', 'citation_author', 'dc.creator', 'parsely-author')]
  if (told.length > 0 && printed !== undefined && !told.some((name) => sameName(printed, name)))
    notes.push(`The page names ${told.join(', ')} as its author in one place and ${printed} in another.`)
  const metadata = {
    title:
      wordsOf(article['headline']) ?? wordsOf(article['name']) ?? meta('og:title', 'twitter:title') ?? titleOf(page),
    authors: told.length > 0 ? told : printed === undefined ? undefined : [printed],
    publisher:
      wordsOf(article['publisher']) ??
      meta('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'),
    published: date(
      'published',
      wordsOf(article['datePublished']),
      meta('article:published_time', 'citation_publication_date', 'dc.date', 'date', 'parsely-pub-date'),
    ),
    modified: date('changed', wordsOf(article['dateModified']), meta('article:modified_time', 'og:updated_time')),
    language: readLanguage(
      wordsOf(article['inLanguage']) ??
        page.documentElement.getAttribute('lang') ??
        meta('og:locale', 'content-language'),
    ),
    url: addressOf(page, article, base),
    genre: genreOf(article),
  }
  return { metadata: withoutMissing(metadata), notes }
}

function metaOf(page: PageDocument, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const element of page.querySelectorAll('meta')) {
      const own = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv')
      const content = element.getAttribute('content')?.trim()
      if (own?.toLowerCase() === name && content !== undefined && content !== '') return content
    }
  }
  return undefined
}

function titleOf(page: PageDocument): string | undefined {
  const texts = [page.querySelector('h1')?.textContent, page.querySelector('title')?.textContent]
  return texts.map((text) => text?.replace(/\s+/g, ' ').trim()).find((text) => text !== undefined && text !== '')
}

function authorsIn(article: Thing): string[] {
  const names = listOf(article['author'] ?? article['creator']).flatMap((each) => wordsOf(each) ?? [])
  return [...new Set(names)]
}

function sameName(printed: string, name: string): boolean {
  return printed.toLowerCase().includes(name.toLowerCase())
}

/** The address that a page calls its own; only one of http or https is one. */
function addressOf(page: PageDocument, article: Thing, base: string | undefined): string | undefined {
  const own = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    metaOf(page, ['og:url']),
    wordsOf(article['url']),
    typeof article['mainEntityOfPage'] === 'string' ? article['mainEntityOfPage'] : undefined,
    base,
  ]
  for (const each of own) {
    if (each === undefined || each === null || each === '') continue
    const url = URL.canParse(each, base) ? new URL(each, base) : undefined
    if (url !== undefined && /^https?:$/.test(url.protocol)) return url.href
  }
  return undefined
}

/** What sort of text it calls itself. */
function genreOf(article: Thing): Metadata['genre'] {
  const types = typesOf(article)
  if (types.includes('OpinionNewsArticle')) return 'opinion'
  if (types.includes('AnalysisNewsArticle')) return 'analysis'
  if (types.includes('SatiricalArticle')) return 'satire'
  if (types.includes('AdvertiserContentArticle')) return 'advertorial'
  return types.includes('ReportageNewsArticle') ? 'news' : undefined
}

function withoutMissing(fields: { readonly [Field in keyof Metadata]: Metadata[Field] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
