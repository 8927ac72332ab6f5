import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProof } from '../../../src/exchange/proof/check-proof.ts'
import { proofOf, proofText } from '../../../src/exchange/proof/proof.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'

describe('a proof', () => {
  test('of any claim of any dataset in any view holds', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const graph = openGraph(dataset)
        const view = graph.at(options)
        for (const { id } of dataset.claims) {
          const { findings } = checkProof(proofText(proofOf(view, id)), graph)
          expect(findings.filter(({ holds }) => !holds)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})
