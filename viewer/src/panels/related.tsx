import { type EdgeKind, edgeRow } from '../library.ts'
import { knownByThen } from '../model/known-by-then.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'

const BETWEEN_CLAIMS: readonly EdgeKind[] = [
  'contradicts',
  'undermines',
  'supports',
  'dependsOn',
  'narrows',
  'supersedes',
  'if',
  'then',
]

/** Claims that this one is tied to, each under how; as of a date, those that were there by then. */
export function Related({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  if (knownByThen(view.value, [id]).length === 0) return null
  const groups = BETWEEN_CLAIMS.flatMap((kind) => {
    const { label, inverse, symmetric } = edgeRow(kind)
    const out = reader.linksFrom(id, kind).map(({ to }) => to)
    const into = reader.linksTo(id, kind).map(({ from }) => from)
    if (symmetric) return [{ label, ids: [...out, ...into] }]
    return [
      { label, ids: out },
      { label: inverse, ids: into },
    ]
  })
    .map(({ label, ids }) => ({ label, ids: knownByThen(view.value, ids) }))
    .filter(({ ids }) => ids.length > 0)
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
