import { maximalIndependentSets, maximalSetWith } from './maximal-independent-sets.ts'

/**
 * Frameworks in which whoever is attacked attacks back: there every set without attacks within it defends itself, so that the preferred extensions
 * are the largest such sets, and no solver is needed.
 *
 * @see Coste-Marquis, Devred and Marquis 2005, "Symmetric argumentation frameworks", https://doi.org/10.1007/11518655_28
 */
export interface SymmetricFramework {
  /** Every preferred extension; also every stable one, where no argument attacks itself. */
  extensions(): Iterable<readonly number[]>
  extensionWith(argument: number): readonly number[] | undefined
  extensionWithout(argument: number): readonly number[] | undefined
  readonly hasSelfAttacks: boolean
}

/** A framework, by the attackers of each argument, as one in which all attacks are mutual; undefined where they are not. O(attacks). */
export function asSymmetric(attackers: readonly (readonly number[])[]): SymmetricFramework | undefined {
  const sets = attackers.map((each) => new Set(each))
  const isMutual = attackers.every((each, argument) => each.every((attacker) => sets[attacker]?.has(argument) === true))
  if (!isMutual) return undefined
  /** Whoever attacks itself is in no extension, and keeps nobody out. */
  const sound = attackers.flatMap((_, argument) => (sets[argument]?.has(argument) === true ? [] : [argument]))
  const numbers = new Map(sound.map((argument, number) => [argument, number]))
  const neighbours = sound.map((argument) => (attackers[argument] ?? []).flatMap((each) => numbers.get(each) ?? []))
  const asExtension = (members: readonly number[]) => members.map((number) => sound[number] ?? -1)
  const largestWith = (...start: number[]) => asExtension(maximalSetWith(neighbours, start))
  return {
    hasSelfAttacks: sound.length < attackers.length,
    extensions: function* () {
      for (const members of maximalIndependentSets(neighbours)) yield asExtension(members)
    },
    extensionWith: (argument) => {
      const number = numbers.get(argument)
      return number === undefined ? undefined : largestWith(number)
    },
    extensionWithout: (argument) => {
      const number = numbers.get(argument)
      if (number === undefined) return largestWith()
      const [rival] = neighbours[number] ?? []
      return rival === undefined ? undefined : largestWith(rival)
    },
  }
}
