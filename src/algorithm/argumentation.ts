import type { Literal, SatSolver } from './sat-solver.ts'
import { asSymmetric, type SymmetricFramework } from './symmetric-argumentation.ts'

/** Abstract argumentation: arguments, by number from 0, and who attacks whom. */
export interface Framework {
  readonly size: number
  /** The attackers of each argument. */
  readonly attackers: readonly (readonly number[])[]
}

/** Every semantics under which sets of arguments can be asked for (Dung 1995). */
export const SEMANTICS = ['grounded', 'complete', 'preferred', 'stable'] as const
/** What makes a set of arguments acceptable, by its name in the literature. */
export type Semantics = (typeof SEMANTICS)[number]

/** What a semantics makes of an argument. */
export type Acceptance = 'in' | 'out' | 'undecided'

/** A set of arguments, ascending. */
export type Extension = readonly number[]

/** The framework in which the first of each pair attacks the second. */
export function frameworkOf(size: number, attacks: Iterable<readonly [number, number]>): Framework {
  const attackers = Array.from({ length: size }, () => new Set<number>())
  for (const [from, to] of attacks) attackers[to]?.add(from)
  return { size, attackers: attackers.map((each) => [...each].sort((a, b) => a - b)) }
}

/**
 * What the grounded semantics makes of each argument: in is what only arguments that are out attack, out is what one that is in attacks, least. Linear.
 *
 * @see Dung 1995, https://doi.org/10.1016/0004-3702(94)00041-X; Modgil and Caminada 2009, algorithm 6.1
 */
export function groundedAcceptance({ size, attackers }: Framework): Acceptance[] {
  const acceptance: Acceptance[] = Array.from({ length: size }, () => 'undecided')
  const unanswered = attackers.map((each) => each.length)
  const attacked: number[][] = Array.from({ length: size }, () => [])
  for (const [target, each] of attackers.entries()) for (const attacker of each) attacked[attacker]?.push(target)
  const ready = unanswered.flatMap((count, argument) => (count === 0 ? [argument] : []))
  for (const argument of ready) {
    acceptance[argument] = 'in'
    for (const out of attacked[argument] ?? []) {
      if (acceptance[out] === 'out') continue
      acceptance[out] = 'out'
      for (const defended of attacked[out] ?? []) {
        unanswered[defended] = (unanswered[defended] ?? 0) - 1
        if (unanswered[defended] === 0 && acceptance[defended] === 'undecided') ready.push(defended)
      }
    }
  }
  return acceptance
}

/**
 * The extensions of a framework under a semantics, in the order found, which is always the same; at most `limit` of them.
 * Complete, preferred and stable ones are models of a SAT encoding; preferred ones are grown until nothing can be added. Where all attacks are
 * mutual preferred ones need no solver.
 *
 * @see Besnard and Doutre 2004 (the encodings); Cerutti, Dunne, Giacomin and Vallati 2014 (growing)
 */
export function* extensions(framework: Framework, semantics: Semantics, open: () => SatSolver): Generator<Extension> {
  if (semantics === 'grounded') {
    yield groundedExtension(framework)
    return
  }
  const symmetric = symmetricUnder(framework, semantics)
  if (symmetric !== undefined) {
    yield* symmetric.extensions()
    return
  }
  const solver = encoded(framework, semantics, open)
  for (let model = solver.solve(); model !== undefined; model = solver.solve()) {
    const found = extensionIn(framework, model)
    const extension = semantics === 'preferred' ? grown(framework, solver, found) : found
    yield extension
    // No subset of a preferred or stable extension is another; of complete ones only the very same is.
    const other = outside(framework, extension).map(inVariable)
    solver.require(semantics === 'complete' ? [...other, ...extension.map((each) => -inVariable(each))] : other)
  }
}

/** An extension that the argument is in, or undefined where there is none: credulous acceptance, with its witness. */
export function extensionWith(
  framework: Framework,
  semantics: Semantics,
  { argument, open }: Question,
): Extension | undefined {
  if (semantics === 'grounded') return including(groundedExtension(framework), argument)
  const symmetric = symmetricUnder(framework, semantics)
  if (symmetric !== undefined) return symmetric.extensionWith(argument)
  const solver = encoded(framework, semantics, open)
  const model = solver.solve([inVariable(argument)])
  if (model === undefined) return undefined
  const found = extensionIn(framework, model)
  return semantics === 'preferred' ? grown(framework, solver, found) : found
}

