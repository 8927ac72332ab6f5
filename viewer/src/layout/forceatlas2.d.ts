/** The parts of ForceAtlas2 that its package has no types for: one round at a time, so that it can be said how far it is. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void
  export = iterate
}

declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  const defaults: ForceAtlas2Settings
  export = defaults
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type Graph from 'graphology-types'

  interface Matrices {
    readonly nodes: Float32Array
    readonly edges: Float32Array
  }
  const helpers: {
    graphToByteArrays(graph: Graph, weightOf: () => number): Matrices
    assignLayoutChanges(graph: Graph, nodes: Float32Array, outputReducer: null): void
  }
  export = helpers
}
