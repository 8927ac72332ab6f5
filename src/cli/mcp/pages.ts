/** A part of a long answer. */
export interface Page {
  readonly text: string
  /** What to ask for the next one with; null where this is the last. */
  readonly cursor: string | null
  /** Which of how many it is. */
  readonly page: number
  readonly pages: number
}

/** A token is about so many characters. */
const CHARACTERS_A_TOKEN = 4

/** How long a page is unless asked, and at most, in tokens. */
export const PAGE_TOKENS = { usual: 2_000, most: 8_000 } as const

/**
 * A page of an answer: whole lines, and where possible whole items, which free lines and lines that are not indented begin. A line that is longer
 * than a page is one of its own. The same answer has the same pages.
 *
 * @param cursor the number of the page; the first where there is none
 * @throws RangeError where there is no such page
 */
export function pageOf(
  answer: string,
  { cursor, tokens = PAGE_TOKENS.usual }: { cursor?: string | undefined; tokens?: number | undefined },
): Page {
  const room = Math.min(tokens, PAGE_TOKENS.most) * CHARACTERS_A_TOKEN
  const pages: string[] = []
  let page = ''
  for (const item of itemsOf(answer, room)) {
    if (page !== '' && page.length + item.length > room) {
      pages.push(page)
      page = ''
    }
    page += item
  }
  pages.push(page)
  const wanted = cursor === undefined ? 1 : Number(cursor)
  const text = pages[wanted - 1]
  if (text === undefined || !/^[1-9]\d*$/.test(cursor ?? '1'))
    throw new RangeError(`there are ${pages.length} pages, and no page ${cursor}`)
  return { text, page: wanted, pages: pages.length, cursor: wanted < pages.length ? String(wanted + 1) : null }
}

/** Items of an answer: a line at the margin with what is indented below it. Of one that is longer than a page, its lines. */
function* itemsOf(answer: string, room: number): Generator<string> {
  let item = ''
  for (const line of answer.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    if (/^\S/.test(line) && item !== '') {
      yield* shortEnough(item, room)
      item = ''
    }
    item += line
  }
  yield* shortEnough(item, room)
}

function* shortEnough(item: string, room: number): Generator<string> {
  if (item.length <= room) yield item
  else yield* item.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
