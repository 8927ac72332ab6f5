import type { Attribution } from './attribution.ts'
import type { TextSpan } from './spans.ts'

/** The text with straight quotation marks turned: in each paragraph the first opens, the next closes. Every mark keeps its place. */
export function withTurnedQuotes(text: string): string {
  if (!/"|''/.test(text)) return text
  return text.replace(/[^\n]+/g, (line) => {
    let isOpen = false
    return line.replace(/"|''/g, (mark) => {
      isOpen = !isOpen
      return (isOpen ? '“' : '”').repeat(mark.length)
    })
  })
}

/** Whether a place stands between quotation marks: of its paragraph, for what is quoted may be several sentences. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const [opened, closed] = [before.lastIndexOf('“'), before.lastIndexOf('”')]
  return opened > closed || before.lastIndexOf('«') > before.lastIndexOf('»')
}

/** With all of a quotation of which a part was found: from where it opens to where it closes, in one paragraph, and where it goes on behind. */
export function withWholeQuote(text: string, found: Attribution, sentence: TextSpan): Attribution {
  let { start, end } = found.content
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: endOfLine(text, end) }
  const part = () => text.slice(start, end)
  if (part().search(CLOSING) >= 0 && (part().search(OPENING) < 0 || part().search(OPENING) > part().search(CLOSING))) {
    const opened = text.slice(line.start, start).search(/[“«][^“”«»]*$/)
    if (opened >= 0) start = line.start + opened
  }
  if (part().search(/[“«][^“”«»]*$/) >= 0 && end > found.cue.end) {
    const closed = text.slice(end, line.end).search(CLOSING)
    if (closed >= 0) end += closed + 1
  }
  const content = { start, end }
  const isQuoted = end < found.cue.start && CLOSING.test(text.slice(end - 1, end + 2))
  const more = isQuoted ? /^\s*([“«][^“”«»]*[”»])/.exec(text.slice(sentence.end, line.end)) : null
  if (more === null) return { ...found, content }
  const from = sentence.end + more[0].length - (more[1] ?? '').length
  return { ...found, content, continues: { start: from, end: sentence.end + more[0].length } }
}

const OPENING = /[“«]/
const CLOSING = /[”»]/

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
