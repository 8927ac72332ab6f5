import type { Scalar } from 'yaml'
import { shortened } from '../../words.ts'
import type { Flaw } from '../file-content.ts'

/**
 * The flaw that a comment cuts a text off where that is most likely a mistake: `title: Job #1 to brother` is the text "Job". A
 * comment that is meant has a blank behind its `#`.
 */
export function cutTextFlaw({ type, comment, range }: Scalar, text: string): Flaw | undefined {
  if (type !== 'PLAIN' || !range || !/^[^\s#!]/.test(comment ?? '')) return undefined
  const [, end] = range
  const rest = text.slice(end, lineEnd(text, end))
  const offset = end + rest.indexOf('#')
  return {
    code: 'cut-text',
    offset,
    message: `"${shortened(rest.trim())}" is a comment, and the text ends before it`,
    hint: 'put all of the text in quotes; write a blank behind # where a comment is meant',
    severity: 'warning',
  }
}

/** The flaw that text which begins with `&` was taken for an anchor, to which nothing refers. */
export function lostAnchorFlaw({ anchor = '', range }: Scalar, text: string): Flaw {
  return {
    code: 'cut-text',
    offset: Math.max(0, text.lastIndexOf(`&${anchor}`, range?.[0])),
    message: `"&${shortened(anchor)}" is a mark that nothing refers to, and no part of the text`,
    hint: 'put all of the text in quotes, or remove the mark',
    severity: 'warning',
  }
}

/** The flaw that text which begins with `!` loses it. */
export function lostMarkFlaw({ range }: Scalar, text: string): Flaw {
  return {
    code: 'yaml-syntax',
    offset: Math.max(0, text.lastIndexOf('!', range?.[0])),
    message: 'text without quotes cannot begin with !',
    hint: 'put it in quotes',
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
