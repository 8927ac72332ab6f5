import { sha256 } from '../../algorithm/sha256.ts'
import { HearsayError } from '../../errors.ts'
import type { InputFile } from '../raw-record.ts'
import { spliceBetween, spliced, type TextSplice, takenBack } from './text-splice.ts'

/** What was done to files, so that it can be taken back to the byte. */
export interface JournalEntry {
  readonly entry: string
  /** When: a date-time. */
  readonly at: string
  readonly why?: string | undefined
  readonly by?: string | undefined
  readonly files: readonly FileEntry[]
}

/** A file that was changed, made or taken away; its digest is that of its text, and absent where it was not there. */
export interface FileEntry extends TextSplice {
  readonly path: string
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** A line of the journal: something done, or that an entry was taken back, or that it is whole on disk. */
export type JournalLine = JournalEntry | { readonly undone: string } | { readonly whole: string }

/** What changed between files, for the journal. */
export function fileEntries(before: readonly InputFile[], after: readonly InputFile[]): FileEntry[] {
  const old = new Map(before.map(({ path, text }) => [path, text]))
  const now = new Map(after.map(({ path, text }) => [path, text]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path): FileEntry[] => {
    const [from, to] = [old.get(path), now.get(path)]
    if (from === to) return []
    return [{ path, before: digest(from), after: digest(to), ...spliceBetween(from ?? '', to ?? '') }]
  })
}

/** The paths of the files whose texts are others, or that come or go. */
export function pathsChanged(before: readonly InputFile[], after: readonly InputFile[]): string[] {
  return fileEntries(before, after).map(({ path }) => path)
}

/** A file as an entry found it: `undefined` where it was not there. @throws HearsayError `cannot-undo` where it is another by now than the entry left it */
export function textBefore(entry: FileEntry, now: string | undefined): string | undefined {
  if (digest(now) !== entry.after) {
    const hint = 'change it by hand, or undo what was done since'
    throw new HearsayError('cannot-undo', 'the file has changed since, so that this cannot be undone', {
      path: entry.path,
      hint,
    })
  }
  return entry.before === undefined ? undefined : spliced(now ?? '', takenBack(entry))
}

/** A file as an entry leaves it; only to be asked where it is as the entry found it. */
export function textAfter(entry: FileEntry, now: string | undefined): string | undefined {
  return entry.after === undefined ? undefined : spliced(now ?? '', entry)
}

/** Whether a file is as an entry found it, or left it. */
export function stateOf({ before, after }: FileEntry, now: string | undefined): 'before' | 'after' | 'other' {
  const own = digest(now)
  if (own === after) return 'after'
  return own === before ? 'before' : 'other'
}

/** The entries that are not taken back, the oldest first, and of which of them it is not known that they are whole on disk. */
export function standing(lines: readonly JournalLine[]): {
  readonly entries: readonly JournalEntry[]
  readonly begun: readonly JournalEntry[]
} {
  const undone = new Set(lines.flatMap((line) => ('undone' in line ? [line.undone] : [])))
  const whole = new Set(lines.flatMap((line) => ('whole' in line ? [line.whole] : [])))
  const entries = lines.flatMap((line) => ('entry' in line && !undone.has(line.entry) ? [line] : []))
  return { entries, begun: entries.filter(({ entry }) => !whole.has(entry)) }
}

/** The entry that is to be taken back. @throws HearsayError `cannot-undo` where there is none */
export function entryToUndo(lines: readonly JournalLine[], asked: string | undefined): JournalEntry {
  const { entries } = standing(lines)
  const found = asked === undefined ? entries.at(-1) : entries.find(({ entry }) => entry === asked)
  if (found !== undefined) return found
  if (asked === undefined) throw new HearsayError('cannot-undo', 'there is nothing to undo', {})
  throw new HearsayError('cannot-undo', `"${asked}" was undone already, or is none of the changes`, { path: asked })
}

function digest(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sha256(text)
}
