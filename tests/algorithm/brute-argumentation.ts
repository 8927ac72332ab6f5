import type { Framework, Semantics } from '../../src/algorithm/argumentation.ts'

/** Every extension by its definition: all subsets are tried (Dung 1995, definitions 6, 7, 13, 20, 23). */
export function bruteExtensions(framework: Framework, semantics: Semantics): number[][] {
  const { size, attackers } = framework
  const subsets = Array.from({ length: 2 ** size }, (_, bits) =>
    everyArgument(size).filter((each) => bits & (1 << each)),
  )
  const attackedBy = (set: readonly number[], target: number) =>
    attackers[target]?.some((each) => set.includes(each)) ?? false
  const defends = (set: readonly number[], argument: number) =>
    (attackers[argument] ?? []).every((attacker) => attackedBy(set, attacker))
  const conflictFree = subsets.filter((set) => set.every((each) => !attackedBy(set, each)))
  const complete = conflictFree.filter((set) =>
    everyArgument(size).every((argument) => set.includes(argument) === defends(set, argument)),
  )
  const within = (a: readonly number[], b: readonly number[]) => a.every((each) => b.includes(each))
  if (semantics === 'complete') return complete
  if (semantics === 'grounded') return complete.filter((set) => complete.every((other) => within(set, other)))
  if (semantics === 'preferred')
    return complete.filter((set) => !complete.some((other) => other !== set && within(set, other)))
  return conflictFree.filter((set) => everyArgument(size).every((each) => set.includes(each) || attackedBy(set, each)))
}

function everyArgument(size: number): number[] {
  return Array.from({ length: size }, (_, argument) => argument)
}
