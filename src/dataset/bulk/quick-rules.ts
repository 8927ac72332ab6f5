import type { ColumnArray } from '../../columns/column-table.ts'
import { KIND_CODES } from '../../columns/columns.ts'
import type { ColumnsBuilder } from '../../columns/columns-builder.ts'
import { SOURCE_FLAGS, STATEMENT_FLAGS } from '../../columns/fields.ts'
import type { AnyRecord, Kind } from '../../model/kinds.ts'
import type { Statement } from '../../model/statement.ts'
import { RULES } from '../check/check-records.ts'
import { surelyEarlier } from '../check/check-source.ts'
import { checkAnchor } from '../check/check-statement.ts'
import type { Rule, RuleContext } from '../check/rule.ts'
import type { Arrivals } from './arrivals.ts'

/** Whether a record surely keeps the rules of its kind, whatever the others are; if not, it is for its rule to say when all have come. */
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

function ruleOf(kind: Kind): Rule<object> | undefined {
  return RULES[kind] as Rule<object> | undefined
}

/** The statements, by when they came, that may be made or withdrawn at odds with their source, come from it, or be anchored in what nobody read. O(statements). */
export function unfitStatements(builder: ColumnsBuilder, arrivals: Arrivals): number[] {
  const source = builder.columnOf('statement', 'source')
  const [made, withdrawn, flags] = (['made', 'withdrawn', 'flags'] as const).map((name) =>
    builder.columnOf('statement', name),
  ) as [ColumnArray, ColumnArray, ColumnArray]
  const published = builder.columnOf('source', 'published')
  const sourceFlags = builder.columnOf('source', 'flags')
  const isOwn = (own: number, origin: number): boolean => {
    if (origin === own) return true
    return arrivals.kindAt(origin) === KIND_CODES.statement && source[arrivals.cameAt(origin)] === own
  }
  const comesFromItself = (came: number): boolean => {
    for (let item = 0; ; item++) {
      const origin = builder.fromAt(came, item)
      if (origin === undefined) return false
      if (isOwn(source[came] ?? 0, origin)) return true
    }
  }
  const isFine = (came: number): boolean => {
    const document = arrivals.cameAt(source[came] ?? 0)
    if ((made[came] ?? 0) + (withdrawn[came] ?? 0) > 0) {
      const span = builder.dates.spanAt(published[document] ?? 0)
      if (made[came] && surelyEarlier(span, builder.dates.spanAt(made[came]))) return false
      if (withdrawn[came] && surelyEarlier(builder.dates.spanAt(withdrawn[came]), span)) return false
    }
    const isUnread = ((sourceFlags[document] ?? 0) & SOURCE_FLAGS.unread) !== 0
    if (isUnread && ((flags[came] ?? 0) & STATEMENT_FLAGS.anchor) !== 0) return false
    return !comesFromItself(came)
  }
  const unfit: number[] = []
  for (let came = 0; came < builder.countOf('statement'); came++) if (!isFine(came)) unfit.push(came)
  return unfit
}
