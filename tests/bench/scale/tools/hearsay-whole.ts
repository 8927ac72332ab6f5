import type { OpenGraph } from '../../../../src/index.ts'
import type { OpenTool } from '../tool.ts'

/** Questions about the whole graph. They answer more than the plain graph knows, so that their answers are compared with nobody's. */
export function hearsayWhole(graph: OpenGraph): OpenTool['tasks'] {
  return {
    singlePoints: {
      run: () => {
        graph.weakPoints()
        return {}
      },
    },
    components: {
      run: () => {
        graph.loops()
        return {}
      },
    },
  }
}
