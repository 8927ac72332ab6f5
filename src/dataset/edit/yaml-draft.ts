import { type Document, parseDocument } from 'yaml'
import { YAML_OPTIONS } from '../read/yaml/options.ts'
import { stringifyYaml, type YamlStyle } from '../write/write-yaml.ts'
import { applyEdits, lineBreakOf, lineEnd, lineStart, type TextEdit } from './text-edit.ts'

/** A YAML text and the edits to be made to it; offsets are those of the text as it was. */
export class YamlDraft {
  readonly text: string
  readonly document: Document
  private readonly edits: TextEdit[] = []

  constructor(text: string) {
    this.text = text
    this.document = parseDocument(text, { ...YAML_OPTIONS, keepSourceTokens: true })
  }

  /** The text with all edits made. */
  result(): string {
    return applyEdits(this.text, this.edits)
  }

  /** Puts text in the place of a part. */
  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text })
  }

  /** Puts text at an offset. */
  insert(offset: number, text: string): void {
    this.replace(offset, offset, text)
  }

  /** Puts lines below the line that an offset is in. */
  insertBelow(offset: number, text: string): void {
    this.insert(lineEnd(this.text, offset), lineBreakOf(this.text) + text)
  }

  /** Takes out the lines that a part is in, and the line break before them. */
  removeLines(start: number, end: number): void {
    const from = lineStart(this.text, start)
    const before = from === 0 ? 0 : lineEnd(this.text, lineStart(this.text, from - 1))
    this.replace(before, lineEnd(this.text, end), '')
  }

  /** A value as YAML for an indented place, without a line break at its end; its first line is not indented. */
  block(value: unknown, column: number, style: YamlStyle = 'flow-lists'): string {
    const indent = ' '.repeat(column)
    const lines = stringifyYaml(value, style).replace(/\n$/, '').split('\n')
    const indented = lines.map((line, index) => (index > 0 && line !== '' ? indent + line : line))
    return indented.join(lineBreakOf(this.text))
  }

  /** A value as YAML for a place between brackets, and for any other that takes one line. */
  inline(value: unknown): string {
    return stringifyYaml([value], 'flow').slice(1, -2)
  }
}
