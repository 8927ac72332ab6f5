import type { Dataset } from '../../../src/index.ts'
import { PALETTES } from '../../../viewer/src/looks/palette.ts'
import { createModel } from '../../../viewer/src/model/create-model.ts'
import { overviewHere } from '../../../viewer/src/model/overview-in.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { firstState, INITIAL_STATE, type PageState } from '../../../viewer/src/state/page-state.ts'

/** A graph to be drawn as it stands: what plain Sigma is given. */
export interface PlainGraph {
  /** Id, label, colour, x, y. */
  readonly nodes: readonly (readonly [string, string, string, number, number])[]
  /** Key, from, to, colour. */
  readonly edges: readonly (readonly [string, string, string, string])[]
}

/** What the page draws of a dataset, each as plain Sigma is given it: as many things, at the same places. */
export interface PlainGraphs {
  readonly everything: PlainGraph
  readonly claim: PlainGraph
  readonly overview: PlainGraph
  /** What the page opens on. */
  readonly telling: string
  /** Sources and actors that its sourcing rests on: they are taken away. */
  readonly rests: readonly string[]
}

/** Everything in groups, as the generated datasets can be grouped. */
export const BY = 'publisher'

export function plainGraphs(dataset: Dataset): PlainGraphs {
  const session = openSession(dataset)
  const { telling = '' } = session
  overviewHere(session, BY)
  const drawn = (state: PageState): PlainGraph => {
    const { picture, positions } = createModel(session, state).drawn.value
    const { kinds, edges } = PALETTES.light
    return {
      nodes: [...picture.nodes.values()].map(({ id, kind, label }) => {
        const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
        return [id, label, kinds[kind], x, y]
      }),
      edges: picture.edges.map(({ key, from, to, group }) => [key, from, to, edges[group]]),
    }
  }
  const { steps, ends } = session.traceOf(telling).for
  const rests = [...ends.map(({ id }) => id), ...steps.map(({ source }) => source)]
  return {
    telling,
    rests: [...new Set(rests)].filter((id) => session.open.reader.record('statement', id) === undefined).slice(0, 5),
    claim: drawn(firstState(telling)),
    overview: drawn({ ...INITIAL_STATE, layout: 'force', overview: BY }),
    everything: drawn({ ...INITIAL_STATE, layout: 'force' }),
  }
}
