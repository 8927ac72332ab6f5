import type { Place, Problem } from '../../errors.ts'
import { applyEdits, type TextEdit } from '../edit/text-edit.ts'
import { meantBy } from '../meant.ts'
import { parseDataset } from '../parse.ts'
import type { InputFile } from '../raw-record.ts'
import { sureWord } from './sure-word.ts'

/** A word that was put in the place of one that was wrong. */
export interface FixedWord {
  readonly place: Place
  readonly written: string
  readonly now: string
}

/** Files with words mended, and which. */
export interface WordsFixed {
  readonly files: readonly InputFile[]
  readonly fixed: readonly FixedWord[]
}

/**
 * Files with every word mended that names nothing and can only have been meant to be one: ids, values of vocabularies, names of fields, marks. One whose
 * mending makes another error is left as it is.
 */
export function fixWords(files: readonly InputFile[], isChosen: (path: string) => boolean): WordsFixed {
  let done: WordsFixed = { files, fixed: [] }
  // What is mended may show what was hidden behind it.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { problems } = parseDataset(done.files)
    const found = problems.flatMap((problem) => wordIn(problem, done.files, isChosen))
    const next = withoutHarm(done.files, found, errorsIn(problems))
    if (next.fixed.length === 0) return done
    done = { files: next.files, fixed: [...done.fixed, ...next.fixed] }
  }
  return done
}

const MOST_ROUNDS = 4

/** So many are tried one by one where all together make an error. */
const MOST_TRIED = 50

interface Found extends FixedWord {
  readonly edit: TextEdit
}

/** All of them at once; where that makes an error that was not there, those that make none by themselves. */
function withoutHarm(files: readonly InputFile[], found: readonly Found[], before: ReadonlySet<string>): WordsFixed {
  const all = edited(files, found)
  if (isHarmless(all, before)) return { files: all, fixed: found }
  const kept: Found[] = []
  for (const each of found.slice(0, MOST_TRIED)) {
    if (isHarmless(edited(files, [...kept, each]), before)) kept.push(each)
  }
  return { files: edited(files, kept), fixed: kept }
}

function isHarmless(files: readonly InputFile[], before: ReadonlySet<string>): boolean {
  return [...errorsIn(parseDataset(files).problems)].every((error) => before.has(error))
}

/** Errors that are not to be mended, wherever they stand: what is mended before one moves it. */
function errorsIn(problems: readonly Problem[]): ReadonlySet<string> {
  const errors = problems.filter((problem) => problem.severity === 'error' && sureWordAt(problem) === undefined)
  return new Set(errors.map(({ code, message, place }) => `${place?.file} ${code} ${message}`))
}

function edited(files: readonly InputFile[], found: readonly Found[]): readonly InputFile[] {
  return files.map((file) => {
    const edits = found.filter(({ place }) => place.file === file.path).map(({ edit }) => edit)
    return edits.length === 0 ? file : { path: file.path, text: applyEdits(file.text, edits) }
  })
}

/** The word that a problem is about, where it can be mended: it stands there as it is, in quotes or without. */
function wordIn(problem: Problem, files: readonly InputFile[], isChosen: (path: string) => boolean): Found[] {
  const { place } = problem
  const meant = meantBy(problem)
  const file = files.find(({ path }) => path === place?.file)
  if (place === undefined || meant === undefined || file === undefined || !isChosen(file.path)) return []
  const now = sureWordAt(problem)
  if (now === undefined) return []
  const at = offsetOf(file.text, place)
  const start = /["']/.test(file.text[at] ?? '') ? at + 1 : at
  const end = start + meant.written.length
  if (file.text.slice(start, end) !== meant.written || /[\p{L}\p{N}_-]/u.test(file.text[end] ?? '')) return []
  return [{ place, written: meant.written, now, edit: { start, end, text: now } }]
}

function sureWordAt(problem: Problem): string | undefined {
  const meant = meantBy(problem)
  return meant && sureWord(meant)
}

/** Where a place is in a text, in UTF-16 units; columns begin behind a byte order mark. */
function offsetOf(text: string, { line, column }: Place): number {
  let start = text.startsWith('\uFEFF') ? 1 : 0
  const breaks = /\r\n?|\n/g
  breaks.lastIndex = start
  for (let at = 1; at < line; at += 1) {
    if (breaks.exec(text) === null) return text.length
    start = breaks.lastIndex
  }
  return start + column - 1
}
