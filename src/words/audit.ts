import type { Audit } from '../query/audit/audit.ts'
import type { RuleCount } from '../query/audit/rule.ts'
import { counted, inDigits } from './counted.ts'
import { upperFirst } from './parts.ts'

/** "1 contradiction, 20 things missing, weak or out of date": how much a careful reader would object to. */
export function auditInWords({ errors, warnings }: Pick<Audit, 'errors' | 'warnings'>): string {
  return `${counted(errors, 'contradiction')}, ${counted(warnings, 'thing')} missing, weak or out of date`
}

/** "A statement without its place in the text: 1,078" */
export function ruleInWords({ what, found }: Pick<RuleCount, 'what' | 'found'>): string {
  return `${upperFirst(what)}: ${inDigits(found)}`
}
