import type { Claim, Quantity } from '../../model/claim.ts'
import { isUnitCode, unitMeant } from '../../model/unit-codes.ts'
import type { Finding } from '../problem.ts'
import { shortened } from '../words.ts'
import { checkFigure } from './check-figure.ts'
import type { Rule, RuleContext } from './rule.ts'

/** A conditional has its parts, and only it; a quantity has one value or one range. */
export const checkClaim: Rule<Claim> = (claim, context) => {
  checkParts(claim, context)
  checkText(claim, context)
  if (claim.quantity !== undefined) checkQuantity(claim.quantity, context)
}

/** A proposition is true or false; a question is neither. */
function checkText({ text }: Claim, { report }: RuleContext): void {
  if (!/[?？؟\u037e]\s*$/u.test(text)) return
  report('claim-question', ['text'], {
    message: 'the claim is a question, and a claim is what is true or false',
    hint: 'write what somebody says, as a sentence',
    severity: 'warning',
  })
}

function checkParts(claim: Claim, { report }: RuleContext): void {
  if (claim.type === 'conditional') {
    if (claim.if === undefined || claim.if.length === 0 || claim.then === undefined) {
      report('conditional-parts', ['type'], {
        message: 'a conditional claim needs "if", with one claim or more, and "then"',
        hint: 'name the claims that it joins',
      })
    }
    return
  }
  for (const part of ['if', 'then'] as const) {
    if (claim[part] === undefined) continue
    report('conditional-parts', [part], {
      message: `only a conditional claim has "${part}"`,
      hint: 'add type: conditional, or remove it',
      atKey: true,
    })
  }
}

function checkQuantity({ value, low, high, unit }: Quantity, { report }: RuleContext): void {
  const ranged = low !== undefined || high !== undefined
  if ((value !== undefined) === ranged) {
    report('quantity-value', ['quantity'], {
      message: ranged
        ? 'a quantity has a value or a range, not both'
        : 'a quantity needs a value, or low, high or both',
      hint: ranged ? 'keep "value", or "low" and "high"' : undefined,
    })
  }
  for (const [field, figure] of Object.entries({ value, low, high })) checkFigure(figure, ['quantity', field], report)
  if (unit !== undefined && !isUnitCode(unit)) report('unknown-unit', ['quantity', 'unit'], unknownUnit(unit))
  if (low !== undefined && high !== undefined && Number(low) > Number(high)) {
    report('end-before-start', ['quantity', 'low'], {
      message: `the range begins at ${low}, above its end at ${high}`,
      hint: 'swap low and high',
    })
  }
}

function unknownUnit(unit: string): Finding {
  const meant = unitMeant(unit)
  return {
    message: `"${shortened(unit)}" is no unit of UCUM and no currency of ISO 4217: figures in it are compared with none in others`,
    hint: meant === undefined ? 'for what is counted write braces, such as {chips}' : `write ${quoted(meant)}`,
    severity: 'warning',
  }
}

/** A code as it is written in YAML. */
function quoted(code: string): string {
  return /^[\w./]+$/.test(code) && !/^\d+$/.test(code) ? code : `"${code}"`
}
