import { expect, test } from 'vitest'
import { goTo } from '../../../viewer/src/lists/go-to.ts'
import { pageModel } from '../page-model.ts'

test('records of a list are chosen and shown with what is around them in one step, and the list stays open', () => {
  const model = pageModel({ pane: 'conflicts' })
  const amended: boolean[] = []
  model.onAct((_, amend) => amended.push(amend))
  goTo(model, ['c', 'other'])
  expect(model.state.value).toMatchObject({
    scope: { kind: 'near', ids: ['c', 'other'], depth: 1, direction: 'both' },
    selected: ['c', 'other'],
    pane: 'conflicts',
  })
  expect(amended).toEqual([false, true, true])
})
