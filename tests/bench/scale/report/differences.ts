import { CATALOG } from '../catalog.ts'
import { measuredOf, type Results, type ResultsOfSize } from '../results.ts'
import { TASKS, type TaskName } from '../tool.ts'

/** What tools do not agree on, as sentences. */
export function differences({ sizes }: Results): string[] {
  return sizes.flatMap((size) =>
    TASKS.flatMap((task) => {
      const answers = answersTo(size, task)
      const [first, ...others] = answers
      return others
        .filter(([, answer]) => answer !== first?.[1])
        .map(([label]) => `${size.asked.claims} claims, ${task}: ${label} does not answer what ${first?.[0]} answers`)
    }),
  )
}

/** The tools whose answers to a task were compared, with what they answered in each round. */
export function answersTo(size: ResultsOfSize, task: TaskName): (readonly [label: string, answer: string])[] {
  return CATALOG.flatMap(({ name, label }) =>
    (measuredOf(size, name, task) ?? []).flatMap(({ answer }) =>
      answer === undefined ? [] : [[label, JSON.stringify(answer)] as const],
    ),
  )
}
