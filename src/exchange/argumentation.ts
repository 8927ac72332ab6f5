import {
  ARGUMENTATION_TASKS,
  type ArgumentationTask,
  type Solution,
  solveTask,
} from '../algorithm/argumentation-tasks.ts'
import { loadSat } from '../algorithm/sat-solver.ts'
import { HearsayError } from '../errors.ts'
import { requireOneOf } from '../graph/require.ts'
import { ARGUMENTATION_FORMATS, type ArgumentationFormat, readFramework } from './argumentation-formats.ts'

/** The competition's names of the semantics. */
export const SEMANTICS_CODES = { GR: 'grounded', CO: 'complete', PR: 'preferred', ST: 'stable' } as const
/** A semantics, by its code in the competition of argumentation solvers. */
export type SemanticsCode = keyof typeof SEMANTICS_CODES

/** What is asked of a framework. */
export interface ArgumentationQuery {
  readonly semantics: SemanticsCode
  readonly task: ArgumentationTask
  /** The name of the argument that DC and DS ask about. */
  readonly argument?: string | undefined
}

/**
 * The answer in the form in which the solvers of the competition give it, so that they can be compared.
 *
 * For `af` as in ICCMA 2023: SE `w 1 2` or `NO`; DC `YES` and a witness, or `NO`; DS `NO` and a witness against it, or `YES`. For `apx`
 * and `tgf` as in ICCMA 2015 to 2019: SE `[a,b]` or `NO`; EE `[[a],[b]]`; DC and DS `YES` or `NO`. EE of an `af`, which no competition
 * had, is a `w` line for each extension, or `NO`. Extensions are in order of their arguments; arguments in the order of the file.
 *
 * Practical up to some hundred arguments that attack at random, thousands where attacks are few, and thousands of extensions
 * (tests/bench/argumentation.bench.ts).
 *
 * @throws HearsayError `bad-framework` with the line, `bad-option`, `unknown-argument`
 * @see https://argumentationcompetition.org
 */
export async function solveArgumentation(
  text: string,
  format: ArgumentationFormat,
  query: ArgumentationQuery,
): Promise<string> {
  requireOneOf('format', format, ARGUMENTATION_FORMATS)
  requireOneOf('semantics', query.semantics, Object.keys(SEMANTICS_CODES))
  requireOneOf('task', query.task, ARGUMENTATION_TASKS)
  const { names, framework } = readFramework(text, format)
  const semantics = SEMANTICS_CODES[query.semantics]
  const { task } = query
  const asked =
    task === 'SE' || task === 'EE'
      ? { task, semantics }
      : { task, semantics, argument: argumentNamed(names, query.argument) }
  return writeSolution(solveTask(framework, asked, await loadSat()), { names, format, task })
}

interface Printing {
  readonly names: readonly string[]
  readonly format: ArgumentationFormat
  readonly task: ArgumentationTask
}

function writeSolution({ accepted, extensions }: Solution, { names, format, task }: Printing): string {
  const show = format === 'af' ? asWitness : asList
  const printed = extensions.map((extension) => show(extension.map((argument) => names[argument] ?? '')))
  if (task === 'EE' && format !== 'af') return `[${printed.join(',')}]\n`
  if (accepted === undefined) return printed.length === 0 ? 'NO\n' : `${printed.join('\n')}\n`
  return `${[accepted ? 'YES' : 'NO', ...(format === 'af' ? printed : [])].join('\n')}\n`
}

function asWitness(names: readonly string[]): string {
  return ['w', ...names].join(' ')
}

function asList(names: readonly string[]): string {
  return `[${names.join(',')}]`
}

function argumentNamed(names: readonly string[], name: string | undefined): number {
  if (name === undefined)
    throw new HearsayError('bad-option', 'DC and DS ask about an argument', { path: 'argument', hint: 'name one' })
  const argument = names.indexOf(name)
  if (argument !== -1) return argument
  throw new HearsayError('unknown-argument', `the framework has no argument "${name}"`, { path: 'argument' })
}
