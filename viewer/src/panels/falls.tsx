import { type Effects, OUTLET_PREFIX, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { ConditionsLine } from '../parts/conditions.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { viewOptions } from '../state/page-state.ts'
import { withoutNobody } from '../state/without-nobody.ts'

/** What would be left if this one were wrong, whether or not it is taken away now; of a publisher also with all that it published. */
export function Falls({ id }: { readonly id: string }) {
  const { session, state } = useModel()
  const { open, answer } = session.value
  const view = withoutNobody(viewOptions(state.value))
  const impact = answer('impact', id, view, () => open.at(view).impact([id]))
  const { outlets } = impact
  return (
    <Section title="If this is wrong">
      <ConditionsLine options={view} />
      {outlets.length > 0 && <p class="eyebrow">as a speaker</p>}
      <Changes effects={impact} />
      {outlets.map(({ outlet, effects }) => (
        <div key={outlet} class="related">
          <p class="eyebrow">{words.namesIn(open.reader)(OUTLET_PREFIX + outlet)}</p>
          <Changes effects={effects} />
        </div>
      ))}
    </Section>
  )
}

function Changes({ effects }: { readonly effects: Effects }) {
  const changes = words.effectsOf(effects)
  const ground = words.groundInWords(effects)
  return (
    <>
      {changes.length === 0 && <p>No claim changes.</p>}
      {ground !== '' && <p>{ground}</p>}
      {changes.map(({ words: what, claims }) => (
        <details key={what} class="others" open={claims.length <= 6}>
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
