import { expect, test } from 'vitest'
import { type HidingFacts, hiddenBy } from '../../../viewer/src/scene/hidden-by.ts'
import { OFF_AT_FIRST } from '../../../viewer/src/state/page-state.ts'
import { pageModel } from '../page-model.ts'

function factsOf(changes: Parameters<typeof pageModel>[0] = {}): HidingFacts {
  const { scene, picture, statusOf, conditions } = pageModel(changes)
  const { isThere, ofEdge } = conditions.value
  const isDrawn: HidingFacts['isDrawn'] = (edge) => ofEdge(edge) !== 'later'
  return { scene: scene.value, core: picture.value.core, statusOf: statusOf.value, isThere, isDrawn }
}

test('a switch that is off says how many records, lines or claims it hides', () => {
  const facts = factsOf()
  expect(hiddenBy('kind:source', facts)).toBe(5)
  expect(hiddenBy('kind:topic', facts)).toBe(1)
  expect(hiddenBy('kind:statement', facts)).toBe(6)
  expect(hiddenBy('edge:denies', facts)).toBe(1)
  expect(hiddenBy('edge:published', facts)).toBe(4)
  expect(hiddenBy('status:disputed', facts)).toBe(1)
  expect(hiddenBy('status:refuted', facts)).toBe(0)
})

test('it hides nothing that is not there yet', () => {
  const facts = factsOf({ asOf: '2026-02-24', off: [...OFF_AT_FIRST, 'kind:source'] })
  expect(hiddenBy('kind:source', facts)).toBe(3)
  expect(hiddenBy('edge:denies', facts)).toBe(0)
  expect(hiddenBy('status:disputed', facts)).toBe(0)
})
