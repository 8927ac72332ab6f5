import type { Fields, InputFile, RawRecord } from '../raw-record.ts'
import { readRecords } from '../read/formats.ts'
import { readItems } from '../shorthand/items.ts'
import { isClaimId } from '../shorthand/read-line.ts'
import { readSentence } from '../shorthand/read-sentence.ts'
import { Report } from '../shorthand/report.ts'
import type { SaidItem } from '../shorthand/said-item.ts'
import { applyEdits, type TextEdit } from './text-edit.ts'

/** A claim that lines word, and the one that they name instead. */
interface Unwording {
  readonly from: string
  readonly into: string
  /** The sentence of the first. */
  readonly text: string
}

/** Files in which lines that word a claim name another in the place of its sentence. */
export function unworded(files: readonly InputFile[], { from, into, text }: Unwording): readonly InputFile[] {
  return files.map((file) => {
    const edits = readRecords(file).records.flatMap((raw) => {
      if (raw.kind !== 'source') return []
      const items = readItems(raw, (raw.value as Fields | null)?.['says'], new Report())
      return items
        .filter(
          ({ id, line }) =>
            id === from || (id === undefined && !isClaimId(line.said.text) && readSentence(line.said).text === text),
        )
        .map((item) => edit(raw, item, file.text, into))
    })
    return edits.length === 0 ? file : { path: file.path, text: applyEdits(file.text, edits) }
  })
}

function edit({ at }: RawRecord, { textPath, path, line, id, fields }: SaidItem, text: string, into: string): TextEdit {
  const offset = (index: number) => offsetOf(text, at.inside?.(textPath, index) ?? at.place(textPath))
  const end = offset(line.said.at[1])
  const isKeyed = textPath.length > path.length && id !== undefined && line.id === undefined
  if (!isKeyed) return { start: offset(line.id?.at[0] ?? line.said.at[0]), end, text: into }
  const key = offsetOf(text, at.place(textPath, 'key'))
  const value = offsetOf(text, at.place(textPath))
  const isPlain = !/["']/.test(text[value] ?? '')
  // A line alone is a text again; beside fields, or in quotes, it stays the value of a key.
  if (isPlain && Object.keys(fields).length === 0) return { start: key, end, text: into }
  return { start: key, end, text: `claim: ${isPlain ? '' : text[value]}${into}` }
}

function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  let start = mark
  for (let at = 1; at < line; at += 1)
    start =
      (/\r\n?|\n/.exec(text.slice(start))?.index ?? 0) + start + (/\r\n|\r|\n/.exec(text.slice(start))?.[0].length ?? 0)
  return start + column - 1
}
