import type { OpenGraph } from '../../../../src/index.ts'
import type { Input } from '../input.ts'
import type { OpenTool } from '../tool.ts'
import type { LibraryForNode } from './hearsay.ts'
import { hearsayFind } from './hearsay-find.ts'

/** What was loaded, written as a snapshot. */
export function hearsayPack({ writeSnapshot }: LibraryForNode, graph: OpenGraph, input: Input): OpenTool['tasks'] {
  return {
    pack: {
      run: () => {
        writeSnapshot(input.snapshot, graph)
        return {}
      },
    },
  }
}

/** The snapshot, opened by a process that has read nothing else, and the first questions that it is asked. */
export function hearsaySnapshot({ openSnapshot }: LibraryForNode, input: Input): OpenTool['tasks'] {
  let graph: OpenGraph | undefined
  const opened = () => {
    graph ??= openSnapshot(input.snapshot).graph
    return graph
  }
  return {
    snapshot: {
      run: () => {
        opened()
        return {}
      },
    },
    snapshotSupport: {
      run: () => {
        opened().support(input.asked.upstream[0]?.id ?? '')
        return {}
      },
    },
    snapshotFind: { run: () => hearsayFind(opened(), input).firstFind?.run() ?? {} },
  }
}
