import { formatProblems, type Problem } from '../../index.ts'
import type { Io } from '../io.ts'
import { openLiveData } from '../serve/live-data.ts'

/** What is told when a dataset was saved. */
export interface Told {
  /** The first time: all that is wrong. */
  readonly first: (problems: readonly Problem[]) => void
  /** What is wrong now, behind what changed. */
  readonly now: (problems: readonly Problem[]) => void
}

/** Tells what is wrong with a dataset, then at each save what is new and what is no longer wrong, until it is stopped. Returns what was wrong last. */
export async function watchProblems(io: Io, path: string, { first, now }: Told): Promise<readonly Problem[]> {
  const live = openLiveData(path, {
    onUnwatched: (error) => io.err(`changes are not seen any longer: ${String(error)}\n`),
  })
  let { problems } = live.current()
  first(problems)
  const end = live.subscribe((next) => {
    const [gone, made] = [without(problems, next.problems), without(next.problems, problems)]
    problems = next.problems
    io.out(formatProblems(gone, 'text').replace(/^/gm, (_, at, all) => (at < all.length ? 'no longer: ' : '')))
    io.out(formatProblems(made, 'text'))
    if (gone.length + made.length > 0) now(problems)
  })
  const stopped = io.untilStopped()
  await Promise.race([live.watching(), stopped])
  io.err('watching for changes; Ctrl-C ends it\n')
  await stopped
  end()
  await live.close()
  return problems
}

/** The problems that are not among others, wherever they stand: a line more above one makes no other of it. */
function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>()
  for (const problem of others) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1)
  return problems.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0
    left.set(keyOf(problem), count - 1)
    return count <= 0
  })
}

function keyOf({ code, message, place, record, field }: Problem): string {
  return JSON.stringify([code, message, place?.file, record, field])
}
