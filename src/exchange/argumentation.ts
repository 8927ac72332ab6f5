import {
  type Extension,
  extensions,
  extensionWith,
  extensionWithout,
  type Semantics,
} from '../algorithm/argumentation.ts'
import { loadSat, type SatSolver } from '../algorithm/sat-solver.ts'
import { HearsayError } from '../errors.ts'
import { requireOneOf } from '../graph/require.ts'
import {
  ARGUMENTATION_FORMATS,
  type ArgumentationFormat,
  type NamedFramework,
  readFramework,
} from './argumentation-formats.ts'

/** The competition's names of the semantics. */
export const SEMANTICS_CODES = { GR: 'grounded', CO: 'complete', PR: 'preferred', ST: 'stable' } as const
export type SemanticsCode = keyof typeof SEMANTICS_CODES

/** Some extension, every extension, credulous and sceptical acceptance of an argument. */
export const ARGUMENTATION_TASKS = ['SE', 'EE', 'DC', 'DS'] as const
export type ArgumentationTask = (typeof ARGUMENTATION_TASKS)[number]

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
  const named = readFramework(text, format)
  const semantics = SEMANTICS_CODES[query.semantics]
  const printing = { show: format === 'af' ? asWitness : asList, format }
  return answer(named, { ...query, semantics, open: await loadSat() }, printing)
}

interface Asking extends Omit<ArgumentationQuery, 'semantics'> {
  readonly semantics: Semantics
  readonly open: () => SatSolver
}

interface Printing {
  readonly show: (names: readonly string[]) => string
  readonly format: ArgumentationFormat
}

function answer({ names, framework }: NamedFramework, asking: Asking, { show, format }: Printing): string {
  const { task, semantics, open } = asking
  const print = (extension: Extension) => show(extension.map((argument) => names[argument] ?? ''))
  if (task === 'SE') {
    const [first] = extensions(framework, semantics, open)
    return first === undefined ? 'NO\n' : `${print(first)}\n`
  }
  if (task === 'EE') return printAll([...extensions(framework, semantics, open)].sort(byArguments).map(print), format)
  const question = { argument: argumentNamed(names, asking.argument), open }
  const credulous = task === 'DC'
  const witness = (credulous ? extensionWith : extensionWithout)(framework, semantics, question)
  const verdict = (witness !== undefined) === credulous ? 'YES' : 'NO'
  return `${verdict}\n${witness !== undefined && format === 'af' ? `${print(witness)}\n` : ''}`
}

function printAll(printed: readonly string[], format: ArgumentationFormat): string {
  if (format !== 'af') return `[${printed.join(',')}]\n`
  return printed.length === 0 ? 'NO\n' : `${printed.join('\n')}\n`
}

function asWitness(names: readonly string[]): string {
  return ['w', ...names].join(' ')
}

function asList(names: readonly string[]): string {
  return `[${names.join(',')}]`
}

function byArguments(a: Extension, b: Extension): number {
  const differing = a.findIndex((argument, index) => argument !== b[index])
  return differing === -1 ? a.length - b.length : (a[differing] ?? 0) - (b[differing] ?? Number.NEGATIVE_INFINITY)
}

function argumentNamed(names: readonly string[], name: string | undefined): number {
  if (name === undefined)
    throw new HearsayError('bad-option', 'DC and DS ask about an argument', { path: 'argument', hint: 'name one' })
  const argument = names.indexOf(name)
  if (argument !== -1) return argument
  throw new HearsayError('unknown-argument', `the framework has no argument "${name}"`, { path: 'argument' })
}
