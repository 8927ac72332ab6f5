import { Document, isCollection, isPair, isScalar, visit } from 'yaml'
import { escapeHidden } from '../../model/visible-text.ts'
import { YAML_OPTIONS } from '../read/yaml/options.ts'

/** How YAML is written: nothing is folded, so that a line is a value and a change is one line. */
const WRITE_OPTIONS = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: false,
} as const

/** Lines that a block shows as they are: what stands before the first word or behind the last would be easy to miss. */
const LINES = /^\S(?:.*\S)?\n?$/su

/** Which lists stand in brackets: those of plain values but for lines of the short form, or none; or everything, on one line. */
export type YamlStyle = 'flow-lists' | 'block' | 'flow'

/** A section of a file as YAML, with its newline at the end; lists of plain values stand in brackets. */
export function stringifySection(name: string, content: unknown): string {
  return stringifyYaml({ [name]: content }, 'flow-lists')
}

/** A value as YAML, with its newline at the end. */
export function stringifyYaml(value: unknown, style: YamlStyle): string {
  const document = new Document(value, { ...YAML_OPTIONS, aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_, node, path) => {
      if (typeof node.value !== 'string') return
      if (escapeHidden(node.value, escaped) !== node.value) node.type = 'QUOTE_DOUBLE'
      if (!node.value.includes('\n')) return
      const inBrackets = path.some((parent) => isCollection(parent) && parent.flow === true)
      if (inBrackets || !LINES.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
    Map: (_, node) => {
      if (style === 'flow') node.flow = true
    },
    Seq: (_, node, path) => {
      const around = path.at(-1)
      // Lines of the short form stand below each other.
      if (style === 'flow-lists' && isPair(around) && isScalar(around.key) && around.key.value === 'says') return
      const plain = !node.items.some((item) => isCollection(item))
      if (style === 'flow' || (style === 'flow-lists' && plain)) node.flow = true
    },
  })
  // What nobody sees stands in double quotes now.
  return escapeHidden(document.toString(WRITE_OPTIONS), escaped)
}

/** A character as YAML escapes it between double quotes (YAML 1.2, 5.7). */
function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}
