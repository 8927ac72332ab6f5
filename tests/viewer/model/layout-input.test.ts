import { describe, expect, test } from 'vitest'
import { spanOf } from '../../../viewer/src/library.ts'
import { inputOf } from '../../../viewer/src/model/layout-input.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { hourOf } from '../../../viewer/src/words/dates.ts'
import { WIRE_STORY } from '../wire-story.ts'

const session = openSession(WIRE_STORY)
const scene = session.scene(true)
const nodes = new Set(scene.nodes.keys())
const { input, ids } = inputOf(session, { scene, extent: { nodes, statements: undefined, seeds: [] } })
const hour = (id: string) => input.nodes[ids.indexOf(id)]?.hour

describe('what a layout knows of a scope', () => {
  test('is claims, documents and actors by their ids; what topics and statuses do moves nothing', () => {
    expect(ids).toEqual([...ids].sort())
    expect(ids).not.toContain('chips')
    expect(ids).not.toContain('status:disputed')
    expect(input.nodes.map(({ id }) => id)).toEqual(ids)
  })

  test('claims begin lines of sourcing, actors end them', () => {
    const rank = (id: string) => input.nodes[ids.indexOf(id)]?.rank
    expect([rank('c'), rank('wire'), rank('official')]).toEqual(['first', 'middle', 'last'])
  })

  test('a document has its date, a claim or an actor that of the first document that speaks of it', () => {
    const published = hourOf(spanOf('2026-02-23').earliest)
    expect([hour('wire'), hour('c'), hour('official')]).toEqual([published, published, published])
    expect(hour('other')).toBe(hourOf(spanOf('2026-02-24').earliest))
    expect([hour('portal'), hour('holding')]).toEqual([null, null])
  })

  test('of a claim’s sourcing only the edges that its statements make', () => {
    const edges = (statements: ReadonlySet<string> | undefined) => {
      const asked = inputOf(session, { scene, extent: { nodes, statements, seeds: [] } })
      return asked.input.edges.map(([from, to]) => `${asked.ids[from]} ${asked.ids[to]}`)
    }
    expect(edges(undefined)).toContain('other blog')
    expect(edges(new Set(['b1']))).not.toContain('other blog')
    expect(edges(new Set(['b1']))).toContain('blog wire')
  })
})

test('of a document with a block before it how many stand there', () => {
  const extent = { nodes: new Set(['c', 'wire']), statements: undefined, seeds: [] }
  const blocks = new Map([
    ['blog', 'wire'],
    ['copy', 'wire'],
  ])
  expect(inputOf(session, { scene, extent, blocks }).input.nodes.map(({ id, before }) => [id, before])).toEqual([
    ['c', 0],
    ['wire', 2],
  ])
})

test('statements that are drawn are dated by their document', () => {
  const unfolded = session.scene(false)
  const extent = { nodes: new Set(['w1', 'p1']), statements: undefined, seeds: [] }
  expect(inputOf(session, { scene: unfolded, extent }).input.nodes.map(({ hour: at }) => at)).toEqual([
    null,
    hourOf(spanOf('2026-02-23').earliest),
  ])
})
