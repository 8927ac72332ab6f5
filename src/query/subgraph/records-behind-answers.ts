import type { GraphReader } from '../../graph/reader.ts'
import { walk } from '../../graph/walk.ts'
import type { EdgeKind } from '../../model/edges.ts'

/** From a statement up: what it comes from and stands in, who published that, and whose interest it is. */
const UPWARD: readonly EdgeKind[] = [
  ...(['in', 'quotes', 'repeats', 'cites'] as const),
  ...(['republishes', 'publishedBy', 'authoredBy', 'affiliatedWith', 'ownedBy'] as const),
]

/** A document's other versions. */
const VERSIONS: readonly EdgeKind[] = ['revises']

/** Who may be whom is said by either of the two. */
const IDENTITY: readonly EdgeKind[] = ['possiblySameAs', 'notSameAs']

/**
 * The ids of all records that answers about the claims among `ids` rest on: the claims that bear on them, every statement of
 * these, active or not, all that the statements come from, who that is and may be, the assessments of claims and statements, and the searches for the claims.
 *
 * Statements of a claim are complete, and so are claims along `narrows`: so a source that is cited, or copied, brings
 * every statement of its own that can carry over, and what a line comes from is decided as in the whole. A document brings all its versions.
 */
export function recordsBehindAnswers(reader: GraphReader, ids: Iterable<string>): Set<string> {
  const claims = bearingClaims(reader, ids)
  const statements = claims.flatMap((claim) => sourcesOf(reader, claim, ['asserts', 'denies', 'declines']))
  const found = idsOf(walk(reader, statements, { edges: UPWARD, direction: 'out' }))
  const sources = found.filter((id) => reader.kindOf(id) === 'source')
  const versions = idsOf(walk(reader, sources, { edges: VERSIONS }))
  const upward = [...found, ...idsOf(walk(reader, versions, { edges: UPWARD, direction: 'out' }))]
  const identified = idsOf(walk(reader, upward, { edges: IDENTITY, depth: 1 }))
  const judged = upward.filter((id) => reader.kindOf(id) === 'statement')
  const assessments = [...claims, ...statements, ...judged].flatMap((id) => sourcesOf(reader, id, ['assesses']))
  const searches = claims.flatMap((claim) => sourcesOf(reader, claim, ['searchedFor']))
  return new Set([...claims, ...identified, ...assessments, ...searches])
}

/**
 * The claims given and all that are equal to, entail, contradict, condition or are presupposed by one of these, transitively: and what
 * they entail, since a denial of that denies them.
 */
function bearingClaims(reader: GraphReader, ids: Iterable<string>): string[] {
  const claims = new Set([...ids].filter((id) => reader.kindOf(id) === 'claim'))
  for (const claim of claims) {
    for (const kind of ['equivalent', 'narrows', 'contradicts'] as const) {
      for (const { to } of reader.linksFrom(claim, kind)) claims.add(to)
      for (const { from } of reader.linksTo(claim, kind)) claims.add(from)
    }
    for (const kind of ['dependsOn', 'if'] as const) for (const { to } of reader.linksFrom(claim, kind)) claims.add(to)
    for (const { from } of reader.linksTo(claim, 'then')) claims.add(from)
  }
  return [...claims]
}

function sourcesOf(reader: GraphReader, id: string, kinds: readonly EdgeKind[]): string[] {
  return kinds.flatMap((kind) => reader.linksTo(id, kind).map(({ from }) => from))
}

function idsOf(steps: Iterable<{ readonly id: string }>): string[] {
  return [...steps].map(({ id }) => id)
}
