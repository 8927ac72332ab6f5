import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Problem } from '../../errors.ts'
import { fileProblem } from '../problem.ts'
import type { FieldPath, InputFile, Locator, Reading } from '../raw-record.ts'
import { countMembers, scanJson } from './json-scan.ts'
import { emptyFile, readSections } from './sections.ts'
import { lineIndex } from './text-lines.ts'

/** How deep JSON may be nested: further than any record, and not so far that reading it fails. */
const DEEPEST = 500

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
  const { members, tooDeepAt } = scanJson(file.text, DEEPEST)
  if (tooDeepAt !== undefined) return { value: undefined, problems: [tooDeep(file, tooDeepAt)] }
  let value: unknown
  try {
    value = JSON.parse(file.text)
  } catch (error) {
    return { value: undefined, problems: syntaxProblems(file, error) }
  }
  return { value, problems: countMembers(value) === members ? [] : duplicateKeys(file) }
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

function tooDeep({ path, text }: InputFile, offset: number): Problem {
  const message = `the text is nested more than ${DEEPEST} deep`
  return fileProblem('too-deep', lineIndex(path, text)(offset), { message })
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
