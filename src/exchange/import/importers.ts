import type { Importer } from './imported.ts'

/** Every foreign format that is read, in the order in which they are tried: what says what it is before what anything could be. Each is loaded when it is asked for. */
export const IMPORTERS: readonly (() => Promise<Importer>)[] = [
  () => import('./stix/stix.ts').then(({ stix }) => stix),
  () => import('./ftm/ftm.ts').then(({ ftm }) => ftm),
  () => import('./claim-review/claim-review.ts').then(({ claimReview }) => claimReview),
  () => import('./annotations/hypothesis.ts').then(({ hypothesis }) => hypothesis),
  () => import('./annotations/web-annotation.ts').then(({ webAnnotation }) => webAnnotation),
  () => import('./citations/csl-json.ts').then(({ cslJson }) => cslJson),
  () => import('./citations/ris.ts').then(({ ris }) => ris),
  () => import('./citations/bibtex.ts').then(({ bibtex }) => bibtex),
  () => import('./tables/own-tables.ts').then(({ ownTables }) => ownTables),
  () => import('./links/auto-archiver.ts').then(({ autoArchiver }) => autoArchiver),
  () => import('./links/bookmarks.ts').then(({ bookmarks }) => bookmarks),
  () => import('./tables/xlsx.ts').then(({ xlsx }) => xlsx),
  () => import('./tables/csv.ts').then(({ csv }) => csv),
  () => import('./markdown/markdown.ts').then(({ markdown }) => markdown),
  () => import('./links/link-list.ts').then(({ linkList }) => linkList),
]
