import { Document, isCollection, visit } from 'yaml'
import { YAML_OPTIONS } from './parse-yaml.ts'

/** How YAML is written: nothing is folded, so that a line is a value and a change is one line. */
const WRITE_OPTIONS = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: false,
} as const

/** A section of a file as YAML, with its newline at the end; lists of plain values stand in brackets. */
export function stringifySection(name: string, content: unknown): string {
  const document = new Document({ [name]: content }, { ...YAML_OPTIONS, aliasDuplicateObjects: false })
  visit(document, {
    Seq: (_, node) => {
      if (!node.items.some((item) => isCollection(item))) node.flow = true
    },
  })
  return document.toString(WRITE_OPTIONS)
}
