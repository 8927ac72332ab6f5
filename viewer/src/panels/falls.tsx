import { type Impact, type ViewOptions, words } from '../library.ts'
import { fallOf } from '../model/fall-of.ts'
import { useModel } from '../model/model-context.ts'
import { ConditionsLine } from '../parts/conditions.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { viewOptions } from '../state/page-state.ts'

/** What would be left if this one were wrong, whether or not it is taken away now; of a publisher also with all that it published. */
export function Falls({ id }: { readonly id: string }) {
  const { session, state } = useModel()
  const { open, answer } = session.value
  const view = withoutNobody(viewOptions(state.value))
  const { impact, outlets } = answer('fall', id, view, () => fallOf(open, [id], view))
  return (
    <Section title="If this is wrong">
      <ConditionsLine options={view} />
      {outlets.length > 0 && <p class="eyebrow">as a speaker</p>}
      <Effects impact={impact} />
      {outlets.map(({ outlet, impact: fall }) => (
        <div key={outlet} class="related">
          <p class="eyebrow">{words.namesIn(open.reader)(outlet)}</p>
          <Effects impact={fall} />
        </div>
      ))}
    </Section>
  )
}

function withoutNobody({ without, ...rest }: ViewOptions): ViewOptions {
  void without
  return rest
}

function Effects({ impact }: { readonly impact: Impact }) {
  const effects = words.effectsOf(impact)
  if (effects.length === 0) return <p>No claim changes.</p>
  return (
    <>
      {effects.map(({ words: what, claims }) => (
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
