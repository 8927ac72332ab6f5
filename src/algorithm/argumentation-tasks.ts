import {
  type Extension,
  extensions,
  extensionWith,
  extensionWithout,
  type Framework,
  type Semantics,
} from './argumentation.ts'
import type { SatSolver } from './sat-solver.ts'

/** Some extension (SE), every extension (EE), credulous (DC) and sceptical (DS) acceptance of an argument, as the competition calls them. */
export const ARGUMENTATION_TASKS = ['SE', 'EE', 'DC', 'DS'] as const
/** A task of the competition of argumentation solvers, by its code. */
export type ArgumentationTask = (typeof ARGUMENTATION_TASKS)[number]

/** What is asked of a framework; DC and DS ask about an argument. */
export type TaskOfFramework =
  | { readonly task: 'SE' | 'EE'; readonly semantics: Semantics }
  | { readonly task: 'DC' | 'DS'; readonly semantics: Semantics; readonly argument: number }

export interface Solution {
  /** Whether the argument is accepted; undefined where extensions were asked for. */
  readonly accepted: boolean | undefined
  /** SE: one or none; EE: all, in order of their arguments; DC: one that has the argument; DS: one that speaks against it, without it. */
  readonly extensions: readonly Extension[]
}

/** The solution of a task. EE takes as long as there are extensions, which may be exponentially many. */
export function solveTask(framework: Framework, asked: TaskOfFramework, open: () => SatSolver): Solution {
  const { semantics } = asked
  if (!('argument' in asked)) {
    const found = extensions(framework, semantics, open)
    if (asked.task === 'EE') return { accepted: undefined, extensions: [...found].sort(byArguments) }
    const [first] = found
    return { accepted: undefined, extensions: first === undefined ? [] : [first] }
  }
  const credulous = asked.task === 'DC'
  const question = { argument: asked.argument, open }
  const witness = (credulous ? extensionWith : extensionWithout)(framework, semantics, question)
  return { accepted: (witness !== undefined) === credulous, extensions: witness === undefined ? [] : [witness] }
}

function byArguments(a: Extension, b: Extension): number {
  const differing = a.findIndex((argument, index) => argument !== b[index])
  return differing === -1 ? a.length - b.length : (a[differing] ?? 0) - (b[differing] ?? Number.NEGATIVE_INFINITY)
}
