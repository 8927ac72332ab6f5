import type { AuditCode, Place, Problem } from '../../errors.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { View } from '../../sourcing/view.ts'
import type { SweepOptions } from '../sweep.ts'
import { openAudit } from './context.ts'
import type { AuditRule, RuleCount } from './rule.ts'
import { AUDIT_RULES } from './rules.ts'

/** What a careful reader would object to. */
export interface Audit {
  /** By severity, errors first, then in the order of the rules, then by record. */
  readonly findings: readonly Finding[]
  /** Every rule, with how often it hit. */
  readonly rules: readonly RuleCount[]
  readonly errors: number
  readonly warnings: number
}

/** One thing that a rule of the audit found. */
export interface Finding {
  readonly code: AuditCode
  readonly severity: 'error' | 'warning'
  readonly record: string
  readonly kind: string
  /** One sentence about the record. */
  readonly message: string
  /** Other records that it rests on. */
  readonly evidence: readonly string[]
  /** The field that is missing or at odds; null where it is the record as a whole. */
  readonly field: string | null
}

/**
 * Findings of every rule among what a view sees.
 *
 * @param codes only these rules; every one by default
 */
export function audit(view: View, codes?: readonly string[], options: SweepOptions = {}): Audit {
  const context = openAudit(view, options)
  const rules = AUDIT_RULES.filter(({ code }) => codes === undefined || codes.includes(code))
  const bySeverity = [...rules].sort((a, b) => byCodeUnit(a.severity, b.severity))
  const byRule = new Map(bySeverity.map((rule) => [rule.code, findingsOf(view, rule, rule.check(context))]))
  const findings = [...byRule.values()].flat()
  return {
    findings,
    rules: rules.map(({ check: _, ...rule }) => ({ ...rule, found: byRule.get(rule.code)?.length ?? 0 })),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  }
}

/** All that a rule finds are records of one kind. */
function findingsOf({ reader }: View, { code, severity }: AuditRule, hits: ReturnType<AuditRule['check']>): Finding[] {
  const kind = reader.kindOf(hits[0]?.record ?? '') ?? ''
  return hits
    .map(({ record, message, evidence = [], field = null }) => {
      return { code, severity, record, kind, message, evidence, field }
    })
    .sort((a, b) => byCodeUnit(a.record, b.record))
}

/** What each code of an audit stands for, for `formatProblems`. */
export function auditRules({ rules }: Audit): Record<string, string> {
  return Object.fromEntries(rules.map(({ code, what }) => [code, what]))
}

/**
 * The findings as problems, which `formatProblems` writes as text, JSON or SARIF.
 *
 * @param placeOf where a record, or a field of it, stands in its file; as `locations.place` of a parsed dataset
 */
export function auditAsProblems(
  { findings, rules }: Audit,
  placeOf: (record: string, field: readonly string[]) => Place | undefined = () => undefined,
): Problem[] {
  const hints = new Map(rules.map(({ code, fix }) => [code, fix]))
  return findings.map(({ code, severity, record, kind, message, field }) => {
    const place = placeOf(record, field === null ? [] : [field])
    const hint = hints.get(code)
    return {
      code,
      severity,
      message: `${kind} ${record}: ${message}`,
      record: `${kind} ${record}`,
      ...(hint === undefined ? {} : { hint }),
      ...(place === undefined ? {} : { place }),
      ...(field === null ? {} : { field }),
    }
  })
}
