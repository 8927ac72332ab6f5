import { breaksAround, isAsWritten, isCell, isUnseen } from './elements.ts'
import { ELEMENT, type PageElement, type PageNode, TEXT } from './page-tree.ts'

/** A run of text in one element: where it stands in the whole. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly element: PageElement
}

/** The text of a page, and which element each run of it is from, in order. */
export interface VisibleText {
  readonly text: string
  readonly runs: readonly Run[]
}

/**
 * All text of a page that can be seen, in its order: spaces as one, lines and paragraphs apart, cells of a row behind tabs. Nothing is left out for
 * being a menu or a notice. What only a style sheet hides is in it, for no style sheet is read. O(nodes), however deep they are.
 */
export function visibleTextOf(page: PageElement): VisibleText {
  const written = openWriter()
  const stack: Step[] = [{ node: page, leaving: false, asWritten: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, leaving, asWritten } = step
    if (node.nodeType === TEXT) {
      if (step.within !== undefined) written.add(node.nodeValue ?? '', step.within, asWritten)
      continue
    }
    if (node.nodeType !== ELEMENT) continue
    const element = node as PageElement
    const name = element.nodeName.toUpperCase()
    if (!leaving && isUnseen(element)) continue
    if (name === 'BR') {
      if (!leaving) written.breakLine()
    } else written.separate(breaksAround(name))
    if (isCell(name) && !leaving) written.nextCell()
    if (leaving) continue
    stack.push({ node, leaving: true, asWritten })
    const inside = asWritten || isAsWritten(name)
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child !== undefined) stack.push({ node: child, leaving: false, asWritten: inside, within: element })
    }
  }
  return written.end()
}

interface Step {
  readonly node: PageNode
  readonly leaving: boolean
  readonly asWritten: boolean
  readonly within?: PageElement
}

/** Puts text together; what separates two runs is only written once the second comes. */
function openWriter() {
  const parts: string[] = []
  const runs: Run[] = []
  let length = 0
  let breaks = 0
  let gap: '' | ' ' | '\t' = ''
  const put = (text: string) => {
    parts.push(text)
    length += text.length
  }
  const begin = () => {
    if (length > 0) put(breaks > 0 ? '\n'.repeat(breaks) : gap)
    breaks = 0
    gap = ''
  }
  return {
    separate: (least: 0 | 1 | 2) => {
      breaks = Math.max(breaks, least)
    },
    breakLine: () => {
      breaks = Math.min(breaks + 1, 2)
    },
    nextCell: () => {
      gap = '\t'
    },
    add: (value: string, element: PageElement, asWritten: boolean) => {
      const text = asWritten ? value.replace(/\r\n?/g, '\n') : value.replace(/[ \t\n\f\r]+/g, ' ')
      const shown = asWritten ? text.replace(/^\n|\n$/g, '') : text.replace(/^ | $/g, '')
      if (shown === '') {
        if (text !== '' && gap === '') gap = ' '
        return
      }
      if (!asWritten && text.startsWith(' ') && gap === '') gap = ' '
      begin()
      const start = length
      put(shown)
      runs.push({ start, end: length, element })
      if (!asWritten && text.endsWith(' ')) gap = ' '
    },
    end: (): VisibleText => ({ text: parts.join(''), runs }),
  }
}
