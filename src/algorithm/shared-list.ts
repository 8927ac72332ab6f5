/**
 * A set as a list that others share the end of: what a set has beyond another costs memory, what both have does not. A chain of sets, each with
 * one member more, takes as much as its last.
 */
export interface SharedList<Member> {
  readonly first: Member
  readonly rest: SharedList<Member> | undefined
  readonly size: number
}

/** A set with a member more, which may be there already. O(size). */
export function withMember<Member>(set: SharedList<Member> | undefined, member: Member): SharedList<Member> {
  for (let at = set; at !== undefined; at = at.rest) if (at.first === member) return set ?? at
  return { first: member, rest: set, size: (set?.size ?? 0) + 1 }
}

/** The members of a set, the last that was added first. */
export function* membersOf<Member>(set: SharedList<Member> | undefined): Generator<Member> {
  for (let at = set; at !== undefined; at = at.rest) yield at.first
}

/** What two sets both have: the end that they share, and what stands in both before it. O(what they do not share). */
export function sharedMembers<Member>(
  a: SharedList<Member> | undefined,
  b: SharedList<Member> | undefined,
): SharedList<Member> | undefined {
  const end = sharedEnd(a, b)
  if (end === a || end === b) return end
  const inB = new Set(before(b, end))
  let common = end
  for (const member of before(a, end).reverse()) {
    if (inB.has(member)) common = { first: member, rest: common, size: (common?.size ?? 0) + 1 }
  }
  return common
}

/** The longest list that is the end of both. */
function sharedEnd<Member>(
  a: SharedList<Member> | undefined,
  b: SharedList<Member> | undefined,
): SharedList<Member> | undefined {
  let [left, right] = [a, b]
  while (left !== right) {
    const [leftSize, rightSize] = [left?.size ?? 0, right?.size ?? 0]
    if (leftSize >= rightSize) left = left?.rest
    if (rightSize >= leftSize) right = right?.rest
  }
  return left
}

/** The members of a list before its end. */
function before<Member>(list: SharedList<Member> | undefined, end: SharedList<Member> | undefined): Member[] {
  const members: Member[] = []
  for (let at = list; at !== undefined && at !== end; at = at.rest) members.push(at.first)
  return members
}
