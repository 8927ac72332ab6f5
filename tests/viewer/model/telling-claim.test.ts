import { expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { tellingClaim } from '../../../viewer/src/model/telling-claim.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('the telling claim is the one that most documents print for each origin', () => {
  expect(tellingClaim(openGraph(WIRE_STORY))).toBe('c')
})

test('a dataset without claims has none', () => {
  expect(tellingClaim(openGraph(makeDataset({ actors: [{ id: 'a' }] })))).toBeUndefined()
})
