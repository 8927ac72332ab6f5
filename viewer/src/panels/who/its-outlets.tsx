import { OUTLET_PREFIX, words } from '../../library.ts'
import { knownByThen } from '../../model/known-by-then.ts'
import { useModel } from '../../model/model-context.ts'
import { Folded } from '../../parts/folded.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { WhatIfOutletButton } from '../../parts/what-if-button.tsx'
import { EffectsList } from './effects-list.tsx'
import { TakenAway } from './taken-away.tsx'

/** What falls if not only a document is wrong, but all that its publisher put out, or whoever owns that. */
export function ItsOutlets({ id }: { readonly id: string }) {
  const { view } = useModel()
  const { owners } = view.value.ownership(id)
  if (owners.length === 0) return null
  const documentsOf = (owner: string) => view.value.ownership(owner).documents.length
  return (
    <Folded title="If all that its outlet published is wrong">
      {() =>
        owners.map((owner, index) => {
          const below = owners[index - 1]
          if (below !== undefined && documentsOf(below) === documentsOf(owner)) return <SameAs key={owner} id={owner} />
          return <Outlet key={owner} id={owner} />
        })
      }
    </Folded>
  )
}

/** An owner that put out nothing else: what falls is the same. */
function SameAs({ id }: { readonly id: string }) {
  return (
    <p class="note">
      The same of its owner, <RecordLink id={id} />, which published nothing else here.
    </p>
  )
}

function Outlet({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const outlet = OUTLET_PREFIX + id
  const published = knownByThen(view.value, view.value.ownership(id).documents).length
  return (
    <div class="related">
      <p class="eyebrow">
        {words.namesIn(session.value.open.reader)(outlet)}: {words.counted(published, 'document')}
      </p>
      <TakenAway ids={[outlet]}>{(impact) => <EffectsList effects={impact} />}</TakenAway>
      <p class="actions">
        <WhatIfOutletButton id={id} published={published} />
      </p>
    </div>
  )
}
