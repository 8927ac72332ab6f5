import type { Audit } from '../query/audit/audit.ts'
import { counted } from './counted.ts'

/** "1 contradiction, 20 things missing, weak or out of date": how much a careful reader would object to. */
export function auditInWords({ errors, warnings }: Pick<Audit, 'errors' | 'warnings'>): string {
  return `${counted(errors, 'contradiction')}, ${counted(warnings, 'thing')} missing, weak or out of date`
}
