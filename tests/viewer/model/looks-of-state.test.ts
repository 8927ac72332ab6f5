import { expect, test } from 'vitest'
import { looksOfState } from '../../../viewer/src/model/looks-of-state.ts'
import type { SceneNode } from '../../../viewer/src/scene/scene.ts'
import { pageModel } from '../page-model.ts'

const nodeOf = (model: ReturnType<typeof pageModel>, id: string) => model.picture.value.nodes.get(id) as SceneNode
const edgeOf = (model: ReturnType<typeof pageModel>, key: string) => {
  const edge = model.picture.value.edges.find((each) => each.key === key)
  if (edge === undefined) throw new Error(`no edge ${key}`)
  return edge
}

test('what is drawn looks as the records, the view and the choice say', () => {
  const model = pageModel({ selected: ['wire'] })
  const looks = looksOfState(model)
  expect(looks.node(nodeOf(model, 'c')).ring).toBe('dashed')
  expect(looks.node(nodeOf(model, 'official')).mark).toBe('hole')
  expect(looks.node(nodeOf(model, 'wire')).ringColor).toBe(looks.palette.ink)
})

test('what falls looks so, and edges fade with what they lead to', () => {
  const model = pageModel()
  const before = looksOfState(model).edge(edgeOf(model, 'blog|repeats|wire'))
  model.act({ type: 'take-away', ids: ['official'] })
  const looks = looksOfState(model)
  expect(looks.node(nodeOf(model, 'wire')).fill).toBe('hollow')
  expect(looks.edge(edgeOf(model, 'blog|repeats|wire')).opacity).toBeLessThan(before.opacity)
})

test('a lens lets all else step back, in either theme', () => {
  const model = pageModel({ lens: 'no-archive' })
  model.theme.value = 'dark'
  const looks = looksOfState(model)
  expect(looks.palette.ink).toBe('#eceae3')
  expect(looks.node(nodeOf(model, 'copy')).opacity).toBeLessThan(0.2)
  expect(looks.node(nodeOf(model, 'blog')).opacity).toBe(1)
})

test('of two dates, what was not there at the earlier one is new, and nothing is before it came', () => {
  const model = pageModel({ since: '2026-02-24', asOf: '2026-02-25' })
  const looks = looksOfState(model)
  const isNew = (id: string) => looks.node(nodeOf(model, id)).isNew
  expect(['wire', 'blog', 'copy', 'denial', 'portal', 'c', 'official'].filter(isNew)).toEqual(['copy'])
  const [came, old] = ['c|asserts|copy', 'c|asserts|blog'].map((key) => looks.edge(edgeOf(model, key)))
  expect(came?.opacity).toBeGreaterThan(old?.opacity ?? 1)
  model.act({ type: 'set-since', since: null })
  expect(looksOfState(model).node(nodeOf(model, 'copy')).isNew).toBe(false)
})
