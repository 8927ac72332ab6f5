import { openGraph, type SideSupport, type Trace, type ViewOptions } from '../../../src/index.ts'
import type { Dataset } from '../../../src/model/dataset.ts'

/** What is asked of every claim, of every record that may be taken away, in a view. */
export function answersOf(dataset: Dataset, options: ViewOptions) {
  const view = openGraph(dataset).at(options)
  const removable = [...dataset.actors, ...dataset.sources].map(({ id }) => id)
  return {
    claims: dataset.claims.map(({ id }) => ({
      support: view.support(id),
      trace: withoutTexts(view.trace(id)),
      status: withoutTexts(view.status(id)),
      breaks: view.breaks(id),
    })),
    impact: removable.map((id) => view.impact([id])),
  }
}

/** Judgements and searches without what is printed of them, which a copy that travels leaves out. */
function withoutTexts<T>(answer: T): T {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      key === 'rationale' || key === 'method' || key === 'query'
        ? null
        : key === 'text'
          ? ''
          : key === 'rating' && value !== null
            ? { ...(value as object), text: '' }
            : value,
    ),
  ) as T
}

/**
 * What of the same answers no order of ids may change, whatever the ids: figures, verdicts, and sets of records. Ids are replaced, and
 * lists have no order; what picks one of several that are as good (a pair, a route) is left out.
 */
export function firmAnswersOf(dataset: Dataset, options: ViewOptions, newId: (id: string) => string) {
  const { claims, impact } = answersOf(dataset, options)
  const firm = {
    claims: claims.map(({ support, trace, status, breaks }) => ({
      claim: support.claim,
      support: { corroboration: support.corroboration, for: side(support.for), against: side(support.against) },
      trace: {
        ...trace,
        // Where several things keep a statement from counting, the first of them is named.
        notCounted: trace.notCounted.map(({ statement, side: of }) => ({ statement, of })),
        for: firmSide(trace.for),
        against: firmSide(trace.against),
      },
      status: {
        ...status,
        current: status.current?.assessment,
        history: status.history.map(({ assessment }) => assessment),
      },
      breaks,
    })),
    impact: impact.map(({ removed, fallen, unseated, weakened, cleared, unaffected }) => ({
      removed,
      fallen: fallen.map(({ claim }) => claim),
      unseated: unseated.map(({ claim }) => claim),
      weakened: weakened.map(({ claim, before, after }) => ({ claim, before, after })),
      cleared: cleared.map(({ claim }) => claim),
      unaffected,
    })),
  }
  return unordered(firm, newId)
}

/** A side without routes, and without depths: of a loop the first statement is the top. */
function firmSide({ steps, ends, ...others }: Trace['for']) {
  return {
    ...others,
    steps: steps.map(({ depth: _, ...step }) => step),
    ends: ends.map(({ id, disclosed, anonymous }) => ({ id, disclosed, anonymous })),
  }
}

/** A side without its pair, its paths, and which ends were taken together where several ways are as good. */
function side(support: SideSupport) {
  const { pair: _, routes, origins, ...figures } = support as SideSupport & { pair?: unknown }
  const { groups: __, ...counts } = origins as typeof origins & { groups?: unknown }
  return { ...figures, origins: counts, routes: { ...routes, paths: routes.paths.length } }
}

/** A value with other ids, of whose lists the order is that of their items. */
function unordered(value: unknown, newId: (id: string) => string): unknown {
  if (typeof value === 'string') return newIdIn(value, newId)
  if (Array.isArray(value))
    return value.map((item) => unordered(item, newId)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part, newId)]))
}

/** An id, an outlet, or the key of an edge between two. */
function newIdIn(text: string, newId: (id: string) => string): string {
  return text
    .split('|')
    .map((part) => (part.startsWith('outlet:') ? `outlet:${newId(part.slice('outlet:'.length))}` : newId(part)))
    .join('|')
}
