import type { Claim, Quantity } from '../../model/claim.ts'
import type { Rule, RuleContext } from './rule.ts'

/** A conditional has its parts, and only it; a quantity has one value or one range. */
export const checkClaim: Rule<Claim> = (claim, context) => {
  checkParts(claim, context)
  if (claim.quantity !== undefined) checkQuantity(claim.quantity, context)
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

function checkQuantity({ value, low, high }: Quantity, { report }: RuleContext): void {
  const ranged = low !== undefined || high !== undefined
  if ((value !== undefined) === ranged) {
    report('quantity-value', ['quantity'], {
      message: ranged
        ? 'a quantity has a value or a range, not both'
        : 'a quantity needs a value, or low, high or both',
      hint: ranged ? 'keep "value", or "low" and "high"' : undefined,
    })
  }
  for (const [field, figure] of Object.entries({ value, low, high })) {
    if (figure === undefined || Number.isFinite(Number(figure))) continue
    report('bad-number', ['quantity', field], { message: `${figure} is too great a number` })
  }
  if (low !== undefined && high !== undefined && Number(low) > Number(high)) {
    report('end-before-start', ['quantity', 'low'], {
      message: `the range begins at ${low}, above its end at ${high}`,
      hint: 'swap low and high',
    })
  }
}
