import { LINK_ROWS } from './link-rows.ts'
import { INITIAL_STATE, type PageState } from './page-state.ts'

/**
 * The state as the fragment of a link: only what differs from the initial state, in the order of the table, readable
 * and stable.
 */
export function writeLink(state: PageState): string {
  const parts: string[] = []
  for (const row of LINK_ROWS) {
    const text = row.write(state)
    if (text !== undefined) parts.push(`${row.key}=${escapePart(text)}`)
  }
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}

/** The state that a link says, over `base` for what it leaves out, and the parts that could not be understood. */
export function readLink(fragment: string, base: PageState = INITIAL_STATE): { state: PageState; ignored: string[] } {
  let state = base
  const ignored: string[] = []
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const key = at < 0 ? part : part.slice(0, at)
    const change = at < 0 ? undefined : LINK_ROWS.find((row) => row.key === key)?.read(unescapePart(part.slice(at + 1)))
    if (change === undefined) ignored.push(part)
    else state = { ...state, ...change }
  }
  return { state, ignored }
}

/** Ids, commas and colons stay as they are, so that a link can be read and typed. */
function escapePart(text: string): string {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')
}

function unescapePart(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
