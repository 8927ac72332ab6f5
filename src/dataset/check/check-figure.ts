import type { FieldPath } from '../raw-record.ts'
import { isHeldExactly } from '../read/exact-number.ts'
import { shortened } from '../words.ts'
import type { RuleContext } from './rule.ts'

/** Says of a figure in quotes that it is too great, or that it is calculated with as another: as text it is kept as it is written. */
export function checkFigure(figure: number | string | undefined, path: FieldPath, report: RuleContext['report']): void {
  if (figure === undefined || isHeldExactly(String(figure))) return
  const value = Number(figure)
  if (!Number.isFinite(value)) {
    report('bad-number', path, { message: `${shortened(String(figure))} is too great a number` })
    return
  }
  report('bad-number', path, {
    message: `${shortened(String(figure))} is kept as it is written, and calculated with as ${value}`,
    hint: 'round it yourself where that is not meant',
    severity: 'warning',
  })
}
