import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { viewOptions } from '../state/page-state.ts'
import { count } from '../words/phrases.ts'

/** What would be left if this one were wrong, whether or not it is taken away now. */
export function Falls({ id }: { readonly id: string }) {
  const { session, state } = useModel()
  const { open, answer } = session.value
  const { without, ...rest } = viewOptions(state.value)
  void without
  const impact = answer('impact', id, rest, () => open.at(rest).impact([id]))
  const { fallen, unseated, weakened, cleared } = impact
  const groups = [
    { one: 'falls', many: 'fall', list: fallen.map(({ claim }) => claim) },
    { one: 'loses a premise', many: 'lose a premise', list: unseated.map(({ claim }) => claim) },
    { one: 'weakens', many: 'weaken', list: weakened.map(({ claim }) => claim) },
    {
      one: 'has nothing against it any more',
      many: 'have nothing against them any more',
      list: cleared.map(({ claim }) => claim),
    },
  ].filter(({ list }) => list.length > 0)
  return (
    <Section title="If this is wrong">
      {groups.length === 0 ? <p>No claim changes.</p> : null}
      {groups.map(({ one, many, list }) => (
        <details key={one} class="others" open={list.length <= 6}>
          <summary>
            {count(list.length, 'claim')} {list.length === 1 ? one : many}
          </summary>
          <ul class="plain-list">
            {list.map((claim) => (
              <li key={claim}>
                <RecordLink id={claim} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}
