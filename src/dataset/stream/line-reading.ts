import { formatPlace, type Problem } from '../../errors.ts'
import { hiddenCharacters } from '../check/hidden-characters.ts'
import { checkShape } from '../check/record-shape.ts'
import { compareProblems } from '../problem.ts'
import type { InputFile, Locator, RawRecord } from '../raw-record.ts'
import { readingOf, wordsIn } from '../read/file-content.ts'
import { locateInJsonl, readJsonl } from '../read/json/read-jsonl.ts'

/** What a line of JSON Lines says, read the slow way, which knows what is wrong and where. */
export interface LineReading {
  /** What ought to be a record; `undefined` where the line holds none. */
  readonly raw: RawRecord | undefined
  /** The record, where its shape is right. */
  readonly record: object | undefined
  /** In the order in which a reader finds them. */
  readonly problems: readonly Problem[]
  /** Where something is written wrongly, so that whatever else is found there is a consequence of it (see `formatPlace`). */
  readonly flawPlaces: readonly string[]
  /** The words of the line that may be ids of records that could not be read; `undefined` where all was read. */
  readonly unreadWords: readonly string[] | undefined
  /** Whether nothing shows that the line was meant to be a record of ours. */
  readonly foreign: boolean
}

/**
 * Reads a line that is not blank as `parseDataset` reads a file, but for what records say of each other.
 *
 * @param line the path of the file and the text of the line, with its end
 * @param number the line's number in the file
 */
export function readLine(line: InputFile, number: number): LineReading {
  const reading = readingOf(line, readJsonl(line.text), () => locateInJsonl(line.text))
  const flaws = reading.problems.map((problem) => movedProblem(problem, number))
  const [read] = reading.records
  const raw = read && { ...read, at: movedLocator(read.at, number) }
  const shape = raw && checkShape(raw)
  const record = shape !== undefined && 'record' in shape ? shape.record : undefined
  const found = shape !== undefined && 'problems' in shape ? shape.problems : []
  const hidden = raw === undefined || record === undefined ? [] : hiddenCharacters(raw, record)
  const flawPlaces = flaws.flatMap(({ severity, place }) => (severity === 'error' && place ? [formatPlace(place)] : []))
  const others = [...found, ...hidden].filter(({ place }) => !place || !flawPlaces.includes(formatPlace(place)))
  return {
    raw,
    record,
    problems: [...flaws, ...others].sort(compareProblems),
    flawPlaces,
    unreadWords: reading.whole ? undefined : wordsIn(line.text),
    foreign: reading.foreign,
  }
}

/** Where the record on a line stands, and its fields: for problems that are found when the line is long read. */
export function placesOnLine(line: InputFile, number: number): Locator {
  const [read] = readingOf(line, readJsonl(line.text), () => locateInJsonl(line.text)).records
  const start = { file: line.path, line: number, column: 1 }
  return read === undefined ? { place: () => start, written: () => undefined } : movedLocator(read.at, number)
}

function movedProblem({ place, ...problem }: Problem, number: number): Problem {
  return place === undefined ? problem : { ...problem, place: moved(place, number) }
}

function movedLocator(at: Locator, number: number): Locator {
  return { place: (path, part) => moved(at.place(path, part), number), written: at.written }
}

function moved<P extends { readonly line: number }>(place: P, number: number): P {
  return { ...place, line: place.line + number - 1 }
}
