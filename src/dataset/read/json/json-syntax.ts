import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Flaw } from '../file-content.ts'

type Words = Pick<Flaw, 'message' | 'hint'>

/** Why a text is no JSON, where it stops being that: the first error only, as most that follow are its consequences. */
export function syntaxFlaw(text: string, cause: unknown): Flaw {
  const errors: ParseError[] = []
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true })
  const [first] = errors
  if (first === undefined) return asSystemSays(cause)
  const { offset } = first
  const { message, hint } = named(printParseErrorCode(first.error), text, offset)
  return { code: 'json-syntax', offset, message: `not JSON: ${message}`, hint }
}

function named(code: string, text: string, offset: number): Words {
  const rest = text.slice(offset, offset + 40)
  const character = rest[0] ?? ''
  if (character === '\uFEFF') return { message: 'a byte order mark (U+FEFF) stands inside the text', hint: 'remove it' }
  if (/['“”„«»‘’]/.test(character)) return { message: `${character} is no quote`, hint: 'write " around text' }
  const word = /^[\w$.-]+/.exec(rest)?.[0]
  switch (code) {
    case 'InvalidCommentToken':
      return { message: 'it has no comments', hint: 'remove the comment, or keep the data as YAML' }
    case 'PropertyNameExpected':
      return (
        afterComma(text, offset) ?? { message: 'the name of a field was expected', hint: 'write it in quotes: "id"' }
      )
    case 'ValueExpected':
      return afterComma(text, offset) ?? { message: 'a value was expected' }
    case 'CommaExpected':
      return /\d/.test(text[offset - 1] ?? '') && /\d/.test(character)
        ? { message: 'a number does not begin with 0', hint: 'remove the 0, or put the number in quotes' }
        : { message: 'a comma was expected', hint: 'write one behind what stands before' }
    case 'InvalidSymbol':
      return {
        message: `${word ?? character} stands without quotes`,
        hint: 'put text and the names of fields in quotes',
      }
    case 'UnexpectedEndOfString':
      return { message: 'the text that begins here does not end on its line', hint: 'write a quote at its end' }
    case 'InvalidCharacter':
      return { message: 'a control character stands in the text', hint: 'write a tab as \\t, a line break as \\n' }
    case 'InvalidEscapeCharacter':
      return { message: 'a backslash stands before what it cannot stand before', hint: 'write two' }
    case 'EndOfFileExpected':
      return { message: 'it has ended, and there is more', hint: 'records on a line each are kept in a file .jsonl' }
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return { message: 'a bracket is not closed', hint: `write ${code === 'CloseBraceExpected' ? '}' : ']'}` }
    default:
      return { message: code.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase() }
  }
}

/** Where a comma stands before a closing bracket, or before another comma. */
function afterComma(text: string, offset: number): Words | undefined {
  const before = text.slice(Math.max(0, offset - 200), offset).trimEnd()
  if (!before.endsWith(',') || !/^\s*[\]},]/.test(text.slice(offset, offset + 40))) return undefined
  return { message: 'nothing stands behind a comma', hint: 'remove the comma' }
}

function asSystemSays(cause: unknown): Flaw {
  const message = cause instanceof Error ? cause.message : String(cause)
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
  return { code: 'json-syntax', offset, message: `not JSON: ${message}` }
}
