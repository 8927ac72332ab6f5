import { LongList } from '../../parts/long-list.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import type { CameAndWent } from './claim-changes.ts'

/** The records that came, and under them those that are there no longer. */
export function CameAndWentList({ came, went }: CameAndWent) {
  return (
    <>
      <Records ids={came} />
      {went.length > 0 && (
        <>
          <p class="section-note">No longer:</p>
          <Records ids={went} />
        </>
      )}
    </>
  )
}

function Records({ ids }: { readonly ids: readonly string[] }) {
  return (
    <LongList items={ids} keyOf={(id) => id}>
      {(id) => <RecordLink id={id} itself />}
    </LongList>
  )
}
