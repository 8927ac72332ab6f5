import type { GraphView, OpenGraph } from '../../../../src/index.ts'
import type { Input, PlainNode } from '../input.ts'
import type { OpenTool, Task } from '../tool.ts'
import { eachTimed } from './each-timed.ts'

/** A day after all days: by then everything was published, and a view of then remembers nothing for the view of everything. */
const LAST_DAY = '9998'

/** Questions that no other tool answers, each asked for the first time of its subject, by a program that has asked others before. */
export function hearsayQuestions(graph: OpenGraph, { asked }: Input): OpenTool['tasks'] {
  const warm = graph.at({ asOf: LAST_DAY })
  const task = (subjects: readonly PlainNode[], ask: (view: GraphView, id: string) => void): Task => ({
    run: () => {
      for (const { id } of subjects) ask(warm, id)
      return eachTimed(subjects, ({ id }) => {
        ask(graph, id)
        return undefined
      })
    },
  })
  return {
    trace: task(asked.upstream, (view, id) => view.trace(id)),
    support: task(asked.upstream, (view, id) => view.support(id)),
    impact: task(asked.downstream, (view, id) => view.impact([id])),
  }
}
