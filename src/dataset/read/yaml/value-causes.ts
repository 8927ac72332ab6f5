import { shortened } from '../../words.ts'
import { FIELD_NAMES } from '../field-names.ts'
import type { Flaw } from '../file-content.ts'
import { SECTIONS } from '../sections.ts'
import type { WrittenLine } from './written-lines.ts'

type Cause = Omit<Flaw, 'code'>

/** What is wrong with the way in which a line is written; the text goes on to an end, and brackets may close there. */
export function lineCause(line: WrittenLine, text: string, end: number): Cause | undefined {
  return fieldCause(line) ?? valueCause(line, () => text.slice(line.start + line.valueColumn, end))
}

/** What is wrong with how the name of a field is written. */
export function fieldCause({ start, text, column, name }: WrittenLine): Cause | undefined {
  const content = text.slice(column)
  const at = (length: number) => start + column + length
  const [, dashed = ''] = /^-(\w+):/.exec(content) ?? []
  if (dashed !== '')
    return { offset: at(0), message: 'a blank is missing behind the dash', hint: `write "- ${dashed}: …"` }
  if (name !== undefined) return undefined
  const [, word = '', behind = ''] = /^["']?([A-Za-z]\w*)["']?(.?)/.exec(content) ?? []
  if (!FIELD_NAMES.has(word) && !SECTIONS.has(word)) return undefined
  const hint = `write "${word}: …"`
  if (behind === ':') return { offset: at(word.length), message: `a blank is missing behind "${word}:"`, hint }
  if (behind === '：') return { offset: at(word.length), message: 'this is no colon, but a wide one (U+FF1A)', hint }
  return behind === '' || /\s/.test(behind)
    ? { offset: at(word.length), message: `a colon is missing behind "${word}"`, hint }
    : undefined
}

function valueCause({ start, value, valueColumn, name }: WrittenLine, rest: () => string): Cause | undefined {
  const offset = start + valueColumn
  const [first = ''] = value
  if (first === '"' || first === "'") return quotedCause(value, offset)
  if (/^[@`%,]/.test(value)) return beginsWith(first, offset)
  if (/^[|>](?![-+\d]*\s*(?:#|$))/.test(value) || (name !== undefined && /^[-?]\s/.test(value)))
    return beginsWith(first, offset)
  if (/^[&*]/.test(value)) return beginsWith(first, offset)
  if (first === '[' || first === '{') return bracketCause(value, offset, rest)
  const colon = value.search(/:(?:\s|$)/)
  if (colon === -1) return undefined
  const hint = `write "${shortened(value).replaceAll('"', '\\"')}"`
  return { offset: offset + colon, message: 'the text has a colon and a blank in it, as if a field began', hint }
}

function beginsWith(character: string, offset: number): Cause {
  return { offset, message: `text without quotes cannot begin with ${character}`, hint: 'put it in quotes' }
}

function quotedCause(value: string, offset: number): Cause | undefined {
  const quote = value[0] ?? ''
  const whole = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/
  const end = whole.exec(value)?.[0].length
  if (end === undefined)
    return { offset, message: `the text begins with ${quote} and does not end with one`, hint: `add ${quote}` }
  if (/^\s*(?:#.*)?$|^\s*[\]},:]/.test(value.slice(end))) return undefined
  const hint =
    quote === '"'
      ? 'put all of the text in \' instead, or write \\" inside'
      : "write '' inside, or put all of the text in \""
  return { offset: offset + end, message: `something stands behind the ${quote} that ends the text`, hint }
}

/** A list or map in brackets that is not closed, or that text follows: then the text begins with a bracket. */
function bracketCause(value: string, offset: number, rest: () => string): Cause | undefined {
  const bare = withoutQuoted(value)
  const comment = bare.search(/\s#/)
  const seen = comment === -1 ? bare : bare.slice(0, comment)
  let depth = 0
  for (const [index, character] of [...seen].entries()) {
    if ('[{'.includes(character)) depth += 1
    if (']}'.includes(character)) depth -= 1
    if (depth > 0 || seen.slice(index + 1).trim() === '') continue
    return { offset, message: `text without quotes cannot begin with ${value[0]}`, hint: 'put all of it in quotes' }
  }
  if (depth <= 0) return undefined
  if (comment !== -1 && !closes(rest())) {
    const message = `"${shortened(value.slice(comment + 1))}" is a comment, so that what begins with ${value[0]} does not end`
    return { offset: offset + comment + 1, message, hint: 'put the text with # in quotes' }
  }
  if (closes(rest())) return undefined
  return { offset, message: `what begins with ${value[0]} does not end`, hint: `add ${value[0] === '[' ? ']' : '}'}` }
}

/** Whether all brackets that a text opens close in it, over however many lines. */
function closes(text: string): boolean {
  let depth = 0
  for (const character of withoutQuoted(text).replace(/(?<=^|\s)#.*$/gm, '')) {
    if ('[{'.includes(character)) depth += 1
    if (']}'.includes(character)) depth -= 1
    if (depth === 0) return true
  }
  return false
}

function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => '_'.repeat(quoted.length))
}
