import type { AuditCode } from '../../errors.ts'
import type { Audit } from './audit.ts'

/** What a copy of a document that is kept beside the data answers, for whoever has it. */
const ANSWERED: ReadonlySet<AuditCode> = new Set(['missing-archive', 'removed-unarchived'] as const)

/** An audit without what a copy answers that was kept of the document; and how many documents that were. */
export function withKeptCopies(
  { findings, rules }: Audit,
  kept: ReadonlySet<string>,
): { readonly audit: Audit; readonly answered: number } {
  const left = findings.filter(({ code, record }) => !(ANSWERED.has(code) && kept.has(record)))
  const answered = new Set(findings.filter((each) => !left.includes(each)).map(({ record }) => record)).size
  if (answered === 0) return { audit: { findings, rules, ...totals(findings) }, answered }
  const counts = new Map<AuditCode, number>()
  for (const { code } of left) counts.set(code, (counts.get(code) ?? 0) + 1)
  return {
    audit: {
      findings: left,
      rules: rules.map((rule) => ({ ...rule, found: counts.get(rule.code) ?? 0 })),
      ...totals(left),
    },
    answered,
  }
}

function totals(findings: Audit['findings']): Pick<Audit, 'errors' | 'warnings'> {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}
