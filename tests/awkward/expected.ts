import type { Corroboration } from '../../src/sourcing/corroboration.ts'

/** What `support` has of the claim of a case of sixteen: worked out by hand from what the case is. */
export interface Expected {
  readonly corroboration: Corroboration
  /** For the claim. */
  readonly statements: number
  readonly min: number
  readonly max: number
}

const sourced = (corroboration: Corroboration, statements: number, min: number, max: number): Expected => ({
  corroboration,
  statements,
  min,
  max,
})

/** One origin, whatever the way. */
const single = (statements: number) => sourced('singleSource', statements, 1, 1)
const undisclosed = (statements: number, max = 1) => sourced('undisclosed', statements, 1, max)
const nothing = sourced('unsupported', 0, 0, 0)

/** By case, of sixteen each. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  chain: single(16),
  ring: single(16),
  wide: sourced('corroborated', 16, 16, 16),
  voices: undisclosed(16, 16),
  star: single(17),
  layers: single(20),
  tangle: single(16),
  twins: sourced('corroborated', 32, 16, 16),
  days: sourced('corroborated', 16, 16, 16),
  rails: sourced('corroborated', 16, 2, 2),
  crowd: sourced('possiblyCorroborated', 1, 16, 16),
  register: undisclosed(1),
  cited: undisclosed(2),
  publisher: undisclosed(1),
  revisions: undisclosed(16),
  translations: undisclosed(16),
  wholes: single(16),
  volley: single(16),
  dropped: sourced('possiblyCorroborated', 16, 8, 8),
  notices: undisclosed(1),
  retracted: nothing,
  unread: single(1),
  narrows: sourced('corroborated', 16, 16, 16),
  kinds: sourced('corroborated', 16, 16, 16),
  premises: single(1),
  fan: single(1),
  base: single(1),
  rules: nothing,
  equals: sourced('corroborated', 16, 16, 16),
  denied: sourced('contested', 8, 8, 8),
  clique: sourced('contested', 1, 1, 1),
  pairs: sourced('contested', 1, 1, 1),
  oddring: sourced('contested', 1, 1, 1),
  scatter: sourced('contested', 1, 1, 1),
  quantities: single(1),
  totals: single(1),
  values: single(1),
  anonymous: sourced('possiblyCorroborated', 16, 1, 16),
  staff: sourced('corroborated', 16, 16, 16),
  ranks: sourced('singleParty', 16, 16, 16),
  // Each may be the next: they are eight pairs.
  lookalikes: sourced('corroborated', 16, 8, 16),
  owners: sourced('corroborated', 16, 16, 16),
  judged: single(1),
  disputed: single(1),
  searches: single(1),
  verdicts: single(1),
}
