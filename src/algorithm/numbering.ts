/** Things by small numbers, in the order in which they are met; they compare by id. */
export class Numbering {
  readonly #numbers = new Map<string, number>()
  readonly #ids: string[] = []

  /** The number of a thing, now met if it was not before. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    const number = this.#ids.length
    this.#numbers.set(id, number)
    this.#ids.push(id)
    return number
  }

  idOf(number: number): string {
    return this.#ids[number] ?? ''
  }

  /** Which of two numbers comes first, by id. */
  readonly compare = (a: number, b: number): number => (a === b ? 0 : this.idOf(a) < this.idOf(b) ? -1 : 1)

  /** Which of two sorted lists of numbers comes first: by the first thing in which they differ, then the shorter one. */
  readonly compareLists = (a: readonly number[], b: readonly number[]): number => {
    const length = Math.min(a.length, b.length)
    for (let at = 0; at < length; at++) {
      const [left = 0, right = 0] = [a[at], b[at]]
      if (left !== right) return this.compare(left, right)
    }
    return a.length - b.length
  }

  /** What stands in either of two lists that are sorted by id, sorted. */
  union(a: readonly number[], b: readonly number[]): number[] {
    const both: number[] = []
    for (let [left, right] = [0, 0]; left < a.length || right < b.length; ) {
      const [one, other] = [a[left], b[right]]
      const order = one === undefined ? 1 : other === undefined || one === other ? -1 : this.compare(one, other)
      both.push((order < 0 ? one : other) ?? 0)
      if (order > 0 || one === other) right += 1
      if (order < 0) left += 1
    }
    return both
  }
}
