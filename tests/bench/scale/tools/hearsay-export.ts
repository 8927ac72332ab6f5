import { closeSync, openSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import type { OpenGraph } from '../../../../src/index.ts'
import type { OpenTool } from '../tool.ts'
import type { Library } from './hearsay.ts'

/** The dataset as JSON Lines, in the order of ids: how many lines. */
export function hearsayExport({ datasetParts }: Library, graph: OpenGraph): OpenTool['tasks'] {
  return {
    export: {
      run: () => {
        const file = openSync(devNull, 'w')
        let lines = 0
        for (const part of datasetParts(graph.dataset, 'jsonl')) {
          lines += part.split('\n').length - 1
          writeSync(file, part)
        }
        closeSync(file)
        return { answer: [lines] }
      },
    },
  }
}
