import { type TextSpan, visibleLines } from '../../library.ts'

/** Where in the text the run begins that an element is of; undefined where it is of none. */
function offsetAt(element: Element): number | undefined {
  const start = element.closest<HTMLElement>('[data-start]')?.dataset['start']
  return start === undefined ? undefined : Number(start)
}

/** Where in the text somebody pressed, by the caret that is put there; undefined where it is not in the text. */
export function pressedAt(pane: Element | null, text: string): number | undefined {
  const node = getSelection()?.anchorNode
  if (node === null || node === undefined || pane?.contains(node) !== true) return undefined
  return offsetIn(node, getSelection()?.anchorOffset ?? 0, text)
}

/** What is selected in the text, without the blanks around it; undefined where nothing is, or not in the text. */
export function chosenSpan(pane: Element | null, text: string): TextSpan | undefined {
  const selection = getSelection()
  if (pane === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return undefined
  const start = offsetIn(range.startContainer, range.startOffset, text)
  const end = offsetIn(range.endContainer, range.endOffset, text)
  if (start === undefined || end === undefined || end <= start) return undefined
  selection.removeAllRanges()
  return withoutBlanks(text, { start, end })
}

/** The same stretch without blanks at its ends; undefined where there is nothing else in it. */
export function withoutBlanks(text: string, { start, end }: TextSpan): TextSpan | undefined {
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return undefined
  const from = start + words.indexOf(trimmed)
  return { start: from, end: from + trimmed.length }
}

function offsetIn(node: Node, offset: number, text: string): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const start = element === null ? undefined : offsetAt(element)
  if (start === undefined) return undefined
  return node instanceof Element
    ? start
    : start + writtenOffset(text.slice(start, start + (node.textContent?.length ?? 0)), offset)
}

/** So many characters of a text are shown as that many: what is hidden in it is written out, and longer. */
export function writtenOffset(text: string, shown: number): number {
  if (visibleLines(text) === text) return shown
  let at = 0
  while (at < text.length && visibleLines(text.slice(0, at + 1)).length <= shown) at += 1
  return at
}
