import { HIDDEN_CHARACTERS } from '../../dataset/check/hidden-characters.ts'
import type { ImportNote, ImportNoteType, ImportPlace } from './imported.ts'

/** So much of a value is told; the rest stands in the file. */
const LONGEST_VALUE = 2_000

/** What is to be told of a file while it is read, and its texts without what nobody sees. */
export class ImportNotes {
  readonly all: ImportNote[] = []

  add(type: ImportNoteType, message: string, at: ImportPlace, value?: unknown): void {
    this.all.push(value === undefined ? { type, message, at } : { type, message, value: written(value), at })
  }

  /** A text as a record may have it: trimmed, without control characters and marks that nobody sees, which is told. Undefined where nothing is left, or it is no text. */
  text(value: unknown, at: ImportPlace): string | undefined {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
    if (typeof value !== 'string') return undefined
    const clean = this.passage(value, at)?.trim()
    return clean === '' ? undefined : clean
  }

  /** The same, with the spaces at its ends: of a passage, and of what stands before and behind it. */
  passage(value: unknown, at: ImportPlace): string | undefined {
    if (typeof value !== 'string') return undefined
    const clean = value.replace(/\r\n?/g, '\n').replace(HIDDEN_CHARACTERS, '')
    if (clean.length !== value.replace(/\r\n?/g, '\n').length)
      this.add('lost', 'characters that nobody sees were taken out of a text', at, value)
    return clean === '' ? undefined : clean
  }
}

/** A value as it stands; what cannot be written, because it is nested too deep, by a word. */
function written(value: unknown): string {
  const text = typeof value === 'string' ? value : asJson(value)
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return '(nested too deep to be shown)'
  }
}
