import { type SideSupport, words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { Items } from '../../parts/items.tsx'

/** The figures of a side, each with what it counts, and why they are as they are: folded, as the headline has what matters most. */
export function Figures({ side }: { readonly side: SideSupport }) {
  const { reader } = useModel().session.value.open
  if (side.origins.max === 0 && side.misreports.length === 0) return null
  return (
    <details class="why others">
      <summary>All figures, and why</summary>
      <dl class="facts counts">
        {words.sideFigures(side).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {words.sideReasons(side, words.namesIn(reader)).map(({ title, items }) => (
        <div key={title} class="related">
          <p class="eyebrow">{title}</p>
          <Items items={items} />
        </div>
      ))}
    </details>
  )
}
