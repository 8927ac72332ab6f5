import { formatPlace, type Place, type Problem } from '../../errors.ts'
import { withMeant } from '../meant.ts'
import { fileProblem } from '../problem.ts'
import type { RawRecord } from '../raw-record.ts'
import { wordsIn } from '../read/file-content.ts'
import type { Fault } from './line.ts'
import type { SaidItem } from './said-item.ts'

/** What is found wrong with the short form. */
export class Report {
  readonly problems: Problem[] = []
  /** Words of lines that were left out, which may be ids. */
  readonly unreadWords = new Set<string>()
  private readonly lostAt = new Set<string>()

  add(problem: Problem): void {
    this.problems.push(problem)
  }

  /** That a line was left out: the ids in it are not missed. */
  leaveOut(...texts: readonly string[]): void {
    for (const text of texts) for (const word of wordsIn(text)) this.unreadWords.add(word)
  }

  /** Something wrong with a piece of a line. */
  fault(
    { raw, textPath, path }: Pick<SaidItem, 'raw' | 'textPath' | 'path'>,
    { code, message, hint, at, meant }: Fault,
  ): void {
    const place = raw.at.inside?.(textPath, at[0]) ?? raw.at.place(textPath)
    const problem = { ...fileProblem(code, place, { message, hint }), ...named(raw), field: path.join('.') }
    this.add(withMeant(problem, meant))
  }

  /** A comment that takes the rest of a line. */
  lost(place: Place, raw: RawRecord): void {
    const message = '" #" starts a comment, so the rest of this statement is lost: put the line in quotes'
    this.lostAt.add(formatPlace(place))
    this.add({ ...fileProblem('cut-text', place, { message }), ...named(raw) })
  }

  /** Whether a problem says of a text what was said of the line that it is. */
  hasSaid({ code, place }: Problem): boolean {
    return code === 'cut-text' && place !== undefined && this.lostAt.has(formatPlace(place))
  }
}

function named({ value }: RawRecord): { record?: string } {
  const { id } = value as { readonly id?: unknown }
  return typeof id === 'string' ? { record: `source ${id}` } : {}
}
