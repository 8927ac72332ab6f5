import { EventEmitter } from 'node:events'
import { MultiDirectedGraph } from 'graphology'
import type Sigma from 'sigma'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bindEvents, type StageEvents } from '../../../viewer/src/stage/bind-events.ts'

function stage() {
  const graph = new MultiDirectedGraph()
  graph.addNode('wire', { x: 0, y: 0 })
  const camera = Object.assign(new EventEmitter(), { getState: () => ({ x: 0.5, y: 0.5, ratio: 2, angle: 0 }) })
  const container = { style: { cursor: '' } }
  const sigma = Object.assign(new EventEmitter(), {
    getContainer: () => container,
    getCamera: () => camera,
    getGraph: () => graph,
    viewportToGraph: ({ x, y }: { x: number; y: number }) => ({ x: x * 10, y: y * 10 }),
  })
  const told: unknown[] = []
  const tell =
    (name: string) =>
    (...what: unknown[]) =>
      told.push([name, ...what])
  const events: StageEvents = {
    onNode: tell('node'),
    onEdge: tell('edge'),
    onPointEdge: tell('point edge'),
    onGround: tell('ground'),
    onPoint: tell('point'),
    onDragged: tell('dragged'),
    onCamera: tell('camera'),
  }
  const unbind = bindEvents(sigma as unknown as Sigma, events)
  const click = (keys: object = {}) => sigma.emit('clickNode', { node: 'wire', event: { original: keys } })
  const move = (x: number, y: number) =>
    sigma.emit('moveBody', {
      event: { x, y, preventSigmaDefault: () => undefined, original: { preventDefault: () => undefined } },
    })
  return { sigma, camera, container, told, unbind, click, move }
}

describe('what a person does on the canvas', () => {
  test('pointing at a node or an edge says so, and so does leaving it', () => {
    const { sigma, told, container } = stage()
    sigma.emit('enterNode', { node: 'wire' })
    expect(container.style.cursor).toBe('pointer')
    sigma.emit('leaveNode')
    sigma.emit('enterEdge', { edge: 'e', event: { x: 3, y: 4 } })
    sigma.emit('leaveEdge')
    expect(container.style.cursor).toBe('')
    expect(told).toEqual([
      ['point', 'wire'],
      ['point', undefined],
      ['point edge', { key: 'e', x: 3, y: 4 }],
      ['point edge', undefined],
    ])
  })

  test('a click chooses, with a key it adds, twice it expands', () => {
    const { sigma, told, click } = stage()
    click({ shiftKey: false, ctrlKey: false, metaKey: false })
    click({ shiftKey: true, ctrlKey: false, metaKey: false })
    sigma.emit('doubleClickNode', { node: 'wire', event: { preventSigmaDefault: () => undefined } })
    sigma.emit('clickEdge', { edge: 'e' })
    sigma.emit('clickStage')
    expect(told).toEqual([
      ['node', 'wire', { adding: false, twice: false, tapped: false }],
      ['node', 'wire', { adding: true, twice: false, tapped: false }],
      ['node', 'wire', { adding: false, twice: true }],
      ['edge', 'e'],
      ['ground'],
    ])
  })

  test('a node that is dragged stays where it is dropped, and is not clicked', () => {
    const { sigma, told, click, move } = stage()
    move(1, 1)
    sigma.emit('downNode', { node: 'wire' })
    move(2, 3)
    sigma.emit('enterNode', { node: 'other' })
    sigma.emit('upNode')
    click({})
    sigma.emit('upStage')
    expect(told).toEqual([['dragged', 'wire', [20, 30]]])
  })

  test('a node that is pressed and not moved is clicked', () => {
    const { sigma, told, click } = stage()
    sigma.emit('downNode', { node: 'wire' })
    sigma.emit('upNode')
    click({})
    expect(told).toEqual([['node', 'wire', { adding: false, twice: false, tapped: false }]])
    click({ touches: [] })
    expect(told.at(-1)).toEqual(['node', 'wire', { adding: false, twice: false, tapped: true }])
  })
})

describe('the camera', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('says where it is once it rests', () => {
    const { camera, told } = stage()
    camera.emit('updated')
    vi.advanceTimersByTime(200)
    camera.emit('updated')
    vi.advanceTimersByTime(299)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    expect(told).toEqual([['camera', { x: 0.5, y: 0.5, ratio: 2, angle: 0 }]])
  })

  test('says nothing more of a stage that is gone', () => {
    const { camera, told, unbind } = stage()
    camera.emit('updated')
    unbind()
    vi.advanceTimersByTime(1000)
    expect(told).toEqual([])
  })
})
