import { relatedClaims } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'

/** Claims that this one is tied to, each under how. */
export function Related({ id }: { readonly id: string }) {
  const groups = relatedClaims(useModel().view.value, id)
  if (groups.length === 0) return null
  return (
    <Section title="Related claims">
      {groups.map(({ label, ids }) => (
        <div key={label} class="related">
          <p class="eyebrow">{label}</p>
          <ul class="plain-list">
            {ids.map((other) => (
              <li key={other}>
                <RecordLink id={other} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
