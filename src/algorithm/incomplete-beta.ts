/**
 * The regularised incomplete beta function I_x(a, b): the probability that something distributed as Beta(a, b) is at most `x`. To some 13
 * digits for a and b up to some thousands; above, the more slowly the fraction converges the more digits are lost.
 *
 * By its continued fraction, evaluated from the front, on the side of the mean where that converges fast.
 *
 * @see DLMF 8.17.22, https://dlmf.nist.gov/8.17#v (Abramowitz and Stegun 26.5.8); Lentz 1976, Applied Optics 15(3), as modified by Thompson and Barnett 1986
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a
  return front * continuedFraction(x, a, b)
}

/** The density of Beta(a, b) at `x`, which is the slope of `incompleteBeta`. */
export function betaDensity(x: number, a: number, b: number): number {
  return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta(a, b))
}

/** In place of zero, by which nothing could be divided. */
const TINY = 1e-300
const PRECISION = 1e-15
const MOST_TERMS = 10_000

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  const follow = (coefficient: number) => {
    d = 1 / nonZero(1 + coefficient * d)
    c = nonZero(1 + coefficient / c)
    fraction *= c * d
  }
  for (let m = 1; m <= MOST_TERMS; m++) {
    follow((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)))
    follow((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)))
    if (Math.abs(c * d - 1) < PRECISION) return fraction
  }
  return fraction
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Coefficients for g = 7, n = 9, by Godfrey 2001. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/**
 * The logarithm of the gamma function of a positive number, to some 15 digits.
 *
 * @see Lanczos 1964, "A Precision Approximation of the Gamma Function"
 */
export function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z)
  const [first, ...rest] = LANCZOS
  const sum = rest.reduce<number>((total, coefficient, index) => total + coefficient / (z + index), first)
  const base = z + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(base) - base + Math.log(sum)
}
