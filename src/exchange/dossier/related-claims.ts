import { type EdgeKind, edgeRow } from '../../model/edges.ts'
import type { QuickView } from '../../query/open-quick-graph.ts'

/** Claims that one is tied to, under how it is tied to them. */
export interface RelatedClaims {
  readonly label: string
  readonly ids: readonly string[]
}

const BETWEEN_CLAIMS: readonly EdgeKind[] = [
  'contradicts',
  'undermines',
  'supports',
  'dependsOn',
  'narrows',
  'supersedes',
  'distinct',
  'if',
  'then',
]

/** The claims that one is tied to; as of a date, those that were there by then, and none where it was not there itself. */
export function relatedClaims(view: QuickView, id: string): RelatedClaims[] {
  const { reader } = view.view
  const wasThere = (claim: string) => view.options.asOf === undefined || view.counts(claim).reason !== 'later'
  if (!wasThere(id)) return []
  const groups = BETWEEN_CLAIMS.flatMap((kind) => {
    const { label, inverse, symmetric } = edgeRow(kind)
    const out = reader.linksFrom(id, kind).map(({ to }) => to)
    const into = reader.linksTo(id, kind).map(({ from }) => from)
    if (symmetric) return [{ label, ids: [...out, ...into] }]
    return [
      { label, ids: out },
      { label: inverse, ids: into },
    ]
  })
  return groups
    .map(({ label, ids }) => ({ label, ids: [...new Set(ids)].filter(wasThere) }))
    .filter(({ ids }) => ids.length > 0)
}
