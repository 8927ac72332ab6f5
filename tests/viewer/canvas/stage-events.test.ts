import { describe, expect, test } from 'vitest'
import { stageEvents } from '../../../viewer/src/canvas/stage-events.ts'
import { pageModel } from '../page-model.ts'

describe('what a person does on the canvas', () => {
  test('a click opens a record, with a key it adds it to the chosen ones, twice it brings its neighbours', () => {
    const model = pageModel()
    const events = stageEvents(model)
    events.onNode('wire', { adding: false, twice: false })
    events.onNode('blog', { adding: true, twice: false })
    events.onNode('wire', { adding: false, twice: true })
    expect(model.state.value).toMatchObject({ selected: ['wire', 'blog'], expanded: ['wire'], pane: 'record' })
  })

  test('a click on a node that stands for those that repeat it unfolds it, another one folds it', () => {
    const model = pageModel({ foldOrigins: null })
    const events = stageEvents(model)
    const click = () => events.onNode('wire', { adding: false, twice: false })
    expect([...model.picture.value.nodes.keys()]).not.toContain('copy')
    click()
    expect(model.state.value).toMatchObject({ selected: ['wire'], unfolded: ['wire'] })
    expect([...model.picture.value.nodes.keys()]).toEqual(expect.arrayContaining(['wire', 'copy']))
    click()
    expect(model.state.value.unfolded).toEqual([])
    events.onNode('official', { adding: false, twice: false })
    expect(model.state.value.unfolded).toEqual([])
  })

  test('a node that stands for the documents of a publisher opens the publisher', () => {
    const model = pageModel()
    stageEvents(model).onNode('outlet:paper', { adding: false, twice: false })
    expect(model.state.value.selected).toEqual(['paper'])
  })

  test('an edge chooses the statements that make it, else its ends', () => {
    const model = pageModel()
    const events = stageEvents(model)
    events.onEdge('c|asserts|wire')
    expect(model.state.value.selected).toEqual(['w1'])
    events.onEdge('c|contradicts|other')
    expect(model.state.value.selected).toEqual(['c', 'other'])
    events.onEdge('no such edge')
    expect(model.state.value.selected).toEqual(['c', 'other'])
  })

  test('pointing lights up, and the ground puts it out', () => {
    const model = pageModel()
    const events = stageEvents(model)
    events.onPoint('wire')
    events.onPointEdge({ key: 'c|asserts|wire', x: 1, y: 2 })
    expect([model.pointed.value, model.pointedEdge.value?.key]).toEqual(['wire', 'c|asserts|wire'])
    events.onGround()
    expect(model.pointed.value).toBeUndefined()
  })

  test('resting on a node, and tapping it, asks for its card; the ground asks for none', () => {
    const model = pageModel()
    const events = stageEvents(model)
    events.onPoint('wire')
    expect(model.carded.value).toEqual({ id: 'wire', by: 'pointer' })
    events.onPoint(undefined)
    expect(model.carded.value).toBeUndefined()
    events.onNode('blog', { adding: false, twice: false })
    expect(model.carded.value).toBeUndefined()
    events.onNode('blog', { adding: false, twice: false, tapped: true })
    expect(model.carded.value).toEqual({ id: 'blog', by: 'tap' })
    events.onGround()
    expect(model.carded.value).toBeUndefined()
  })

  test('what is dragged is pinned to whole units; the camera amends the last step, and at rest is none', () => {
    const model = pageModel()
    const amended: boolean[] = []
    model.onAct((_, amend) => amended.push(amend))
    const events = stageEvents(model)
    events.onDragged('wire', [1.4, -2.6])
    expect(model.state.value.pins).toEqual({ wire: [1, -3] })
    events.onCamera({ x: 0.2, y: 0.5, ratio: 2 })
    expect(model.state.value.camera).toEqual({ x: 0.2, y: 0.5, ratio: 2 })
    events.onCamera({ x: 0.5001, y: 0.5, ratio: 1 })
    expect(model.state.value.camera).toBeNull()
    expect(amended).toEqual([false, true, true])
  })
})
