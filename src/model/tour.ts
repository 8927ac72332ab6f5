import type * as z from 'zod'
import type { Manifest } from './manifest.ts'
import { byCodeUnit } from './order.ts'
import type { tourSchema } from './schema/tour.ts'

/** Views of the page in order, with a sentence each. */
export type Tour = z.infer<typeof tourSchema>

/** A manifest with these tours, by id: the same one where it has none and gets none. */
export function withTours(manifest: Manifest, tours: readonly Tour[]): Manifest {
  if (tours.length === 0) return withoutTours(manifest)
  return { ...manifest, tours: [...tours].sort((a, b) => byCodeUnit(a.id, b.id)) }
}

/** A manifest without its tours: the same one where it has none. */
export function withoutTours<M extends object>(manifest: M): M {
  if (!('tours' in manifest)) return manifest
  const { tours: _, ...rest } = manifest
  return rest as M
}
