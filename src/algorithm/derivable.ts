/** A rule: what it gives once all that it needs is there. */
export interface Rule<Atom> {
  readonly gives: Atom
  readonly needs: readonly Atom[]
}

/**
 * All that some rules give, from nothing: their least model, in the order in which it is found. Each rule counts what it still waits for, so
 * that it is looked at once for each of its needs. O(rules + needs).
 *
 * @see Dowling and Gallier 1984, "Linear-time algorithms for testing the satisfiability of propositional Horn formulae"
 */
export function derivable<Atom>(rules: readonly Rule<Atom>[]): Set<Atom> {
  const waiting = new Map<Atom, Rule<Atom>[]>()
  const missing = new Map<Rule<Atom>, number>()
  const found = new Set<Atom>()
  for (const rule of rules) {
    const needs = new Set(rule.needs)
    missing.set(rule, needs.size)
    if (needs.size === 0) found.add(rule.gives)
    for (const need of needs) {
      const others = waiting.get(need)
      if (others === undefined) waiting.set(need, [rule])
      else others.push(rule)
    }
  }
  // A set that grows is walked to its end.
  for (const atom of found) {
    for (const rule of waiting.get(atom) ?? []) {
      const left = (missing.get(rule) ?? 0) - 1
      missing.set(rule, left)
      if (left === 0) found.add(rule.gives)
    }
  }
  return found
}
