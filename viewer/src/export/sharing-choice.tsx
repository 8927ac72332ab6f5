import { TLP_LABELS, TLP_LEVELS } from '../library.ts'
import type { Sharing } from '../model/travelling.ts'

interface SharingChoiceProps {
  readonly sharing: Sharing
  readonly choose: (sharing: Sharing) => void
}

/** How far what is exported may travel. */
export function SharingChoice({ sharing, choose }: SharingChoiceProps) {
  const { level, keepNotes } = sharing
  return (
    <div class="sharing">
      <label class="choice" title="What is marked above it is withheld: stand-ins keep its place">
        <span>may go to</span>
        <select
          value={level}
          onChange={({ currentTarget }) => {
            const chosen = TLP_LEVELS.find((each) => each === currentTarget.value)
            if (chosen !== undefined) choose({ ...sharing, level: chosen })
          }}
        >
          {TLP_LEVELS.map((each) => (
            <option key={each} value={each}>
              {TLP_LABELS[each]}
            </option>
          ))}
        </select>
      </label>
      <label class="switch" title="Notes, rationales and fields that begin with x-">
        <input type="checkbox" checked={keepNotes} onChange={() => choose({ ...sharing, keepNotes: !keepNotes })} />
        <span>with private notes</span>
      </label>
    </div>
  )
}
