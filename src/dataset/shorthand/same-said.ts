import { canonicalJson } from '../../model/canonical-json.ts'
import type { RawRecord } from '../raw-record.ts'

/** All that records say, to be compared, in whichever order they stand. */
export function saidBy(raws: readonly RawRecord[]): string {
  return raws
    .map(({ kind, value }) => canonicalJson([kind, value]))
    .sort()
    .join('\n')
}

/** All comments of a text, in whichever order. */
export function commentsIn(text: string): string {
  const found: string[] = []
  const tokens = text.replace('\uFEFF', '').matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|[ \t])#([^\n\r]*)/gm)
  for (const [, comment] of tokens) if (comment !== undefined) found.push(comment.trim())
  return found.sort().join('\n')
}
