import { type LadderLine, ladderOf, type Trace } from '../library.ts'

/** The number of each document in a trace: as one meets them in its ladders, those for it first; then whoever did not comment, and what does not count. */
export function numberedSources(
  trace: Trace,
  sourceOf: (statement: string) => string | undefined,
): Map<string, number> {
  const ladder = ladderOf(trace)
  const sides = (['for', 'against'] as const).flatMap((side) => [
    ...ladder[side].flatMap(sourcesIn),
    ...trace[side].steps.map(({ source }) => source),
  ])
  const others = [...trace.noComment, ...trace.notCounted, ...trace.mutations].map(({ statement }) =>
    sourceOf(statement),
  )
  const found = new Set([...sides, ...others].filter((id) => id !== undefined))
  return new Map([...found].map((id, index) => [id, index + 1]))
}

function sourcesIn({ ways }: LadderLine): string[] {
  return ways.flatMap(({ rungs }) => rungs.map(({ source }) => source))
}
