/**
 * What went wrong through misuse or unreadable input: thrown, never returned.
 *
 * `code` is stable and machine-readable (`unknown-id`, `bad-date`, …); `path` says where (an option, a field, a
 * `file:line:column`); `hint` says how to mend it.
 */
export class HearsayError extends Error {
  override readonly name: string = 'HearsayError'
  readonly code: string
  readonly path: string | undefined
  readonly hint: string | undefined

  constructor(code: string, message: string, details: { path?: string; hint?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.path = details.path
    this.hint = details.hint
  }
}

/** Thrown when input that must be a valid dataset is not; carries every problem found, not the first. */
export class DatasetError extends HearsayError {
  override readonly name = 'DatasetError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const [first] = problems
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    super('invalid-dataset', `${first ? first.message : 'the dataset is not valid'}${more}`, {
      path: first?.place === undefined ? undefined : formatPlace(first.place),
      hint: first?.hint,
    })
    this.problems = problems
  }
}

/** Where in a file: one-based line and column, as editors count. */
export interface Place {
  file: string
  line: number
  column: number
}

/** One thing that is wrong with a dataset: a finding as a value. */
export interface Problem {
  code: string
  severity: 'error' | 'warning'
  message: string
  hint?: string
  place?: Place
  /** The record it is about, as `kind id`, where it has an id. */
  record?: string
  /** The path of the field inside the record, such as `from.0`. */
  field?: string
}

/** `file:line:column`, the form that terminals and editors turn into a link. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
