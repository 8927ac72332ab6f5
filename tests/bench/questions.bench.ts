import { bench, describe } from 'vitest'
import { indexDataset, openView } from '../../src/index.ts'
import { impact } from '../../src/query/impact/impact.ts'
import { support } from '../../src/query/support/support.ts'
import { trace } from '../../src/query/trace/trace.ts'
import { generatedDataset } from './generated-dataset.ts'

/**
 * A question about one claim touches only what is upstream of it: on a hundred times as many claims it takes as long. Each run
 * opens a view of its own, so that nothing is remembered from the one before. Run with `npm run bench`.
 */
const small = indexDataset(generatedDataset(1_000))
const large = indexDataset(generatedDataset(100_000))

describe('support of one claim', () => {
  bench('of 1,000 claims', () => {
    support(openView(small), 'c500')
  })
  bench('of 100,000 claims', () => {
    support(openView(large), 'c500')
  })
})

describe('trace of one claim', () => {
  bench('of 1,000 claims', () => {
    trace(openView(small), 'c500')
  })
  bench('of 100,000 claims', () => {
    trace(openView(large), 'c500')
  })
})

describe('impact of one actor', () => {
  bench('of 1,000 claims', () => {
    impact(openView(small), ['a7'])
  })
  bench('of 100,000 claims', () => {
    impact(openView(large), ['a7'])
  })
})
