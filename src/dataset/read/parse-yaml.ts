import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { Problem } from '../../errors.ts'
import { fileProblem } from '../problem.ts'
import type { InputFile, Locator, Reading } from '../raw-record.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { readSections } from './sections.ts'
import { aliasTargets, locateInYaml, type YamlTree } from './yaml-tree.ts'
import { toPlain } from './yaml-value.ts'

/** How YAML is read: 1.2 with its core types only, whatever a directive says, and without merge keys. */
export const YAML_OPTIONS = {
  schema: 'core',
  version: '1.2',
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const

/** The records of a YAML file, and what is wrong with it as YAML. */
export function parseYaml(file: InputFile): Reading {
  const value = readPlainYaml(file.text)
  const quick = value === undefined ? undefined : readSections(value, locateLater(file))
  return quick?.whole && quick.problems.length === 0 ? quick : parseFully(file)
}

/** Places in a file that is read fully when the first of them is asked for: most files have no problem to place. */
function locateLater(file: InputFile): Locator {
  let located: Locator | undefined
  const locator = () => {
    located ??= locateInYaml(readTree(file))
    return located
  }
  return { place: (path, part) => locator().place(path, part), written: (path) => locator().written(path) }
}

function readTree({ path, text }: InputFile): YamlTree {
  const lines = new LineCounter()
  const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: lines })
  return { file: path, lines, document, targets: aliasTargets(document) }
}

function parseFully({ path, text }: InputFile): Reading {
  const lines = new LineCounter()
  const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: lines })
  const { errors, warnings } = document
  const syntax = [...errors, ...warnings].map((error) => syntaxProblem(error, { file: path, lines }))
  if (errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { records: [], problems: syntax, whole: false }
  const tree: YamlTree = { file: path, lines, document, targets: aliasTargets(document) }
  const { value, problems } = toPlain(tree)
  const found = [...syntax, ...problems]
  if (value === undefined) return { records: [], problems: found, whole: false }
  const reading = readSections(value, locateInYaml(tree))
  return { ...reading, problems: [...found, ...reading.problems], whole: reading.whole && found.length === 0 }
}

function syntaxProblem({ code, message, pos }: YAMLError, { file, lines }: Pick<YamlTree, 'file' | 'lines'>): Problem {
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
  if (message.includes('call stack')) return 'it is nested too deeply'
  return message.replace(/;? ?please use YAML\.parseAllDocuments\(\)/, '')
}

const HINTS: Partial<Record<YAMLError['code'], string>> = {
  MULTIPLE_DOCS: 'put each document into a file of its own, or take out the line "---"',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'leave the tag out',
  BAD_INDENT: 'close every bracket, and indent the fields of a record alike',
  MISSING_CHAR: 'put text with a special character into quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put text that has ": " in it into quotes',
}
