import { Readability } from '@mozilla/readability'
import type { Stretch } from '../captured.ts'
import { isUnseen } from './elements.ts'
import type { PageDocument, PageElement } from './page-tree.ts'
import type { Run } from './visible-text.ts'

/** Larger pages are not searched for their article: it would take longer than somebody waits. */
const MOST_ELEMENTS = 50_000

/** By this, elements are known again in what is found to be the article. */
const MARK = 'data-hearsay'

/**
 * What of a page's text stands outside its article; undefined where no article is found, or the page is too large to look for one. Whatever is
 * wrongly taken for something else is one press away, for nothing leaves the text.
 *
 * @see https://github.com/mozilla/readability
 */
export function foldsOf(page: PageDocument, runs: readonly Run[]): Stretch[] | undefined {
  const elements = [...page.querySelectorAll('*')]
  if (elements.length > MOST_ELEMENTS) return undefined
  for (const [at, element] of elements.entries()) element.setAttribute(MARK, String(at))
  const article = articleIn(page.cloneNode(true))
  if (article === undefined) return undefined
  const inArticle = new Set<string>()
  for (const element of [article, ...article.querySelectorAll(`[${MARK}]`)]) {
    const mark = element.getAttribute(MARK)
    if (mark !== null) inArticle.add(mark)
  }
  const belongs = ({ element }: Run) => inArticle.has(element.getAttribute(MARK) ?? '') || isHeading(element)
  return stretchesOf(runs, (run) => !belongs(run))
}

function articleIn(copy: PageDocument): PageElement | undefined {
  // It leaves out what is too short for an article: a page that is short is shown whole.
  const found = new Readability(copy as unknown as Document, {
    serializer: (node) => node as unknown as PageElement,
    charThreshold: 0,
    disableJSONLD: true,
  }).parse()
  return found?.content ?? undefined
}

/** The headline is the article's, wherever it stands. */
function isHeading(element: PageElement): boolean {
  return element.nodeName.toUpperCase() === 'H1' && !isUnseen(element)
}

/** The runs that are wanted, those that follow each other as one. */
function stretchesOf(runs: readonly Run[], isWanted: (run: Run) => boolean): Stretch[] {
  const stretches: { start: number; end: number }[] = []
  let last: { start: number; end: number } | undefined
  for (const run of runs) {
    if (!isWanted(run)) last = undefined
    else if (last === undefined) {
      last = { start: run.start, end: run.end }
      stretches.push(last)
    } else last.end = run.end
  }
  return stretches
}
