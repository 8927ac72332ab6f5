import { type SweepProgress, words } from '../index.ts'
import type { Progress } from '../node.ts'
import type { Io } from './io.ts'

/** A line on the terminal that says how far something is, while it lasts. */
export interface ProgressLine<Told> {
  readonly update: (progress: Told) => void
  /** Takes the line away. */
  readonly end: () => void
}

/** No line changes more often than it can be read. In milliseconds. */
const PAUSE = 100

/**
 * How far reading is: a bar, how much was read, how fast, and how long it will take. Nothing where standard error is no terminal.
 *
 * @param now the time in milliseconds, from whenever
 */
export function openProgress(io: Pick<Io, 'status'>, now?: () => number): ProgressLine<Progress> {
  return openLine(io, { patience: 500, textOf: progressText, now })
}

/**
 * How far a question is that goes through a whole graph: a bar, and how long it will take. Nothing where standard error is no terminal.
 *
 * @param now the time in milliseconds, from whenever
 */
export function openSweepProgress(io: Pick<Io, 'status'>, now?: () => number): ProgressLine<SweepProgress> {
  return openLine(io, { patience: 1000, textOf: sweepText, now })
}

interface LineOptions<Told> {
  /** What is done in fewer milliseconds shows nothing. */
  readonly patience: number
  readonly textOf: (progress: Told, seconds: number) => string
  readonly now: (() => number) | undefined
}

function openLine<Told>(
  { status }: Pick<Io, 'status'>,
  { patience, textOf, now = () => performance.now() }: LineOptions<Told>,
): ProgressLine<Told> {
  if (status === undefined) return { update: () => undefined, end: () => undefined }
  const start = now()
  let shown: number | undefined
  return {
    update: (progress) => {
      const time = now()
      if (time - start < patience || (shown !== undefined && time - shown < PAUSE)) return
      shown = time
      status(textOf(progress, (time - start) / 1000))
    },
    end: () => {
      if (shown !== undefined) status('')
    },
  }
}

/** `[########------------] 40 %, 280 of 700 MB, 1,900,000 records, 70 MB a second, 6 seconds left`. */
function progressText({ bytes, bytesInAll, records }: Progress, seconds: number): string {
  const rate = bytes / seconds
  const read = `${words.counted(records, 'record')}, ${megabytes(rate)} MB a second`
  if (bytesInAll === undefined || bytesInAll === 0) return `${megabytes(bytes)} MB, ${read}`
  const share = Math.min(bytes / bytesInAll, 1)
  const left = Math.ceil((bytesInAll - bytes) / rate)
  return `${bar(share)} ${Math.floor(share * 100)} %, ${megabytes(bytes)} of ${megabytes(bytesInAll)} MB, ${read}, ${timeLeft(left)} left`
}

/** Of less than this share nobody can say how long the rest will take. */
const TELLING = 0.02

/** `[########------------] 40 %, 6 seconds left`. */
function sweepText({ done, all }: SweepProgress, seconds: number): string {
  const share = Math.min(done / all, 1)
  if (share < TELLING) return `${bar(share)} ${Math.floor(share * 100)} %`
  const left = Math.ceil((seconds / share) * (1 - share))
  return `${bar(share)} ${Math.floor(share * 100)} %, ${timeLeft(left)} left`
}

const BAR_WIDTH = 20

function bar(share: number): string {
  const done = Math.floor(share * BAR_WIDTH)
  return `[${'#'.repeat(done)}${'-'.repeat(BAR_WIDTH - done)}]`
}

function megabytes(bytes: number): string {
  return words.inDigits(Math.round(bytes / 1e6))
}

function timeLeft(seconds: number): string {
  if (seconds < 100) return words.counted(seconds, 'second')
  return words.counted(Math.round(seconds / 60), 'minute')
}
