import { type Document, documentAt, someWire } from './documents.ts'
import type { World } from './world.ts'

/** The id of the statement with which the statements of a claim begin: it always has one. */
export function firstStatement(claim: number): string {
  return `st${claim}-0`
}

/**
 * The documents in which the statements of a claim begin: one that many read, one that is at hand, or any. Every document that is more than
 * plain has a claim for which it stands here: the one of twice its number.
 */
export function openingOf(world: World, claim: number): readonly Document[] {
  const own = Math.floor(claim / 2)
  const home = documentAt(world, own)
  const dice = world.dice('opening', claim)
  const { original } = home
  if (claim % 2 === 0 && home.role !== 'plain' && home.role !== 'wire') {
    const isAlone = original === undefined || (home.role === 'version' && dice.chance(0.4))
    return isAlone ? [home] : [documentAt(world, original), home]
  }
  const draw = dice.unit()
  if (draw < 0.5) return [documentAt(world, someWire(world, dice))]
  return [draw < 0.8 ? home : documentAt(world, dice.below(world.counts.sources))]
}
