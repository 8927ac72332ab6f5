import { type SideSupport, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Said } from '../parts/said.tsx'

/** Why the figures of a side are as they are: its origins, what everything passes through, which origins may be one, who cites what does not say so. */
export function Why({ side }: { readonly side: SideSupport }) {
  const { reader } = useModel().session.value.open
  if (side.origins.max === 0 && side.misreports.length === 0) return null
  return (
    <details class="why others">
      <summary>Why?</summary>
      {words.sideReasons(side, words.namesIn(reader)).map(({ title, items }) => (
        <div key={title} class="related">
          <p class="eyebrow">{title}</p>
          <ul class="plain-list">
            {items.map(({ text }, index) => (
              <li key={index}>
                <Said parts={text} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
