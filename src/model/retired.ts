import type * as z from 'zod'
import type { Manifest } from './manifest.ts'
import { byCodeUnit } from './order.ts'
import type { retiredSchema } from './schema/retired.ts'

/** An id that is no longer in use, and what it leads to. */
export type Retired = z.infer<typeof retiredSchema>

/** A manifest with these retired ids, sorted: without the field where there are none. */
export function withRetired(manifest: Manifest, retired: readonly Retired[]): Manifest {
  if (retired.length === 0) return withoutRetired(manifest)
  return { ...manifest, retired: [...retired].sort((a, b) => byCodeUnit(a.id, b.id)) }
}

/** A manifest without its retired ids: the same one where it has none. */
export function withoutRetired<M extends object>(manifest: M): M {
  if (!('retired' in manifest)) return manifest
  const { retired: _, ...rest } = manifest
  return rest as M
}

/** What an id that is no longer in use leads to in the end, over however many steps; `undefined` of any other. */
export function retirementOf(id: string, retired: ReadonlyMap<string, Retired>): Retired | undefined {
  const first = retired.get(id)
  if (first === undefined) return undefined
  let last = first
  for (let steps = 0; steps < retired.size; steps += 1) {
    const next = retired.get(last.became)
    if (next === undefined) break
    last = next
  }
  return { ...first, became: last.became }
}
