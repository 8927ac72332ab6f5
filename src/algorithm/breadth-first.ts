/** A vertex that a search reaches, by as few steps as there can be. */
export interface Reached<Vertex, Step> {
  readonly at: Vertex
  /** Steps from the nearest start. */
  readonly depth: number
  /** Whence it was reached, and by which step; undefined for a start. */
  readonly via: { readonly from: Reached<Vertex, Step>; readonly step: Step } | undefined
}

/**
 * Every vertex in reach of the starts, each once, nearest first: starts in the order given, then the steps of each in the order
 * given. A vertex is left only when the next one is asked for, so that whoever breaks off has looked at nothing further. O(steps looked at).
 *
 * @see Moore 1959, "The shortest path through a maze"
 */
export function* breadthFirst<Vertex, Step extends { readonly to: Vertex }>(
  starts: Iterable<Vertex>,
  stepsFrom: (at: Vertex, reached: Reached<Vertex, Step>) => Iterable<Step>,
): Generator<Reached<Vertex, Step>> {
  const seen = new Set<Vertex>(starts)
  const waiting: Reached<Vertex, Step>[] = [...seen].map((at) => ({ at, depth: 0, via: undefined }))
  for (const reached of waiting) {
    yield reached
    for (const step of stepsFrom(reached.at, reached)) {
      if (seen.has(step.to)) continue
      seen.add(step.to)
      waiting.push({ at: step.to, depth: reached.depth + 1, via: { from: reached, step } })
    }
  }
}

/** The way by which a vertex was reached: the vertices from the start to it, and the steps between them. */
export function wayTo<Vertex, Step>(last: Reached<Vertex, Step>): { vertices: Vertex[]; steps: Step[] } {
  const vertices: Vertex[] = [last.at]
  const steps: Step[] = []
  for (let { via } = last; via !== undefined; via = via.from.via) {
    vertices.push(via.from.at)
    steps.push(via.step)
  }
  return { vertices: vertices.reverse(), steps: steps.reverse() }
}
