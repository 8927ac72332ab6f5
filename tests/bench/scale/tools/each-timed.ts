import type { Outcome } from '../tool.ts'

/** Asks question by question, and times each. */
export function eachTimed<T>(subjects: readonly T[], ask: (subject: T) => number | undefined): Outcome {
  const answer: number[] = []
  const each: number[] = []
  for (const subject of subjects) {
    const begun = performance.now()
    const found = ask(subject)
    each.push((performance.now() - begun) * 1_000)
    if (found !== undefined) answer.push(found)
  }
  return answer.length === 0 ? { each } : { answer, each }
}

/** The same of what has to be waited for. */
export async function eachAwaited<T>(subjects: readonly T[], ask: (subject: T) => Promise<number>): Promise<Outcome> {
  const answer: number[] = []
  const each: number[] = []
  for (const subject of subjects) {
    const begun = performance.now()
    answer.push(await ask(subject))
    each.push((performance.now() - begun) * 1_000)
  }
  return { answer, each }
}
