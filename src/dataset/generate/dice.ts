/**
 * A sequence of numbers that look random and are the same wherever and whenever they are drawn: whole-number arithmetic of 32 bits, and of
 * doubles only what IEEE 754 rounds in one way. No power, root or logarithm, which engines may round as they like.
 *
 * @see Tommy Ettinger, "Mulberry32"; Austin Appleby, "MurmurHash3" (fmix32, by which a sequence is begun)
 */
export class Dice {
  private state: number

  /** @param name whole numbers that name the sequence: others, another sequence */
  constructor(...name: readonly number[]) {
    let state = 0
    for (const part of name) state = mixed(Math.imul(state, 0x9e3779b1) ^ mixed(part + 0x6d2b79f5))
    this.state = state
  }

  /** From 0 up to 1, without 1. */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 up to a limit, without it. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit)
  }

  /** Whether what has this probability comes about. */
  chance(probability: number): boolean {
    return this.unit() < probability
  }

  /** One of a list that is not empty. */
  pick<const T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0]
  }

  /**
   * A rank from 0 up to a limit by Zipf's law, as outlets have readers: the first one twice as often as the next two are each, these twice as
   * often as the next four, and so on.
   */
  ranked(limit: number): number {
    const width = 1 << this.below(32 - Math.clz32(limit))
    const rank = width - 1 + this.below(width)
    return rank < limit ? rank : this.below(limit)
  }

  /**
   * A rank from 0 up to a limit, the first ones more often, but none very often: by Zipf's law with the exponent 1 - 1 / `power`.
   *
   * The power of a number between 0 and 1 has that density, which is the law's continuous form.
   */
  skewed(limit: number, power: 2 | 3): number {
    const unit = this.unit()
    return Math.floor(unit * unit * (power === 3 ? unit : 1) * limit)
  }
}

function mixed(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
