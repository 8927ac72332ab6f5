import type { PageElement } from './page-tree.ts'

/** What is never seen as text: code, styles, what only shows where something else does not, and what other pages bring. */
const UNSEEN: ReadonlySet<string> = new Set([
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'BASE', 'IFRAME', 'FRAME', 'OBJECT'],
  ...['EMBED', 'APPLET', 'CANVAS', 'AUDIO', 'VIDEO', 'SVG', 'DATALIST', 'PARAM', 'SOURCE', 'TRACK'],
])

/** What stands apart from what is beside it, with a free line in between. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  ...['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'TABLE', 'UL', 'OL', 'DL', 'FIGURE', 'HR', 'MENU'],
  ...['ARTICLE', 'SECTION', 'MAIN', 'HEADER', 'FOOTER', 'NAV', 'ASIDE', 'FORM', 'FIELDSET', 'HGROUP', 'DETAILS'],
])

/** What begins a line of its own. */
const LINES: ReadonlySet<string> = new Set([
  ...['DIV', 'LI', 'DT', 'DD', 'TR', 'CAPTION', 'FIGCAPTION', 'ADDRESS', 'LEGEND', 'SUMMARY', 'OPTION', 'OPTGROUP'],
  ...['THEAD', 'TBODY', 'TFOOT', 'BODY', 'CENTER', 'DIR', 'SEARCH', 'TEXTAREA'],
])

const CELLS: ReadonlySet<string> = new Set(['TD', 'TH'])
const AS_WRITTEN: ReadonlySet<string> = new Set(['PRE', 'TEXTAREA', 'LISTING', 'XMP'])

/** How many line breaks stand at least between an element and what is beside it. */
export function breaksAround(name: string): 0 | 1 | 2 {
  if (PARAGRAPHS.has(name)) return 2
  return LINES.has(name) ? 1 : 0
}

/** Whether an element is a cell in a row. */
export function isCell(name: string): boolean {
  return CELLS.has(name)
}

/** Whether spaces and line breaks stand for themselves in it. */
export function isAsWritten(name: string): boolean {
  return AS_WRITTEN.has(name)
}

/** Whether an element, with all in it, cannot be seen: by what it is, or as its own attributes say. */
export function isUnseen(element: PageElement): boolean {
  const name = element.nodeName.toUpperCase()
  if (UNSEEN.has(name)) return true
  if (element.getAttribute('hidden') !== null && element.getAttribute('hidden') !== 'until-found') return true
  if (name === 'DIALOG' && element.getAttribute('open') === null) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(element.getAttribute('style') ?? '')
}
