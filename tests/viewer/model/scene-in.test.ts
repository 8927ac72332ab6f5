import { expect, test, vi } from 'vitest'
import { createModel } from '../../../viewer/src/model/create-model.ts'
import { sceneIn } from '../../../viewer/src/model/scene-in.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { fullScene } from '../../../viewer/src/scene/full-scene.ts'
import { INITIAL_STATE } from '../../../viewer/src/state/page-state.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('the scene of everything is made once, while the page goes on, and is the usual one', async () => {
  const session = openSession(WIRE_STORY)
  const found = sceneIn(session, true)
  expect(found.value.at).toBe('coming')
  await vi.waitUntil(() => found.value.at === 'here')
  expect(found.value).toEqual({ at: 'here', scene: fullScene(session.open, true) })
  expect(sceneIn(session, true)).toBe(found)
})

test('of a large dataset nothing is drawn until it is there, and that places are worked out is said', async () => {
  const session = { ...openSession(WIRE_STORY), isLarge: true, isSearchedBeside: true }
  const model = createModel(session, { ...INITIAL_STATE, layout: 'force' })
  expect([model.placing.value, model.drawn.value.picture.nodes.size]).toEqual([true, 0])
  await vi.waitUntil(() => !model.placing.value)
  expect([...model.drawn.value.picture.nodes.keys()]).toContain('official')
  expect([...model.drawn.value.positions.keys()]).toContain('official')
})
