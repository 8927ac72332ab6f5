import type { QuickView } from '../library.ts'

/** Whether somebody is not there yet by the date of a view: all that quotes them, and all that they published or wrote, came later. */
export function isActorToCome(view: QuickView, id: string): boolean {
  const { reader } = view.view
  const touching = (['quotes', 'publishedBy', 'authoredBy'] as const).flatMap((kind) =>
    reader.linksTo(id, kind).map(({ from }) => from),
  )
  return touching.length > 0 && touching.every((other) => view.counts(other).reason === 'later')
}
