/** Numbers that come one after another, in as little room as they need: 32 bits each, unsigned. */
export class GrowingNumbers {
  private numbers = new Uint32Array(16)
  length = 0

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Uint32Array(this.length * 2)
      grown.set(this.numbers)
      this.numbers = grown
    }
    this.numbers[this.length++] = number
  }

  at(place: number): number {
    return this.numbers[place] ?? 0
  }

  /** All of them, in room of their own. */
  toArray(): Uint32Array {
    return this.numbers.slice(0, this.length)
  }
}
