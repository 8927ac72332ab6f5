import type { SideSupport, Support } from '../../query/support/support.ts'
import { STRENGTH_LABELS } from '../../sourcing/strength.ts'
import type { NameOf } from '../../words/names.ts'
import { type Item, say } from '../../words/parts.ts'
import { sideFigures, sideReasons } from '../../words/support.ts'

/** A figure of a claim, for it and against it. */
export interface BothSides {
  readonly name: string
  readonly for: string
  readonly against: string
}

/** Who is behind each side, then every figure of both, side by side. */
export function bothSides(support: Support): BothSides[] {
  const against = new Map(sideFigures(support.against).map(({ name, value }) => [name, value]))
  const strength = { name: 'who is behind it', for: strengthOf(support.for), against: strengthOf(support.against) }
  const figures = sideFigures(support.for).map(({ name, value }) => ({
    name,
    for: value,
    against: against.get(name) ?? '',
  }))
  return [strength, ...figures]
}

function strengthOf({ strength }: SideSupport): string {
  return strength === 'none' ? 'nothing that counts' : STRENGTH_LABELS[strength].name
}

/** Why the figures are as they are: the origins, what alone brings a side down, which origins may be one. */
export function reasonItems(support: Support, nameOf: NameOf): Item[] {
  return [...sideItems(support.for, '', nameOf), ...sideItems(support.against, 'Against: ', nameOf)]
}

function sideItems(side: SideSupport, before: string, nameOf: NameOf): Item[] {
  if (side.origins.max === 0 && side.misreports.length === 0) return []
  return sideReasons(side, nameOf).map(({ title, items }) => ({ text: say`${before}${title}`, under: items }))
}
