/** Numbers that come one after another: 64 bits each, so that whole ones are exact up to 2 to the power of 53. */
export class GrowingDoubles {
  private numbers = new Float64Array(16)
  length = 0

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Float64Array(this.length * 2)
      grown.set(this.numbers)
      this.numbers = grown
    }
    this.numbers[this.length++] = number
  }

  at(place: number): number {
    return this.numbers[place] ?? 0
  }
}
