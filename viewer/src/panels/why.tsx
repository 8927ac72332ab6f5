import type { CoincidenceReason, SideSupport } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { labelOf } from '../words/labels.ts'
import { count, listed } from '../words/phrases.ts'

const REASON_WORDS: Readonly<Record<CoincidenceReason, string>> = {
  undisclosed: 'does not say where it has it from, so it may be any of the others',
  possiblySameAs: 'are recorded as perhaps the same',
  affiliationMissing: 'may be the same: one has no name, and nothing says whom either belongs to',
  affiliationCompatible: 'may be the same: one has no name, and both may belong to the same body',
}

/** Why the figures of a side are as they are: what everything passes through, and why origins may be fewer than they seem. */
export function Why({ side }: { readonly side: SideSupport }) {
  const { singlePoints, pair, origins, routes } = side
  if (origins.max === 0) return null
  return (
    <details class="why others">
      <summary>Why?</summary>
      <ul class="plain-list">
        {singlePoints.length > 0 && (
          <li>
            Everything passes through {singlePoints.length === 1 ? 'this' : 'each of these'}; without{' '}
            {singlePoints.length === 1 ? 'it' : 'any one of them'} nothing is left: <Links ids={singlePoints} />
          </li>
        )}
        {pair !== null && (
          <li>
            Two origins corroborate each other, by routes that share nothing: <Links ids={pair.ends} />
          </li>
        )}
        {singlePoints.length === 0 && routes.cut.length > 0 && (
          <li>
            {count(routes.count, 'route')} share nothing; these {routes.cut.length} would have to fall together:{' '}
            <Links ids={routes.cut} />
          </li>
        )}
        <Reasons origins={origins} />
      </ul>
    </details>
  )
}

function Reasons({ origins }: { readonly origins: SideSupport['origins'] }) {
  const { reader } = useModel().session.value.open
  return (
    <>
      {origins.reasons.slice(0, MOST).map(({ ends, reason }) => (
        <li key={ends.join(' ')}>
          {listed(ends.map((id) => labelOf(reader, id)))} {REASON_WORDS[reason]}.
        </li>
      ))}
      {origins.reasons.length > MOST && <li>And {count(origins.reasons.length - MOST, 'more such reason')}.</li>}
    </>
  )
}

const MOST = 6

function Links({ ids }: { readonly ids: readonly string[] }) {
  return (
    <span class="link-list">
      {ids.map((id) => (
        <RecordLink key={id} id={id} />
      ))}
    </span>
  )
}
