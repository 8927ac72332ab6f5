import { isMap, isSeq, type YAMLMap } from 'yaml'
import type { Fields, InputFile } from '../raw-record.ts'
import { formatOf } from '../read/file-format.ts'
import { readRecords } from '../read/formats.ts'
import { replaceInJson } from './edit-json.ts'
import { replaceInYaml } from './edit-yaml.ts'
import { findSource } from './said-line.ts'
import { lineBreakOf, lineEnd, lineStart } from './text-edit.ts'
import { YamlDraft } from './yaml-draft.ts'
import { columnOf, dashOf, endOf, fieldsOf, startOf } from './yaml-parts.ts'

/**
 * Files in which the lines of one document stand under another, behind its own; in YAML with their comments. The first keeps its lines, for whoever takes it
 * out. As it is where it has none.
 */
export function withLinesOf(files: readonly InputFile[], from: string, into: string): readonly InputFile[] {
  const readings = files.map((file) => readRecords(file))
  const [one, other] = [findSource(readings, from), findSource(readings, into)]
  const [given, file] = [files[one.file], files[other.file]]
  const moved = (one.raw?.value as Fields | undefined)?.['says']
  if (given === undefined || file === undefined || !Array.isArray(moved) || moved.length === 0) return files
  const before = other.raw?.value as Fields
  const own = Array.isArray(before['says']) ? before['says'] : []
  const both = [before, { ...before, says: [...own, ...moved] }] as const
  const path = ['sources', other.index]
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const bare = file.text.slice(mark.length)
  const blocks = formatOf(given) === 'yaml' && formatOf(file) === 'yaml' && linesAsText(given, one.index)
  const written = blocks ? insertText(bare, other.index, blocks) : undefined
  const text = written ?? (formatOf(file) === 'yaml' ? replaceInYaml : replaceInJson)(bare, path, both)
  return files.map((each) => (each === file ? { path: file.path, text: mark + text } : each))
}

/** The lines of a document as they are written, from the first to the last with what stands between and behind them, not indented. */
function linesAsText({ text }: InputFile, index: number): string | undefined {
  const draft = new YamlDraft(text.replace('\uFEFF', ''))
  const says = saysOf(draft, index)
  const dash = says && dashOf(says, 0)
  if (says === undefined || dash === undefined) return undefined
  const indent = columnOf(draft.text, dash)
  const start = withCommentsAbove(draft.text, lineStart(draft.text, dash))
  const whole = draft.text.slice(start, lineEnd(draft.text, endOf(says.items.at(-1), draft.text)))
  const lines = whole.split(/\r?\n/)
  const isIndented = lines.every((line) => line.trim() === '' || line.slice(0, indent).trim() === '')
  return isIndented ? lines.map((line) => line.slice(indent)).join('\n') : undefined
}

/** Where the lines of comments begin that stand directly above a line. */
function withCommentsAbove(text: string, start: number): number {
  const above = lineStart(text, start - 1)
  return start > 0 && text.slice(above, start).trimStart().startsWith('#') ? withCommentsAbove(text, above) : start
}

function insertText(text: string, index: number, lines: string): string | undefined {
  const draft = new YamlDraft(text)
  const source = draft.document.getIn(['sources', index], true)
  const says = saysOf(draft, index)
  const dash = says && dashOf(says, 0)
  if (!isMap(source) || source.flow === true) return undefined
  const newline = lineBreakOf(text)
  const indented = (column: number) =>
    lines
      .split('\n')
      .map((line) => (line === '' ? '' : ' '.repeat(column) + line))
      .join(newline)
  if (says !== undefined && dash !== undefined) {
    draft.insertBelow(endOf(says.items.at(-1), text), indented(columnOf(text, dash)))
    return draft.result()
  }
  if (fieldsOf(source as YAMLMap).has('says')) return undefined
  const column = columnOf(text, startOf(source.items[0]?.key))
  draft.insertBelow(endOf(source, text), `${' '.repeat(column)}says:${newline}${indented(column + 2)}`)
  return draft.result()
}

function saysOf(draft: YamlDraft, index: number) {
  const says = draft.document.getIn(['sources', index, 'says'], true)
  return isSeq(says) && says.items.length > 0 ? says : undefined
}
