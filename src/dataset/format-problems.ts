import { formatPlace, type Problem } from '../errors.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import { visibleJson, visibleText } from '../model/visible-text.ts'
import { toSarif } from './sarif.ts'
import { jsonText } from './write/json-parts.ts'

export const PROBLEM_FORMATS = ['text', 'json', 'sarif'] as const
/** How problems are written. */
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number]

/**
 * Problems as text that ends in one newline, in the order given; nothing where there are none, in the format `text`.
 *
 * - `text`: one a line, `file:line:column: error: message (hint) [code]`, as compilers write them and editors read them
 * - `json`: one array, canonical (see `canonicalJson`)
 * - `sarif`: a SARIF 2.1.0 log with one run
 *
 * @param rules what each code stands for, for SARIF; by default those of reading a dataset
 */
export function formatProblems(
  problems: readonly Problem[],
  format: ProblemFormat,
  rules?: Readonly<Record<string, string>>,
): string {
  if (format === 'text') return problems.map((problem) => `${formatProblem(problem)}\n`).join('')
  if (format === 'json') return `${visibleJson(canonicalJson(problems))}\n`
  return jsonText(toSarif(problems, rules))
}

/**
 * One problem on one line. What is in a snapshot stands on no line of it, and is told by its record: `my-data.hearsay: claim c: …`.
 *
 * @see GNU Coding Standards, "Formatting Error Messages"
 */
export function formatProblem(problem: Problem): string {
  const { code, severity, message, hint } = problem
  const where = whereOf(problem)
  const help = hint === undefined ? '' : ` (${hint})`
  return visibleText(`${where}${severity}: ${message}${help} [${code}]`)
}

function whereOf({ place, snapshot, record, field }: Problem): string {
  if (place !== undefined) return `${formatPlace(place)}: `
  if (snapshot === undefined) return ''
  return `${[snapshot, [record, field].filter(Boolean).join(' ')].filter(Boolean).join(': ')}: `
}
