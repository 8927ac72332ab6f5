/** Numbers that come one after another, in as little room as they need. */
class Growing<A extends Uint32Array | Float64Array> {
  private numbers: A
  private readonly room: (length: number) => A
  length = 0

  constructor(room: (length: number) => A) {
    this.room = room
    this.numbers = room(16)
  }

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const grown = this.room(this.length * 2)
      grown.set(this.numbers)
      this.numbers = grown
    }
    this.numbers[this.length++] = number
  }

  at(place: number): number {
    return this.numbers[place] ?? 0
  }

  /** All of them, in room of their own. */
  toArray(): A {
    return this.numbers.slice(0, this.length) as A
  }
}

/** Numbers of 32 bits each, unsigned. */
export class GrowingNumbers extends Growing<Uint32Array> {
  constructor() {
    super((length) => new Uint32Array(length))
  }
}

/** Numbers of 64 bits each: whole ones are exact up to 2 to the power of 53. */
export class GrowingDoubles extends Growing<Float64Array> {
  constructor() {
    super((length) => new Float64Array(length))
  }
}
