import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { Problem } from '../errors.ts'
import { fileProblem } from './problem.ts'
import type { InputFile, Reading } from './raw-record.ts'
import { readSections } from './sections.ts'
import { locateInYaml, toPlain, type YamlTree } from './yaml-tree.ts'

/** How YAML is read: 1.2 with its core types only, whatever a directive says, and without merge keys. */
export const YAML_OPTIONS = {
  schema: 'core',
  version: '1.2',
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const

/** The records of a YAML file, and what is wrong with it as YAML. */
export function parseYaml({ path, text }: InputFile): Reading {
  const lines = new LineCounter()
  const tree: YamlTree = { file: path, lines, document: parseDocument(text, { ...YAML_OPTIONS, lineCounter: lines }) }
  const { errors, warnings } = tree.document
  const syntax = [...errors, ...warnings].map((error) => syntaxProblem(error, tree))
  if (errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { records: [], problems: syntax, whole: false }
  const { value, problems } = toPlain(tree)
  const reading = readSections(value, locateInYaml(tree))
  const found = [...syntax, ...problems]
  return { ...reading, problems: [...found, ...reading.problems], whole: reading.whole && found.length === 0 }
}

function syntaxProblem({ code, message, pos }: YAMLError, { file, lines }: YamlTree): Problem {
  const { line, col } = lines.linePos(pos[0])
  const place = { file, line, column: col }
  if (code === 'DUPLICATE_KEY') {
    return fileProblem('duplicate-key', place, {
      message: 'the field is written twice',
      hint: 'keep one of the two',
    })
  }
  return fileProblem('yaml-syntax', place, { message: `not YAML: ${plainMessage(message)}`, hint: HINTS[code] })
}

function plainMessage(message: string): string {
  return message.replace(/;? ?please use YAML\.parseAllDocuments\(\)/, '')
}

const HINTS: Partial<Record<YAMLError['code'], string>> = {
  MULTIPLE_DOCS: 'put each document into a file of its own, or take out the line "---"',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'leave the tag out',
  BAD_INDENT: 'indent all fields of a record alike',
  MISSING_CHAR: 'put text with a special character into quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put text that has ": " in it into quotes',
}
