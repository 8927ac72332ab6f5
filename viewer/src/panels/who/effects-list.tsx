import type { ComponentChildren } from 'preact'
import { type Effects, words } from '../../library.ts'
import { RecordLink } from '../../parts/record-link.tsx'

interface EffectsListProps {
  readonly effects: Effects
  /** What is said where no claim changes. */
  readonly nothing?: ComponentChildren
}

/** So many claims stand open. */
const OPEN = 6

/** What happens to claims, the worst first, each claim to open; and what becomes of what was printed. */
export function EffectsList({ effects, nothing = 'No claim changes.' }: EffectsListProps) {
  const changes = words.effectsOf(effects)
  const ground = words.groundInWords(effects)
  return (
    <>
      {changes.length === 0 && <p>{nothing}</p>}
      {ground !== '' && <p>{ground}</p>}
      {changes.map(({ words: what, claims }) => (
        <details key={what} class="others" open={claims.length <= OPEN}>
          <summary>{what}</summary>
          <ul class="plain-list">
            {claims.map((claim) => (
              <li key={claim}>
                <RecordLink id={claim} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}
