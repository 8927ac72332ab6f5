import { KIND_LABELS } from '../model/kinds.ts'
import type { WeakPoint, WeakPoints } from '../query/weak-points/weak-points.ts'
import { agreeing, counted, inDigits } from './counted.ts'
import { listed, textOf } from './parts.ts'

/** How many claims hang on a single document, person or outlet; and how many of these are not listed, where they are too many. */
export function exposedInWords({ exposed, carried, morePoints = 0 }: WeakPoints): string {
  const what = 'if a single document, person, organization or outlet is wrong'
  const falls = `${inDigits(exposed)} of ${counted(carried, 'supported claim')} ${agreeing(exposed, 'falls', 'fall')} ${what}.`
  if (morePoints === 0) return falls
  return `${falls} The worst are listed; ${inDigits(morePoints)} more ${agreeing(morePoints, 'is', 'are')} too many to list.`
}

/** What one takes with it: "92 claims fall and 2 lose a premise". */
export function pointInWords({ fallen, unseated }: Pick<WeakPoint, 'fallen' | 'unseated'>): string {
  const lose = agreeing(unseated.length, 'loses a premise', 'lose a premise')
  const parts = [
    ...(fallen.length === 0 ? [] : [`${counted(fallen.length, 'claim')} ${agreeing(fallen.length, 'falls', 'fall')}`]),
    ...(unseated.length === 0
      ? []
      : [fallen.length === 0 ? `${counted(unseated.length, 'claim')} ${lose}` : `${unseated.length} ${lose}`]),
  ]
  return textOf(listed(parts))
}

/** What sort of thing it is. */
export function pointKind({ kind }: Pick<WeakPoint, 'kind'>): string {
  return kind === 'outlet' ? 'outlet' : KIND_LABELS[kind].one
}

/** What is left of a list that shows only the worst. */
export function otherPointsInWords(others: number, harmless: number): string {
  const bring = agreeing(others, 'brings down one claim', 'bring down one claim each')
  const none = `${inDigits(harmless)} ${agreeing(harmless, 'brings down no claim', 'bring down no claim')}`
  return others === 0 ? `${none}.` : `${counted(others, 'other')} ${bring}; ${none}.`
}
