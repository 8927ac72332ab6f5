/** Everything that a `HearsayError` can be. */
export type HearsayErrorCode =
  // a question that cannot be answered as it is put
  | 'unknown-id'
  | 'bad-date'
  | 'bad-option'
  // input that cannot be read, a record that cannot be changed, a file that cannot be written
  | 'invalid-dataset'
  | 'no-such-path'
  | 'unreadable'
  | 'ambiguous-id'
  | 'duplicate-id'
  | 'cannot-edit'
  | 'cannot-undo'
  | 'changed-meanwhile'
  | 'unwritable'
  // a snapshot
  | 'not-a-snapshot'
  | 'older-snapshot'
  | 'newer-snapshot'
  | 'damaged-snapshot'
  // a page or file that was to be captured
  | 'cannot-capture'
  | 'cannot-fetch'
  // foreign formats
  | 'cannot-import'
  | 'cannot-export'
  | 'bad-proof'
  // an argumentation framework
  | 'bad-framework'
  | 'unknown-argument'
  // the glossary
  | 'unknown-term'
  // the command, and what the system refuses it
  | 'misuse'
  | 'file-exists'
  | 'folder-not-empty'
  | 'own-source'
  | 'in-source'
  | 'in-dataset'
  | 'not-built'
  | 'unfit-page'
  | 'cannot-listen'
  | 'port-in-use'
  | 'system'

/**
 * What went wrong through misuse or unreadable input: thrown, never returned.
 *
 * `code` is stable and machine-readable (`unknown-id`, `bad-date`, …); `path` says where (an option, a field, a
 * `file:line:column`); `hint` says how to fix it.
 */
export class HearsayError extends Error {
  override readonly name: string = 'HearsayError'
  readonly code: HearsayErrorCode
  readonly path: string | undefined
  readonly hint: string | undefined

  constructor(
    code: HearsayErrorCode,
    message: string,
    details: { path?: string; hint?: string; cause?: unknown } = {},
  ) {
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

/** What reading a dataset can find. */
export type DatasetProblemCode =
  | 'unreadable'
  | 'not-utf8'
  | 'too-large'
  | 'no-such-path'
  | 'no-data-files'
  | 'choose-dataset'
  | 'no-such-dataset'
  | 'empty-file'
  | 'empty-dataset'
  | 'yaml-syntax'
  | 'yaml-key'
  | 'yaml-alias'
  | 'json-syntax'
  | 'duplicate-key'
  | 'bad-number'
  | 'cut-text'
  | 'says-line'
  | 'says-mark'
  | 'unknown-name'
  | 'ambiguous-name'
  | 'retired-id'
  | 'hidden-character'
  | 'too-deep'
  | 'not-data'
  | 'not-sections'
  | 'unknown-section'
  | 'not-a-list'
  | 'not-a-record'
  | 'unknown-kind'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'bad-value'
  | 'bad-id'
  | 'bad-date'
  | 'no-manifest'
  | 'second-manifest'
  | 'duplicate-id'
  | 'repeated-record'
  | 'made-id'
  | 'unknown-reference'
  | 'wrong-kind'
  | 'self-reference'
  | 'repeated-reference'
  | 'own-source'
  | 'equivalence-conflict'
  | 'carrier-publisher'
  | 'read-known-via'
  | 'unread-anchor'
  | 'notice-statements'
  | 'judged-lines'
  | 'cumulative-topic'
  | 'cycle'
  | 'identity-conflict'
  | 'count-of-named'
  | 'empty-list'
  | 'conditional-parts'
  | 'claim-question'
  | 'quantity-value'
  | 'unknown-unit'
  | 'end-before-start'
  | 'anchor-parts'
  | 'anchor-region'
  | 'anchor-length'
  | 'response-polarity'
  | 'basis-without-from'
  | 'assessment-field'
  | 'empty-assessment'
  | 'rating-range'
  | 'impossible-order'

/** What an audit can find. */
export type AuditCode =
  | 'anonymous-on-record'
  | 'cited-whole'
  | 'claim-without-statement'
  | 'corrected-relied-on'
  | 'line-rejected'
  | 'lost-passage'
  | 'missing-anchor'
  | 'missing-archive'
  | 'missing-date'
  | 'missing-digest'
  | 'missing-url'
  | 'only-anonymous'
  | 'own-cause'
  | 'own-premise'
  | 'removed-unarchived'
  | 'retracted-cited'
  | 'single-origin'
  | 'stale-assessment'
  | 'status-at-odds'
  | 'unaffiliated-unnamed'
  | 'undisclosed-end'
  | 'verdict-on-verdicts'
  | 'verified-uncorroborated'

/** Everything that a problem of a dataset can be: found when it is read, or by an audit. What each stands for, `formatProblems` says. */
export type ProblemCode = DatasetProblemCode | AuditCode

/** One thing that is wrong with a dataset: a finding as a value. */
export interface Problem {
  code: ProblemCode
  /** An error leaves no dataset; a warning is worth a look; a note is only said so that nothing goes without a word. */
  severity: 'error' | 'warning' | 'note'
  message: string
  hint?: string
  place?: Place
  /** The snapshot that holds the record, where it stands in no file: a `record` of it is found by its id. */
  snapshot?: string
  /** The record it is about, as `kind id`, where it has an id. */
  record?: string
  /** The path of the field inside the record, such as `from.0`. */
  field?: string
}

/** `file:line:column`, the form that terminals and editors turn into a link. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
