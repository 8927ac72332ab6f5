/** Tokens that are good for one page each. */
export interface Pairing {
  /** The one that is good now: for a person to copy into the extension. */
  current(): string
  /** Whether a token is the one; it is spent by that, and the next is what `current` gives. */
  spend(token: string): boolean
}

/** Opens a pairing. @param make a token that nobody can guess */
export function openPairing(make: () => string): Pairing {
  let good = make()
  return {
    current: () => good,
    spend: (token) => {
      if (!isSame(token, good)) return false
      good = make()
      return true
    },
  }
}

/** Whether two texts are the same, in a time that does not tell how much of them is. */
export function isSame(one: string, other: string): boolean {
  let differs = one.length === other.length ? 0 : 1
  for (let at = 0; at < one.length; at += 1) differs |= one.charCodeAt(at) ^ other.charCodeAt(at % other.length)
  return differs === 0
}
