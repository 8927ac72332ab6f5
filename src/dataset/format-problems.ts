import { formatPlace, type Problem } from '../errors.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import { toSarif } from './sarif.ts'

export const PROBLEM_FORMATS = ['text', 'json', 'sarif'] as const
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
  if (format === 'json') return `${canonicalJson(problems)}\n`
  return `${JSON.stringify(toSarif(problems, rules), null, 2)}\n`
}

/**
 * One problem on one line.
 *
 * @see GNU Coding Standards, "Formatting Error Messages"
 */
export function formatProblem({ code, severity, message, hint, place }: Problem): string {
  const where = place === undefined ? '' : `${formatPlace(place)}: `
  const help = hint === undefined ? '' : ` (${hint})`
  return visible(`${where}${severity}: ${message}${help} [${code}]`)
}

/** Text with its control characters written out: what stands in a file must not steer a terminal. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
