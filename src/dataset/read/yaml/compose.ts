import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml'
import { DEEPEST } from '../deepest.ts'
import { YAML_OPTIONS } from './options.ts'

/** What is wrong with a text as YAML, in the words of the reader. */
export interface YamlFault {
  readonly code: YAMLError['code'] | 'TOO_DEEP'
  readonly offset: number
  readonly message: string
}

/** A text as a YAML document, and what is wrong with it, in the order in which it was found. */
export interface Composed {
  /** Only with faults there may be none. */
  readonly document: Document | undefined
  readonly faults: readonly YamlFault[]
  /** What is wrong and leaves the value as it is: a tag that nobody knows. */
  readonly warnings: readonly YamlFault[]
}

/** The composer compares each key with every other of its map; `plainValue` finds those written twice in one pass. */
const OPTIONS = { ...YAML_OPTIONS, uniqueKeys: false } as const

/** A line that begins with so many blanks and indicators that to close what they nest would exhaust the call stack. */
const LONG_INDENT = /^(?:[ \t]|[-?:](?=\s)){500,}(?=\S)/m

/** The first document of a text. What is nested too deeply is not composed: that recurses. */
export function composeYaml(text: string): Composed {
  const indent = LONG_INDENT.exec(text)
  if (indent !== null) return tooDeep(indent.index)
  const parser = new Parser()
  const composer = new Composer(OPTIONS)
  let depth = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      const found = compose(composer, token)
      if (found !== undefined) return found
    }
    if (lexeme.length === 1) depth = depthAfter(lexeme, depth)
    if (depth > DEEPEST) return tooDeep(offsetOfDepth(text, depth))
  }
  for (const token of parser.end()) {
    const found = compose(composer, token)
    if (found !== undefined) return found
  }
  for (const document of composer.end(true, text.length)) return composed(document)
  return { document: undefined, faults: [], warnings: [] }
}

/** Adds a token to what is composed; what comes of it where that is the end of it. */
function compose(composer: Composer, token: CST.Token): Composed | undefined {
  const deep = offsetTooDeep(token)
  if (deep !== undefined) return tooDeep(deep)
  for (const document of composer.next(token)) return composed(document, token.offset)
  return undefined
}

/** How many brackets are open behind a lexeme. */
function depthAfter(lexeme: string, depth: number): number {
  if (lexeme === '[' || lexeme === '{') return depth + 1
  return depth > 0 && (lexeme === ']' || lexeme === '}') ? depth - 1 : depth
}

/** Where so many brackets are open for the first time. */
function offsetOfDepth(text: string, wanted: number): number {
  let offset = 0
  let depth = 0
  for (const lexeme of new Lexer().lex(text)) {
    depth = depthAfter(lexeme, depth)
    if (depth === wanted) break
    if (!MARKS.has(lexeme)) offset += lexeme.length
  }
  return offset
}

/** What the lexer says between parts of the text: that a document, an error in brackets or a plain value comes. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])

function composed(document: Document, second?: number): Composed {
  const faults = document.errors.map(faultOf)
  const more = { code: 'MULTIPLE_DOCS', offset: second ?? 0, message: 'there are several documents' } as const
  return {
    document,
    faults: second === undefined ? faults : [...faults, more],
    warnings: document.warnings.map(faultOf),
  }
}

function faultOf({ code, message, pos }: YAMLError): YamlFault {
  return { code, message, offset: pos[0] }
}

function tooDeep(offset: number): Composed {
  const message = `the text is nested more than ${DEEPEST} deep`
  return { document: undefined, faults: [{ code: 'TOO_DEEP', offset, message }], warnings: [] }
}

/** Where something begins that is nested too deeply in a token, found without recursion. */
function offsetTooDeep(document: CST.Token): number | undefined {
  const open: { token: CST.Token | null | undefined; depth: number }[] = [{ token: document, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (token === null || token === undefined) continue
    if (depth > DEEPEST) return token.offset
    if (token.type === 'document') open.push({ token: token.value, depth })
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      // Scalars hold nothing: most of what there is need not be looked at.
      if (isNested(key)) open.push({ token: key, depth: depth + 1 })
      if (isNested(value)) open.push({ token: value, depth: depth + 1 })
    }
  }
  return undefined
}

function isNested(token: CST.Token | null | undefined): boolean {
  return token !== null && token !== undefined && 'items' in token
}
