import { FROM_BASIS_LABELS } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { comparedSince } from '../state/page-state.ts'
import { CAME_BETWEEN, SOME_CAME_BETWEEN } from '../words/changes-words.ts'
import { GROUP_THAT_OPENS } from '../words/overview-words.ts'

/** What the smaller signs of the canvas mean; those of what if only while something is taken away. */
export function Signs() {
  const { state, picture } = useModel()
  const comparing = comparedSince(state.value) !== null
  const hasGroups = [...picture.value.nodes.values()].some(({ gathers }) => gathers !== undefined)
  const asking = state.value.without.length > 0
  return (
    <>
      <h2>Signs</h2>
      <ul class="signs">
        {hasGroups && (
          <li>
            <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path class="rest" d="M8 1 L14.1 4.5 V11.5 L8 15 L1.9 11.5 V4.5 Z" />
              <path class="bars" d="M5 8 H11 M8 5 V11" />
            </svg>
            {GROUP_THAT_OPENS}
          </li>
        )}
        <li>
          <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle class="kind-actor" cx="8" cy="8" r="6" />
            <circle class="hole" cx="8" cy="8" r="2.6" />
          </svg>
          somebody who is not named
        </li>
        <li>
          <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <rect class="kind-source" x="4.5" y="4.5" width="7" height="7" rx="1" />
            <rect class="dashed-ring" x="1.5" y="1.5" width="13" height="13" rx="2.5" />
          </svg>
          known only through others
        </li>
        <li>
          <svg class="stroke edge-repeats" viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
            <line x1="1" y1="6" x2="29" y2="6" stroke-dasharray="4 3" />
          </svg>
          {FROM_BASIS_LABELS.inferred}
        </li>
        {comparing && (
          <li>
            <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <rect class="kind-source" x="2" y="5" width="9" height="9" rx="1.5" />
              <circle class="badge-dot" cx="11.5" cy="4.5" r="3.2" />
            </svg>
            {CAME_BETWEEN}
          </li>
        )}
        {comparing && (
          <li>
            <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <rect class="kind-source" x="2" y="5" width="9" height="9" rx="1.5" />
              <circle class="badge-dot" cx="11.5" cy="4.5" r="3.2" />
              <circle class="hole" cx="11.5" cy="4.5" r="1.7" />
            </svg>
            {SOME_CAME_BETWEEN}
          </li>
        )}
        {asking && (
          <>
            <li>
              <svg class="glyph against" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <circle cx="8" cy="8" r="6" />
                <path d="M4 4 L12 12 M12 4 L4 12" />
              </svg>
              taken away
            </li>
            <li>
              <svg class="glyph against" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
              </svg>
              falls with it
            </li>
            <li>
              <svg class="glyph half" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <rect x="3.2" y="3.2" width="9.6" height="9.6" rx="1.2" transform="rotate(45 8 8)" />
                <path class="kind-claim" d="M1.2 8 H14.8 L8 14.8 Z" />
              </svg>
              weakens: half is left
            </li>
          </>
        )}
      </ul>
    </>
  )
}
