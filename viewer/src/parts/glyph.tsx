import type { NodeKind } from '../library.ts'
import { type Ring, SHAPE_OF_KIND } from '../looks/shapes.ts'

/** The shape of a kind as the canvas draws it, for legends and lists. */
export function Glyph({ kind, hole = false }: { readonly kind: NodeKind; readonly hole?: boolean }) {
  return (
    <svg class={`glyph kind-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <Outline kind={kind} />
      {hole && <circle class="hole" cx="8" cy="8" r="2.4" />}
    </svg>
  )
}

function Outline({ kind }: { readonly kind: NodeKind }) {
  switch (SHAPE_OF_KIND[kind]) {
    case 'square':
      return <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
    case 'diamond':
      return <rect x="3.2" y="3.2" width="9.6" height="9.6" rx="1.2" transform="rotate(45 8 8)" />
    case 'triangle':
      return <path d="M8 2 L14.5 13.5 H1.5 Z" />
    case 'hexagon':
      return <path d="M8 1.8 L13.6 5 V11 L8 14.2 L2.4 11 V5 Z" />
    default:
      return <circle cx="8" cy="8" r={kind === 'statement' ? 3.2 : 5.8} />
  }
}

const DASHES: Partial<Record<Ring, string>> = { dashed: '4 2.4', dotted: '1.6 2.2' }

/** The ring of a status. */
export function StatusRing({ ring, status }: { readonly ring: Ring; readonly status: string }) {
  return (
    <svg class={`glyph status-${status}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {ring === 'half' && <path class="ring" d="M8 2 A6 6 0 0 1 8 14" />}
      {ring === 'double' && (
        <>
          <circle class="ring thin" cx="8" cy="8" r="6.4" />
          <circle class="ring thin" cx="8" cy="8" r="3.8" />
        </>
      )}
      {ring !== 'half' && ring !== 'double' && ring !== 'none' && (
        <circle class="ring" cx="8" cy="8" r="5.8" stroke-dasharray={DASHES[ring]} />
      )}
      {ring === 'none' && <circle class="ring faint" cx="8" cy="8" r="5.8" />}
    </svg>
  )
}
