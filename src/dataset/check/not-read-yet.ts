import type { Problem } from '../../errors.ts'
import type { AnyRecord, Kind } from '../../model/kinds.ts'
import { recordProblem } from '../problem.ts'
import type { Entries, Entry } from './entries.ts'

/** Parts of records that the format has and no answer reads yet, and how each is told of; a list, so that nothing of it counts in silence. */
const NOT_READ: readonly {
  readonly kind: Kind
  readonly field: string
  readonly is: (record: AnyRecord) => boolean
  readonly told: string
}[] = [
  { kind: 'source', field: 'revises', is: has('revises'), told: 'two versions of a document count as two documents' },
  { kind: 'source', field: 'read', is: isUnread, told: 'a document that nobody read counts as if somebody had' },
  { kind: 'source', field: 'genre', is: isSatire, told: 'satire and fiction count as news' },
  {
    kind: 'source',
    field: 'notices',
    is: takesBackStatements,
    told: 'a notice that takes back statements takes back none',
  },
  {
    kind: 'relation',
    field: 'type',
    is: (record) => 'type' in record && record.type === 'equivalent',
    told: 'equal claims count as two',
  },
  {
    kind: 'assessment',
    field: 'attribution',
    is: has('attribution'),
    told: 'a line of sourcing that was rejected counts',
  },
  { kind: 'claim', field: 'value', is: has('value'), told: 'values that are no numbers are not compared' },
  { kind: 'topic', field: 'cumulative', is: has('cumulative'), told: 'a running total may fall' },
]

/** What the format keeps and answers do not read yet: one warning for each sort, at the first record that has it, with how many there are. */
export function checkNotReadYet({ entries }: Entries, problems: Problem[]): void {
  for (const { kind, field, is, told } of NOT_READ) {
    const found = entries.filter((entry: Entry) => entry.kind === kind && is(entry.record))
    const [first] = found
    if (first === undefined) continue
    const others = found.length === 1 ? '' : `, and in ${found.length - 1} more`
    const message = `answers do not read "${field}" yet, here${others}: ${told}`
    const finding = { message, hint: 'it is kept and written back', severity: 'warning', atKey: true } as const
    problems.push(recordProblem('not-read-yet', first.raw, [field], finding))
  }
}

function has(field: string): (record: AnyRecord) => boolean {
  return (record) => (record as Readonly<Record<string, unknown>>)[field] !== undefined
}

/** Only how a document is known via others is read. */
function isUnread(record: AnyRecord): boolean {
  return 'read' in record && record.read === 'no' && record.knownVia === undefined
}

function isSatire(record: AnyRecord): boolean {
  return 'genre' in record && (record.genre === 'satire' || record.genre === 'fiction')
}

function takesBackStatements(record: AnyRecord): boolean {
  return 'notices' in record && (record.notices ?? []).some(({ statements }) => statements !== undefined)
}
