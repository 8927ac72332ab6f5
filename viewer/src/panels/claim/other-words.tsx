import { useModel } from '../../model/model-context.ts'
import { RecordLink } from '../../parts/record-link.tsx'

/** How else the claim is worded: all that is told of it here is told of these too. */
export function OtherWords({ id }: { readonly id: string }) {
  const { wordings } = useModel().view.value.wordings(id)
  if (wordings.length === 0) return null
  return (
    <details class="other-words others" open={wordings.length <= OPEN}>
      <summary>The same claim in other words</summary>
      <ul class="plain-list">
        {wordings.map((other) => (
          <li key={other}>
            <RecordLink id={other} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** So many stand open. */
const OPEN = 2
