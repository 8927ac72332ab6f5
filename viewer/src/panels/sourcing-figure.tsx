import type { SideSupport } from '../library.ts'
import { count } from '../words/phrases.ts'

const SQUARES = 60

/** How many documents there seem to be, and how many origins there are: the one against the other. */
export function SourcingFigure({ side }: { readonly side: SideSupport }) {
  const { documents, origins } = side
  const { min, max } = origins
  const shown = Math.min(documents.read, SQUARES)
  return (
    <figure class="sourcing-figure">
      <div class="figure-numbers">
        <p>
          <strong>{documents.read}</strong> {documents.read === 1 ? 'document' : 'documents'}
        </p>
        <span class="figure-arrow" aria-hidden="true">
          →
        </span>
        <p>
          <strong>{min === max ? max : `${min}–${max}`}</strong> {max === 1 ? 'origin' : 'origins'}
        </p>
      </div>
      <div class="figure-dots" aria-hidden="true">
        <span class="squares">
          {Array.from({ length: shown }, (_, index) => (
            <i key={index} />
          ))}
        </span>
        <span class="circles">
          {origins.ends.slice(0, 20).map(({ id }, index) => (
            <i key={id} class={index >= min ? 'maybe' : ''} />
          ))}
        </span>
      </div>
      <figcaption>{captionOf(side)}</figcaption>
    </figure>
  )
}

function captionOf({ documents, origins: { min, max, exact } }: SideSupport): string {
  if (max === 0) return 'Nothing that counts carries it.'
  const most = `${count(documents.read, 'document')} ${documents.read === 1 ? 'goes' : 'go'} back to ${count(max, 'origin')}`
  if (min === max) return `${most}.`
  const least = exact ? `may be as few as ${min}` : `may be fewer, at least ${min}`
  return `${most} at most; some may be the same, so it ${least}.`
}
