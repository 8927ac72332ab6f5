import { type SideSupport, STRENGTH_LABELS, type Support, words } from '../library.ts'

const SQUARES = 60

/** How many documents there seem to be, and how many origins there are, for it and, where something counts there, against it. */
export function SourcingFigure({ support }: { readonly support: Support }) {
  const denied = support.against.strength !== 'none' || support.against.misreports.length > 0
  return (
    <div class={denied ? 'both-sides' : 'one-side'}>
      <Side side={support.for} says={denied ? 'for it' : ''} />
      {denied && <Side side={support.against} says="against it" />}
      {denied && <OnBothSides support={support} />}
    </div>
  )
}

/** Documents that say one thing here and another there: the figures of the sides count them both. */
function OnBothSides({ support: { for: affirmed, against } }: { readonly support: Support }) {
  const all = ({ evidence: { read, reported } }: SideSupport) => [...read, ...reported]
  const denying = new Set(all(against))
  const both = all(affirmed).filter((id) => denying.has(id)).length
  if (both === 0) return null
  return (
    <p class="on-both-sides">
      {words.counted(both, 'document')} {words.agreeing(both, 'is', 'are')} counted on both sides.
    </p>
  )
}

function Side({ side, says }: { readonly side: SideSupport; readonly says: string }) {
  const { documents, origins } = side
  const shown = Math.min(documents.read, SQUARES)
  return (
    <figure class="sourcing-figure">
      {says !== '' && <p class="eyebrow">{says}</p>}
      <p class="figure-strength" title={STRENGTH_LABELS[side.strength].means}>
        {strengthOf(side)}
      </p>
      <div class="figure-numbers">
        <p>
          <strong>{documents.read}</strong> {words.agreeing(documents.read, 'document', 'documents')} read
        </p>
        <span class="figure-arrow" aria-hidden="true">
          →
        </span>
        <p>
          <strong>{originRange(origins)}</strong> {words.agreeing(origins.max, 'origin', 'origins')}
        </p>
        {origins.undisclosed > 0 && <p>{words.withoutSource(origins.undisclosed, origins.max)}</p>}
      </div>
      <div class="figure-dots" aria-hidden="true">
        <span class="squares">
          {Array.from({ length: shown }, (_, index) => (
            <i key={index} />
          ))}
        </span>
        <span class="circles">
          {origins.ends.slice(0, 20).map(({ id }, index) => (
            <i key={id} class={index >= origins.min ? 'maybe' : ''} />
          ))}
        </span>
      </div>
      <figcaption>{captionOf(side)}</figcaption>
    </figure>
  )
}

/** Who is behind it, in a word or three. */
function strengthOf({ strength }: SideSupport): string {
  return strength === 'none' ? 'Nothing that counts' : words.upperFirst(STRENGTH_LABELS[strength].name)
}

/** "1 to 16", and "at least 1 to 16" where the least is only a bound. */
function originRange({ min, max, exact }: SideSupport['origins']): string {
  if (min === max) return `${max}`
  return `${exact ? '' : 'at least '}${min} to ${max}`
}

/** The finding in a sentence, and what else there is that the figures leave out. */
function captionOf(side: SideSupport): string {
  const { reported } = side.documents
  const rest = `${words.counted(reported, 'more is', 'more are')} known only through these.`
  return `${words.sourcingInWords(side)}${reported === 0 ? '' : ` ${rest}`}`
}
