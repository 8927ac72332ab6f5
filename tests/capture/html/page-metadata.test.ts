import { describe, expect, test } from 'vitest'
import { pageMetadata } from '../../../src/capture/html/page-metadata.ts'
import { parsePage } from '../../../src/capture/html/page-tree.ts'

const read = (head: string, { body = '', base }: { body?: string; base?: string } = {}) =>
  pageMetadata(parsePage(`<html lang="de"><head>${head}</head><body>${body}</body></html>`), base)

const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

describe('what a page says of itself', () => {
  test('is read in JSON-LD first, in a graph too', () => {
    const article = {
      '@type': ['NewsArticle', 'OpinionNewsArticle'],
      headline: 'Brand in der Mühle',
      author: [{ '@type': 'Person', name: 'Ana Kroll' }, 'Ben Ott', { name: 'Ana Kroll' }],
      publisher: { name: 'Talbote' },
      datePublished: '2026-04-11T08:30:15.250+0200',
      dateModified: '2026-04-12',
      mainEntityOfPage: 'https://talbote.example/brand',
    }
    const { metadata, notes } = read(
      `<title>Brand | Talbote</title><meta property="og:title" content="Brand!">${ld({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] })}`,
    )
    expect(metadata).toEqual({
      title: 'Brand in der Mühle',
      authors: ['Ana Kroll', 'Ben Ott'],
      publisher: 'Talbote',
      published: '2026-04-11T08:30:15+02:00',
      modified: '2026-04-12',
      language: 'de',
      url: 'https://talbote.example/brand',
      genre: 'opinion',
    })
    expect(notes).toEqual([])
  })

  test('else in OpenGraph and other meta, else in what it shows', () => {
    const { metadata } = read(
      `<meta property="og:site_name" content="Valley Gazette"><meta name="Author" content=" M. Weir ">
       <meta property="article:published_time" content="2026-04-11"><meta property="og:url" content="ftp://x.org/a">`,
      { body: '<h1> Fire at\n the mill </h1>', base: 'https://gazette.example/a?b=1' },
    )
    expect(metadata).toEqual({
      title: 'Fire at the mill',
      authors: ['M. Weir'],
      publisher: 'Valley Gazette',
      published: '2026-04-11',
      language: 'de',
      url: 'https://gazette.example/a?b=1',
    })
  })

  test('has the address that it calls canonical, from where it was got', () => {
    const { metadata } = read('<link rel="canonical" href="/a">', { base: 'https://gazette.example/a?utm=1' })
    expect(metadata.url).toBe('https://gazette.example/a')
  })

  test('is noted where it contradicts itself, or is not understood', () => {
    const article = { '@type': 'Article', author: 'Ana Kroll', datePublished: '03/04/2026' }
    const { metadata, notes } = read(
      `${ld(article)}<script type="application/ld+json">{oops</script><meta name="author" content="Desk">`,
    )
    expect(metadata.published).toBeUndefined()
    expect(notes).toHaveLength(3)
    expect(notes.join(' ')).toMatch(
      /JSON-LD is broken.*Ana Kroll as its author in one place and Desk in another.*03\/04\/2026/,
    )
  })
})
