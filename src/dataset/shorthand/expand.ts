import { append } from '../../algorithm/append.ts'
import type { Problem } from '../../errors.ts'
import type { RawRecord, Reading } from '../raw-record.ts'
import { Expander } from './expander.ts'
import { type Giving, givingTo, ofItsFile } from './giving.ts'
import { currentIds } from './retired-ids.ts'
import { isShortSource } from './short-sources.ts'

/** What files hold, all of it in the full form, and what is wrong with what was short. */
export interface Expansion {
  readonly raws: readonly RawRecord[]
  readonly problems: readonly Problem[]
  /** Whether a problem with a text is told of the line that it is. */
  readonly isTold: (problem: Problem) => boolean
  /** Whether a word stands in a line that was left out. */
  readonly mentions: (word: string) => boolean
  /** Ids that were made and are referred to all the same. */
  readonly wanted: ReadonlySet<string>
}

/** The short form written out: what is full already stays as it is. Names are looked up among the records of all files. */
export function expandShorthand(readings: readonly Reading[]): Expansion {
  const problems: Problem[] = []
  const giving = readings.map((reading) => givingTo(reading, problems))
  const { current, replace } = currentIds(readings.flatMap(({ records }) => records))
  const shorts = new Map<RawRecord, Giving>()
  const written = readings.flatMap(({ records, mayBeShort }, index) => {
    const give = giving[index] ?? ((raw) => raw)
    // JSON Lines are written by programs: there is nothing short in them.
    if (!mayBeShort) return records
    const changed = records.map((raw) => replace(give(raw)))
    for (const raw of changed) if (isShortSource(raw)) shorts.set(raw, give)
    return changed
  })
  if (shorts.size === 0 && problems.length === 0) return { raws: written, problems, ...NOTHING_SHORT }
  const expander = new Expander(written, new Set(shorts.keys()), current)
  const expanded = expander.expand().map((raw) => ofItsFile(raw, shorts))
  append(problems, expander.report.problems)
  const { report, wanted } = expander
  return {
    raws: expanded,
    problems,
    isTold: (problem) => report.hasSaid(problem),
    mentions: (word) => report.unreadWords.has(word),
    wanted,
  }
}

const NOTHING_SHORT = { isTold: () => false, mentions: () => false, wanted: new Set<string>() }