/** An extension that the argument is not in, or undefined where there is none: what speaks against sceptical acceptance. */
export function extensionWithout(
  framework: Framework,
  semantics: Semantics,
  { argument, open }: Question,
): Extension | undefined {
  // Every complete extension has all that the grounded one has, and that is a complete one itself.
  if (semantics === 'grounded' || semantics === 'complete') return excluding(groundedExtension(framework), argument)
  const symmetric = symmetricUnder(framework, semantics)
  if (symmetric !== undefined) return symmetric.extensionWithout(argument)
  const solver = encoded(framework, semantics, open)
  for (;;) {
    const model = solver.solve([-inVariable(argument)])
    if (model === undefined) return undefined
    const found = extensionIn(framework, model)
    const extension = semantics === 'preferred' ? grown(framework, solver, found) : found
    if (!extension.includes(argument)) return extension
    solver.require(outside(framework, extension).map(inVariable))
  }
}

/** What acceptance is asked of, and what with. */
export interface Question {
  readonly argument: number
  readonly open: () => SatSolver
}

/** The grounded extension, ascending. */
export function groundedExtension(framework: Framework): Extension {
  return groundedAcceptance(framework).flatMap((each, argument) => (each === 'in' ? [argument] : []))
}

/** The framework as one whose attacks are all mutual, where that says what its extensions are. */
function symmetricUnder(framework: Framework, semantics: Semantics): SymmetricFramework | undefined {
  if (semantics === 'complete') return undefined
  if (!symmetricByFramework.has(framework)) symmetricByFramework.set(framework, asSymmetric(framework.attackers))
  const symmetric = symmetricByFramework.get(framework)
  return semantics === 'stable' && symmetric?.hasSelfAttacks === true ? undefined : symmetric
}

const symmetricByFramework = new WeakMap<Framework, SymmetricFramework | undefined>()

/** Each argument has two variables: it is in, and something that is in attacks it. */
function inVariable(argument: number): number {
  return 2 * argument + 1
}

function outVariable(argument: number): number {
  return 2 * argument + 2
}

/** A solver whose models are the complete (also for preferred), or the stable, extensions. */
function encoded({ size, attackers }: Framework, semantics: Semantics, open: () => SatSolver): SatSolver {
  const solver = open()
  for (let count = 0; count < 2 * size; count++) solver.variable()
  for (const [argument, each] of attackers.entries()) {
    const [isIn, isOut] = [inVariable(argument), outVariable(argument)]
    for (const attacker of each) solver.require([-inVariable(attacker), isOut])
    solver.require([-isOut, ...each.map(inVariable)])
    solver.require([-isIn, -isOut])
    if (semantics === 'stable') solver.require([isIn, isOut])
    else {
      for (const attacker of each) solver.require([-isIn, outVariable(attacker)])
      solver.require([isIn, ...each.map((attacker): Literal => -outVariable(attacker))])
    }
  }
  return solver
}

/** A largest complete extension that has all of the one given. */
function grown(framework: Framework, solver: SatSolver, start: Extension): Extension {
  let extension = start
  for (;;) {
    const larger = solver.variable()
    solver.require([-larger, ...outside(framework, extension).map(inVariable)])
    const model = solver.solve([larger, ...extension.map(inVariable)])
    solver.require([-larger])
    if (model === undefined) return extension
    extension = extensionIn(framework, model)
  }
}

function extensionIn({ size }: Framework, model: ReadonlySet<number>): Extension {
  return Array.from({ length: size }, (_, argument) => argument).filter((argument) => model.has(inVariable(argument)))
}

function outside({ size }: Framework, extension: Extension): number[] {
  const inside = new Set(extension)
  return Array.from({ length: size }, (_, argument) => argument).filter((argument) => !inside.has(argument))
}

function including(extension: Extension, argument: number): Extension | undefined {
  return extension.includes(argument) ? extension : undefined
}

function excluding(extension: Extension, argument: number): Extension | undefined {
  return extension.includes(argument) ? undefined : extension
}
