import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif'
import type { Place, Problem } from '../errors.ts'
import { sortedUnique } from '../model/order.ts'
import { PROBLEM_RULES } from './problem-rules.ts'

/**
 * A SARIF log with one run: the rules that the problems break, and a result for each problem.
 *
 * @param rules what each code stands for
 * @see OASIS, Static Analysis Results Interchange Format (SARIF) 2.1.0
 */
export function toSarif(problems: readonly Problem[], rules: Readonly<Record<string, string>> = PROBLEM_RULES): object {
  const codes = sortedUnique(problems.map(({ code }) => code))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hearsay', rules: codes.map((code) => ruleOf(code, rules[code])) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, codes)),
      },
    ],
  } satisfies Log
}

function ruleOf(code: string, text: string | undefined): ReportingDescriptor {
  return text === undefined ? { id: code } : { id: code, shortDescription: { text } }
}

function resultOf(problem: Problem, codes: readonly string[]): Result {
  const { code, severity, message, hint, record, field } = problem
  const names = record === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: nameOf(record, field) }] }
  const location: Location = { ...physicalOf(problem), ...names }
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: hint === undefined ? message : `${message} (${hint})` },
    ...(Object.keys(location).length === 0 ? {} : { locations: [location] }),
  }
}

function nameOf(record: string, field: string | undefined): string {
  return field === undefined ? record : `${record} ${field}`
}

/** Where it stands: in a snapshot, which has no lines, the file alone. */
function physicalOf({ place, snapshot }: Problem): Pick<Location, 'physicalLocation'> {
  if (place !== undefined) return { physicalLocation: physical(place) }
  return snapshot === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(snapshot) } } }
}

function physical({ file, line, column }: Place): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } }
}

/** A path as a URI reference: absolute paths get the scheme `file`, others stay relative. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/')
  const escaped = slashed.split('/').map(encodeURIComponent).join('/')
  if (slashed.startsWith('/')) return `file://${escaped}`
  return /^[A-Za-z]:\//.test(slashed) ? `file:///${escaped.replace('%3A', ':')}` : escaped
}
