import { bench, describe } from 'vitest'
import { type GraphView, type OpenGraph, openGraph } from '../../src/index.ts'
import { generatedDataset } from './generated-dataset.ts'

/**
 * A question about one claim touches only what is upstream of it: on a hundred times as many claims it takes as long. Each run
 * asks in a view of its own, so that nothing is remembered from the one before. Run with `npm run bench`.
 */
const small = openGraph(generatedDataset(1_000))
const large = openGraph(generatedDataset(100_000))

let days = 0

/** The same graph as of a year after everything was published that no view is kept of. */
function fresh(graph: OpenGraph): GraphView {
  days += 1
  return graph.at({ asOf: `${2100 + (days % 7000)}` })
}

describe('support of one claim', () => {
  bench('of 1,000 claims', () => {
    fresh(small).support('c500')
  })
  bench('of 100,000 claims', () => {
    fresh(large).support('c500')
  })
})

describe('trace of one claim', () => {
  bench('of 1,000 claims', () => {
    fresh(small).trace('c500')
  })
  bench('of 100,000 claims', () => {
    fresh(large).trace('c500')
  })
})

describe('impact of one actor', () => {
  bench('of 1,000 claims', () => {
    fresh(small).impact(['a7'])
  })
  bench('of 100,000 claims', () => {
    fresh(large).impact(['a7'])
  })
})
