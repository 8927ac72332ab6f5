import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Problem } from '../errors.ts'
import { fileProblem } from './problem.ts'
import type { FieldPath, InputFile, Locator, Reading } from './raw-record.ts'
import { emptyFile, readSections } from './sections.ts'
import { lineIndex } from './text-lines.ts'

/** The records of a JSON file, and what is wrong with it as JSON. */
export function parseJson(file: InputFile): Reading {
  const at = locateInJson(file)
  if (file.text.trim() === '') return { records: [], problems: [emptyFile(at)], whole: true }
  const { value, problems } = readJson(file)
  if (problems.length > 0) return { records: [], problems, whole: false }
  return readSections(value, at)
}

/** A JSON text as a value; a field that is written twice is a problem, and so is an error of syntax. */
export function readJson(file: InputFile): { value: unknown; problems: Problem[] } {
  let value: unknown
  try {
    value = JSON.parse(file.text)
  } catch (error) {
    return { value: undefined, problems: syntaxProblems(file, error) }
  }
  return { value, problems: countMembers(value) === countColons(file.text) ? [] : duplicateKeys(file) }
}

/** Finds values of a JSON text by path. It is read again, slowly and with places, when first asked. */
export function locateInJson({ path: file, text }: InputFile): Locator {
  let index: { root: Node | undefined; place: ReturnType<typeof lineIndex> } | undefined
  function find(path: FieldPath): { node: Node | undefined; rest: number; place: ReturnType<typeof lineIndex> } {
    index ??= { root: parseTree(text), place: lineIndex(file, text) }
    const { root, place } = index
    for (let length = path.length; root !== undefined && length > 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length))
      if (node !== undefined) return { node, rest: path.length - length, place }
    }
    return { node: root, rest: path.length, place }
  }
  return {
    place: (path, part) => {
      const { node, rest, place } = find(path)
      const key = part === 'key' && rest === 0 ? node?.parent?.children?.[0] : undefined
      return place((key ?? node)?.offset ?? 0)
    },
    written: (path) => {
      const { node, rest } = find(path)
      return rest === 0 && node?.type === 'number' ? text.slice(node.offset, node.offset + node.length) : undefined
    },
  }
}

function syntaxProblems({ path, text }: InputFile, cause: unknown): Problem[] {
  const errors: ParseError[] = []
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true })
  const place = lineIndex(path, text)
  const found = errors.map(({ error, offset }) => ({
    place: place(offset),
    message: words(printParseErrorCode(error)),
  }))
  const firstOfLine = found.filter(({ place: { line } }, index) => line !== found[index - 1]?.place.line)
  if (firstOfLine.length > 0) {
    return firstOfLine.map((one) => fileProblem('json-syntax', one.place, { message: `not JSON: ${one.message}` }))
  }
  const message = cause instanceof Error ? cause.message : String(cause)
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
  return [fileProblem('json-syntax', place(offset), { message: `not JSON: ${message}` })]
}

/** `PropertyNameExpected` as "property name expected". */
function words(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase()
}

/** How many members all objects of a value have. */
function countMembers(value: unknown): number {
  let count = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    const children = Object.values(next)
    if (!Array.isArray(next)) count += children.length
    for (const child of children) if (typeof child === 'object') open.push(child)
  }
  return count
}

/** How many members are written in a JSON text: colons that stand outside of strings. */
function countColons(text: string): number {
  let count = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    if (unit === COLON) count += 1
    else if (unit === QUOTE) offset = endOfString(text, offset)
  }
  return count
}

const COLON = 0x3a
const QUOTE = 0x22
const BACKSLASH = 0x5c

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, offset: number): boolean {
  let first = offset
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1
  return (offset - first) % 2 === 1
}

function duplicateKeys({ path, text }: InputFile): Problem[] {
  const place = lineIndex(path, text)
  const problems: Problem[] = []
  const open: Node[] = [parseTree(text)].filter((node) => node !== undefined)
  while (open.length > 0) {
    const node = open.pop()
    const seen = new Set<unknown>()
    for (const child of node?.children ?? []) {
      const [key] = child.type === 'property' ? (child.children ?? []) : []
      if (key !== undefined && seen.has(key.value)) {
        const finding = { message: `the field "${key.value}" is written twice`, hint: 'keep one of the two' }
        problems.push(fileProblem('duplicate-key', place(key.offset), finding))
      }
      if (key !== undefined) seen.add(key.value)
      open.push(child)
    }
  }
  return problems
}
