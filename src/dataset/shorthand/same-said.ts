import { Lexer } from 'yaml'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { RawRecord } from '../raw-record.ts'

/** All that records say, to be compared, in whichever order they stand. */
export function saidBy(raws: readonly RawRecord[]): string {
  return raws
    .map(({ kind, value }) => canonicalJson([kind, value]))
    .sort()
    .join('\n')
}

/** All comments of a YAML text, in whichever order. */
export function commentsIn(text: string): string {
  // In what the lexer of YAML gives, plain scalars begin with a control character: what begins so is a comment.
  const tokens = [...new Lexer().lex(text.replace('\uFEFF', ''))].filter((token) => token.startsWith('#'))
  return tokens
    .map((comment) => comment.slice(1).trim())
    .sort()
    .join('\n')
}
