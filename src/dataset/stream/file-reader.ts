import type { Place } from '../../errors.ts'
import { holdsHidden, isHidden } from '../check/hidden-characters.ts'
import { LINE_MEASURES, UNSURE } from '../check/quick-check.ts'
import { fileProblem } from '../problem.ts'
import type { Fields, RawKind } from '../raw-record.ts'
import { lineTooLong, notUtf8At } from '../read/decode.ts'
import { isFaithful } from '../read/json/json-scan.ts'
import { EMPTY_CONTENT } from '../read/read-sections.ts'
import type { LinesBlock, TextBlock } from './block-cutter.ts'
import { type LineReading, readLine } from './line-reading.ts'
import type { ProblemList } from './problem-list.ts'
import type { LineAt, RecordSink } from './record-sink.ts'
import { UnreadWords } from './unread-words.ts'

/** What was found in one file. */
export interface FileReport {
  /** How many records it has, those whose shape is wrong included. */
  readonly records: number
  /** Whether all of it was read: if not, records may exist that nobody knows of. */
  readonly whole: boolean
  /** Whether an id stands in what was not read, so that a record there may have it. */
  readonly mentions: (id: string) => boolean
  /** Whether nothing shows that the file was meant to be data of ours. */
  readonly foreign: boolean
  /** Where something is written wrongly: what else is wrong there is a consequence of it (see `formatPlace`). */
  readonly flawPlaces: ReadonlySet<string>
}

const [CARRIAGE_RETURN, NEWLINE, DELETE] = [0x0d, 0x0a, 0x7f] as const

/** Reads blocks of lines: each record goes to the sink, each problem to the list. */
export class FileReader {
  records = 0
  private readonly path: string
  private readonly sink: RecordSink
  private readonly problems: ProblemList
  private line = 1
  /** As `line`, but that only LF ends a line: what is no text has no other lines. */
  private linesOfBytes = 1
  private isWhole = true
  private isBlank = true
  private isForeign = true
  private readonly unread = new UnreadWords()
  private readonly flawPlaces = new Set<string>()

  constructor(path: string, sink: RecordSink, problems: ProblemList) {
    this.path = path
    this.sink = sink
    this.problems = problems
  }

  read(block: TextBlock): void {
    if (block.kind === 'lines') {
      this.readLines(block)
      return
    }
    const place: Place = { file: this.path, line: this.line, column: 1 }
    if (block.kind === 'too-long') {
      this.problems.add(lineTooLong(place, block.length))
      this.line += 1
      this.linesOfBytes += 1
    } else {
      this.problems.add(notUtf8At({ ...place, line: this.linesOfBytes, column: block.column }, block))
    }
    this.isWhole = false
    this.isBlank = false
    this.isForeign = false
    this.unread.addAnything()
  }

  /** What was found, when there is no more to read. */
  end(): FileReport {
    if (this.isBlank) {
      for (const { code, offset: _, ...finding } of EMPTY_CONTENT.flaws)
        this.problems.add(fileProblem(code, { file: this.path, line: 1, column: 1 }, finding))
    }
    return {
      records: this.records,
      whole: this.isWhole,
      mentions: (id) => this.unread.has(id),
      foreign: this.isForeign && !this.isBlank && this.records === 0,
      flawPlaces: this.flawPlaces,
    }
  }

  private readLines({ text, bytes, offset, isAscii }: LinesBlock): void {
    this.sink.block?.(bytes, offset, this.line)
    // Of characters that nobody sees, JSON takes no other of ASCII as they are: those that are escaped make a line longer than need be.
    const mayHide = isAscii ? bytes.includes(DELETE) : isHidden(text)
    const hasReturns = bytes.includes(CARRIAGE_RETURN)
    let start = 0
    let byte = 0
    while (start < text.length) {
      const end = endOf(text.indexOf('\n', start), text.length)
      const endByte = isAscii ? end : endOf(bytes.indexOf(NEWLINE, byte), bytes.length)
      const at = { line: this.line, offset: offset + byte, length: endByte - byte }
      const line = text.slice(start, end)
      if (!this.readQuickly(line, hasReturns && line.endsWith('\r'), mayHide, at)) {
        this.readSlowly(text.slice(start, end + 1), at)
      }
      this.line += 1 + (hasReturns ? loneReturns(line, end < text.length) : 0)
      this.linesOfBytes += 1
      start = end + 1
      byte = endByte + 1
    }
  }

  /** Reads a line that surely holds a record and nothing else, and tells whether it does. */
  private readQuickly(line: string, endsInReturn: boolean, mayHide: boolean, at: LineAt): boolean {
    if (line === '') return false
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      return false
    }
    const kind = (value as { readonly kind?: unknown } | null)?.kind
    const measure = LINE_MEASURES.get(kind)
    if (measure === undefined) return false
    const size = measure(value)
    if (size === UNSURE) return false
    const isShortest = size === (endsInReturn ? line.length - 1 : line.length)
    if (!isShortest && !isFaithful(line, value)) return false
    const mayHideMore = mayHide || (!isShortest && line.includes('\\'))
    if (mayHideMore && holdsHidden(value)) return false
    this.isBlank = false
    this.records += 1
    this.sink.record(kind as RawKind, value as Fields, at)
    return true
  }

  private readSlowly(text: string, at: LineAt): void {
    if (text.trim() === '') return
    this.isBlank = false
    const reading = readLine({ path: this.path, text }, at.line)
    for (const problem of reading.problems) this.problems.add(problem)
    for (const place of reading.flawPlaces) this.flawPlaces.add(place)
    if (reading.unreadWords !== undefined) {
      this.isWhole = false
      this.unread.add(reading.unreadWords)
    }
    if (!reading.foreign) this.isForeign = false
    this.give(reading, at)
  }

  private give({ raw, record }: LineReading, at: LineAt): void {
    // No line holds by itself what is part of the manifest.
    if (raw === undefined || raw.kind === 'tour' || raw.kind === 'retired' || raw.kind === 'defaults') return
    this.records += 1
    if (record === undefined) this.sink.misshapen?.(raw.kind, raw.value, at)
    else this.sink.record(raw.kind, { kind: raw.kind, ...record }, at)
  }
}

function endOf(found: number, length: number): number {
  return found === -1 ? length : found
}

/** How many carriage returns end a line by themselves in what a newline ends. */
function loneReturns(line: string, hasNewline: boolean): number {
  let count = 0
  for (let at = line.indexOf('\r'); at !== -1; at = line.indexOf('\r', at + 1)) {
    if (!hasNewline || at < line.length - 1) count += 1
  }
  return count
}
