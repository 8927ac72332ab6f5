import { words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { Folded } from '../../parts/folded.tsx'
import { Items } from '../../parts/items.tsx'
import { viewOptions } from '../../state/page-state.ts'

/** Where a claim was changed as it was passed on, kind by kind; each is also marked at its step above. */
export function ChangedOnTheWay({ id }: { readonly id: string }) {
  const { session, state } = useModel()
  const { open, answer } = session.value
  const options = viewOptions(state.value)
  const drift = answer('drift', id, options, () => open.at(options).drift(id))
  const sections = words.driftSections(drift, words.namesIn(open.reader))
  if (sections.length === 0) return null
  const count = sections.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Folded title="Changed as it was passed on" count={words.counted(count, 'time')}>
      {() =>
        sections.map(({ title, items }) => (
          <div key={title} class="related">
            <p class="eyebrow">{title}</p>
            <Items items={items} />
          </div>
        ))
      }
    </Folded>
  )
}
