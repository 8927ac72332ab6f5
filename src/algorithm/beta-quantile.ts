import { betaDensity, incompleteBeta } from './incomplete-beta.ts'

/** So close to each other that no number lies between, or as good as. */
const PRECISION = 1e-15
const MOST_STEPS = 200

/**
 * Below which `x` something distributed as Beta(a, b) lies with that probability: the inverse of the regularised incomplete beta function,
 * to some 12 digits. Newton's steps, and half the way wherever one would leave the interval in which the answer is known to lie.
 *
 * @param probability from 0 to 1
 * @see Press and others, "Numerical Recipes", 3rd edition, section 9.4 (safe Newton)
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (probability <= 0) return 0
  if (probability >= 1) return 1
  let [low, high] = [0, 1]
  let x = a / (a + b)
  for (let step = 0; step < MOST_STEPS && high - low > PRECISION * high; step++) {
    const excess = incompleteBeta(x, a, b) - probability
    if (excess === 0) return x
    if (excess > 0) high = x
    else low = x
    const newton = x - excess / betaDensity(x, a, b)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= PRECISION * x) return next
    x = next
  }
  return x
}
