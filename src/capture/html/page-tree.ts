import { parseHTML } from 'linkedom'

/** As much of a node of a page as is read of it. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<PageNode>
}

/** An element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelectorAll(selectors: string): Iterable<PageElement>
  readonly textContent: string | null
}

/** A page. */
export interface PageDocument {
  readonly documentElement: PageElement
  querySelector(selectors: string): PageElement | null
  querySelectorAll(selectors: string): Iterable<PageElement>
  cloneNode(deep: boolean): PageDocument
}

export const ELEMENT = 1
export const TEXT = 3

/** A page as a tree, read as leniently as a browser does. Nothing in it is run or fetched. */
export function parsePage(html: string): PageDocument {
  // Without these two the parser makes the first paragraph the page.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as PageDocument
}
