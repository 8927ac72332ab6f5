import { HEAD_OF_GROUP } from '../looks/edge-look.ts'
import type { EdgeGroupName } from '../state/edge-groups.ts'

/** A line as the canvas draws it, for the key. */
export function Stroke({ group }: { readonly group: EdgeGroupName }) {
  const head = HEAD_OF_GROUP[group]
  return (
    <svg class={`stroke edge-${group}`} viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
      <line x1="1" y1="6" x2={head === 'arrow' ? 22 : 27} y2="6" />
      {head === 'arrow' && <path class="head" d="M29 6 L21 2.4 V9.6 Z" />}
      {head === 'tee' && <line class="tee" x1="27" y1="1" x2="27" y2="11" />}
      {head === 'dot' && <circle class="head" cx="26" cy="6" r="3" />}
    </svg>
  )
}
