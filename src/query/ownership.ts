import { HearsayError } from '../errors.ts'
import { requireKind } from '../graph/require.ts'
import { ownedBy, ownersOf, sourcesOfOutlet } from '../sourcing/outlets.ts'
import type { View } from '../sourcing/view.ts'

/** Whose a source or actor is, and what is its own. */
export interface Ownership {
  readonly id: string
  readonly kind: 'source' | 'actor'
  /** Of a source its publisher and that one's owners, of an actor its owners: nearest first. */
  readonly owners: readonly string[]
  /** Who is at the top: the last owner, or an actor itself that nobody owns. Null where a source has no publisher. */
  readonly top: string | null
  /** The actors that it owns, at whatever distance, sorted. None of a source. */
  readonly owned: readonly string[]
  /** The sources that it, or one that it owns, published, sorted: what `outlet:` and its id stands for. None of a source. */
  readonly documents: readonly string[]
}

/**
 * Whose a source or actor is, along `publisher` and `ownedBy`. Ownership has no date, so no view changes it. O(what it owns).
 *
 * @throws HearsayError `unknown-id` where it is neither
 */
export function ownership(view: View, id: string): Ownership {
  const { reader } = view
  const kind = requireKind(view, id)
  if (kind !== 'source' && kind !== 'actor') {
    throw new HearsayError('unknown-id', `no source or actor "${id}": it is a ${kind}`, { path: id })
  }
  const owners = ownersOf(reader, id)
  const top = owners.at(-1) ?? (kind === 'actor' ? id : null)
  if (kind === 'source') return { id, kind, owners, top, owned: [], documents: [] }
  return { id, kind, owners, top, owned: ownedBy(reader, id), documents: sourcesOfOutlet(reader, id) }
}
