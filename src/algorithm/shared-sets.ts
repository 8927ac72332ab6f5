/**
 * Sets of numbers that share what they have in common: each set is a place in a tree and has the numbers on the way from it to the root, the
 * empty set. A set with a number more costs one place; what two sets share is found from the place where their ways meet.
 *
 * Ways meet in O(log size), by one jump for each place (Myers, "An applicative random-access stack", 1983). Beyond where they meet only
 * numbers that were said to recur are looked at, for any other number stands at one place of the tree alone.
 */
export class SharedSets {
  private length = 1
  private members = new Uint32Array(ROOM)
  private parents = new Uint32Array(ROOM)
  private jumps = new Uint32Array(ROOM)
  private sizes = new Uint32Array(ROOM)
  /** The nearest place from there on, itself included, whose number recurs; the root where none does. */
  private recurrings = new Uint32Array(ROOM)
  /** By number: when it was last looked for. */
  private readonly marks: Uint32Array
  private mark = 0
  private readonly recurs: (member: number) => boolean

  /**
   * @param count numbers are below it
   * @param recurs whether a number may be added to more than one set that does not share it, or to one that has it already
   */
  constructor(count: number, recurs: (member: number) => boolean) {
    this.marks = new Uint32Array(count)
    this.recurs = recurs
  }

  sizeOf(set: number): number {
    return this.sizes[set] ?? 0
  }

  /** The numbers in a set, the last that was added first. */
  *membersOf(set: number): Generator<number> {
    for (let at = set; at !== EMPTY_SET; at = this.parents[at] ?? EMPTY_SET) yield this.members[at] ?? 0
  }

  /** A set with a number more. O(1), or for one that recurs O(those of the set that do). */
  with(set: number, member: number): number {
    if (!this.recurs(member)) return this.add(set, member, false)
    for (let at = this.recurrings[set] ?? 0; at !== EMPTY_SET; at = this.recurringBefore(at)) {
      if (this.members[at] === member) return set
    }
    return this.add(set, member, true)
  }

  /** What two sets both have. O(log size + what recurs beyond where they meet). */
  common(a: number, b: number): number {
    const end = this.meeting(a, b)
    if (end === a || end === b) return end
    const size = this.sizeOf(end)
    this.mark++
    let isAny = false
    for (let at = this.recurrings[b] ?? 0; this.sizeOf(at) > size; at = this.recurringBefore(at)) {
      this.marks[this.members[at] ?? 0] = this.mark
      isAny = true
    }
    if (!isAny) return end
    const both: number[] = []
    for (let at = this.recurrings[a] ?? 0; this.sizeOf(at) > size; at = this.recurringBefore(at)) {
      const member = this.members[at] ?? 0
      if (this.marks[member] === this.mark) both.push(member)
    }
    return both.reduceRight((set, member) => this.add(set, member, true), end)
  }

  private recurringBefore(place: number): number {
    return this.recurrings[this.parents[place] ?? 0] ?? 0
  }

  /** Where the ways of two sets to the root meet. */
  private meeting(a: number, b: number): number {
    const { parents, jumps, sizes } = this
    let [one, other] = (sizes[a] ?? 0) >= (sizes[b] ?? 0) ? [a, b] : [b, a]
    const size = sizes[other] ?? 0
    while ((sizes[one] ?? 0) > size) {
      const jump = jumps[one] ?? 0
      one = (sizes[jump] ?? 0) >= size ? jump : (parents[one] ?? 0)
    }
    while (one !== other) {
      const isBeyond = jumps[one] === jumps[other]
      one = (isBeyond ? parents : jumps)[one] ?? 0
      other = (isBeyond ? parents : jumps)[other] ?? 0
    }
    return one
  }

  private add(set: number, member: number, recurs: boolean): number {
    if (this.length === this.members.length) this.grow()
    const place = this.length++
    const { jumps, sizes } = this
    const jump = jumps[set] ?? 0
    const [size, near, far] = [sizes[set] ?? 0, sizes[jump] ?? 0, sizes[jumps[jump] ?? 0] ?? 0]
    this.members[place] = member
    this.parents[place] = set
    sizes[place] = size + 1
    jumps[place] = size - near === near - far ? (jumps[jump] ?? 0) : set
    this.recurrings[place] = recurs ? place : (this.recurrings[set] ?? 0)
    return place
  }

  private grow(): void {
    this.members = doubled(this.members)
    this.parents = doubled(this.parents)
    this.jumps = doubled(this.jumps)
    this.sizes = doubled(this.sizes)
    this.recurrings = doubled(this.recurrings)
  }
}

/** The set that has nothing. */
export const EMPTY_SET = 0

const ROOM = 1024

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(numbers.length * 2)
  grown.set(numbers)
  return grown
}
