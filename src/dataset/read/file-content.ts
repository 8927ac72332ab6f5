import type { DatasetProblemCode, Place } from '../../errors.ts'
import { type Finding, fileProblem } from '../problem.ts'
import { below, type FieldPath, type InputFile, type Locator, type Reading, type SectionKind } from '../raw-record.ts'
import { lineIndex } from './text-lines.ts'

/** Something wrong with a text, and where in it. */
export interface Flaw extends Finding {
  readonly code: DatasetProblemCode
  /** In UTF-16 units from the beginning of the text. */
  readonly offset: number
}

/** A part of a text, from one offset to before another. */
export type TextRange = readonly [start: number, end: number]

/**
 * What one text says, as plain data that JSON holds: it depends on the text and its format and nothing else, not even the
 * file's name. Whoever has it need not read the text again, but to find places in it.
 */
export interface FileContent {
  readonly records: readonly { readonly kind: SectionKind; readonly value: unknown; readonly path: FieldPath }[]
  readonly flaws: readonly Flaw[]
  /** Parts in which there may be records that were not read. */
  readonly unread: readonly TextRange[]
  /** Whether nothing shows that this was meant to be data of ours: a `package.json` beside it, a workflow. */
  readonly foreign: boolean
}

/** Finds values of a text by path. */
export interface TextLocator {
  /** Where the value at that path begins (or its key); where it is not there, the nearest that would hold it. */
  offset(path: FieldPath, part?: 'key'): number
  /** The part of the text that the value at that path takes. */
  range(path: FieldPath): TextRange
  /** How the value at that path is written, where it is a plain scalar. */
  written(path: FieldPath): string | undefined
  /** Where a character of the text at that path stands. */
  inside(path: FieldPath, index: number): number
  /** The comment behind the text at that path, and where it begins. */
  comment?(path: FieldPath): { readonly text: string; readonly offset: number } | undefined
}

/** A content with the name of its file, so that every problem has a place. Places are looked up when first asked for. */
export function readingOf(
  file: InputFile,
  content: FileContent,
  locate: () => TextLocator,
  { mayBeShort = false } = {},
): Reading {
  const at = placesIn(file, locate)
  const problems = content.flaws.map(({ code, offset, ...finding }) => fileProblem(code, at.placeOf(offset), finding))
  return {
    records: content.records.map(({ kind, value, path }) => ({ kind, value, at: below(at, path) })),
    problems,
    whole: content.unread.length === 0,
    mentions: mentionsIn(file.text, content.unread),
    foreign: content.foreign,
    mayBeShort,
  }
}

function placesIn({ path: file, text }: InputFile, locate: () => TextLocator) {
  let lines: ReturnType<typeof lineIndex> | undefined
  let found: TextLocator | undefined
  const placeOf = (offset: number) => {
    lines ??= lineIndex(file, text)
    return lines(offset)
  }
  const locator = () => {
    found ??= locate()
    return found
  }
  return {
    placeOf,
    place: (path, part) => placeOf(locator().offset(path, part)),
    written: (path) => locator().written(path),
    inside: (path, index) => placeOf(locator().inside(path, index)),
    comment: (path) => {
      const found = locator().comment?.(path)
      return found && { text: found.text, place: placeOf(found.offset) }
    },
  } satisfies Locator & { placeOf: (offset: number) => Place }
}

/** Whether a word stands in some parts of a text; they are looked through once, when that is first asked. */
function mentionsIn(text: string, ranges: readonly TextRange[]): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => {
    words ??= new Set(ranges.flatMap(([start, end]) => wordsIn(text.slice(start, end))))
    return words.has(word)
  }
}

/** The words of a text that may be ids. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[a-z0-9][a-z0-9._-]*/g) ?? []
}
