import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { SOURCE_FLAGS, STATEMENT_FLAGS } from '../../columns/fields.ts'
import { type AnyRecord, KIND_NAMES, type Kind, type RecordOfKind } from '../../model/kinds.ts'
import type { Statement } from '../../model/statement.ts'
import { RULES } from '../check/check-records.ts'
import { surelyEarlier } from '../check/check-source.ts'
import { checkAnchor } from '../check/check-statement.ts'
import type { Rule, RuleContext } from '../check/rule.ts'

/** Whether a record surely keeps the rules of its kind, whatever the others are; if not, it is for `ruleKeeper` to say. */
export class QuickRules {
  private isSure = true
  private readonly context: RuleContext

  /** @param kindOf the kind of the record with that id, where it has come already */
  constructor(kindOf: (id: string) => Kind | undefined) {
    this.context = {
      kindOf: (id) => {
        const kind = kindOf(id)
        if (kind === undefined) this.isSure = false
        return kind
      },
      find: () => {
        this.isSure = false
        return undefined
      },
      report: () => {
        this.isSure = false
      },
    }
  }

  isFine(kind: Kind, record: AnyRecord): boolean {
    this.isSure = true
    if (kind === 'statement') this.checkStatement(record as Statement)
    else ruleOf(kind)?.(record, this.context)
    return this.isSure
  }

  /** What a statement is to others is looked at when all are there: see `unfitStatements`. */
  private checkStatement({ from, fromBasis, anchor, response, polarity }: Statement): void {
    if (fromBasis !== undefined && (from === undefined || from.length === 0)) this.isSure = false
    if (response !== undefined && polarity !== 'neither') this.isSure = false
    if (anchor !== undefined) checkAnchor(anchor, this.context)
  }
}

/** Whether a record keeps the rules of its kind, among all others. */
export function ruleKeeper({ ids, kinds, record }: Columns): (kind: Kind, record: AnyRecord) => boolean {
  const kindOf = (id: string): Kind | undefined => KIND_NAMES[kinds[ids.numberOf(id)] ?? KIND_NAMES.length]
  return (kind, judged) => {
    let keeps = true
    const find = <K extends Kind>(wanted: K, id: string) =>
      kindOf(id) === wanted ? (record(ids.numberOf(id)) as RecordOfKind[K]) : undefined
    const report = () => {
      keeps = false
    }
    ruleOf(kind)?.(judged, { kindOf, find, report })
    return keeps
  }
}

function ruleOf(kind: Kind): Rule<object> | undefined {
  return RULES[kind] as Rule<object> | undefined
}

/** The statements, by number, that are made or withdrawn at odds with their source, come from it, or are anchored in what nobody read. O(statements). */
export function unfitStatements({ of, rows, kinds, recordsOf, from, dates }: Columns): number[] {
  const { statement, source } = of
  const sourceRow = (row: number) => rows[statement.source[row] ?? 0] ?? 0
  const isOwn = (row: number, origin: number): boolean => {
    const own = statement.source[row]
    if (origin === own) return true
    return kinds[origin] === KIND_CODES.statement && statement.source[rows[origin] ?? 0] === own
  }
  const isFine = (row: number): boolean => {
    const [made = 0, withdrawn = 0, flags = 0] = [statement.made[row], statement.withdrawn[row], statement.flags[row]]
    const document = sourceRow(row)
    if (made + withdrawn > 0) {
      const published = dates.spanAt(source.published[document] ?? 0)
      if (made > 0 && surelyEarlier(published, dates.spanAt(made))) return false
      if (withdrawn > 0 && surelyEarlier(dates.spanAt(withdrawn), published)) return false
    }
    const isUnread = ((source.flags[document] ?? 0) & SOURCE_FLAGS.unread) !== 0
    if (isUnread && (flags & STATEMENT_FLAGS.anchor) !== 0) return false
    for (let item = from.starts[row] ?? 0; item < (from.starts[row + 1] ?? 0); item++) {
      if (isOwn(row, from.items[item] ?? 0)) return false
    }
    return true
  }
  return Array.from(recordsOf.statement.filter((_, row) => !isFine(row)))
}
