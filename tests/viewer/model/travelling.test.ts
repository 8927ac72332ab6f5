import { describe, expect, test } from 'vitest'
import type { Tlp } from '../../../viewer/src/library.ts'
import { createModel } from '../../../viewer/src/model/create-model.ts'
import { looksOfState } from '../../../viewer/src/model/looks-of-state.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { FOR_EVERYBODY, travelling } from '../../../viewer/src/model/travelling.ts'
import { firstState, type PageState } from '../../../viewer/src/state/page-state.ts'
import { WIRE_STORY } from '../wire-story.ts'

/** The page over the story of the wire, some of whose records are marked. */
function markedModel(marks: Readonly<Record<string, Tlp>>, changes: Partial<PageState> = {}) {
  const marked = <T extends { id: string }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, ...(marks[record.id] && { tlp: marks[record.id] as Tlp }) }))
  const { actors, sources, claims } = WIRE_STORY
  const dataset = { ...WIRE_STORY, actors: marked(actors), sources: marked(sources), claims: marked(claims) }
  return createModel(openSession(dataset), { ...firstState('c'), ...changes })
}

describe('what the page shows, as it may travel', () => {
  test('is the same picture at the same places, with stand-ins in it', () => {
    const model = markedModel({ official: 'red', blog: 'amber' })
    const taken = travelling(model, FOR_EVERYBODY)
    const { nodes } = model.picture.value
    expect(taken.picture.nodes.size).toBe(nodes.size)
    expect(taken.picture.nodes.get('withheld-1')).toMatchObject({ kind: 'actor', label: 'Withheld person 1' })
    expect([taken.picture.nodes.has('official'), taken.picture.nodes.has('blog')]).toEqual([false, false])
    expect(taken.positions.get('withheld-1')).toEqual(model.positions.value.get('official'))
    expect(taken.positions.get('wire')).toEqual(model.positions.value.get('wire'))
    expect(taken.isRenamed).toBe(false)
  })

  test('looks the same', () => {
    const model = markedModel({ official: 'red' }, { without: ['official'], lens: 'no-archive' })
    const { picture, looks, isRenamed } = travelling(model, FOR_EVERYBODY)
    for (const [old, id] of [
      ['official', 'withheld-1'],
      ['wire', 'wire'],
      ['c', 'c'],
    ] as const) {
      const [before, after] = [model.picture.value.nodes.get(old), picture.nodes.get(id)]
      if (before === undefined || after === undefined) throw new Error(`no ${id}`)
      expect({ ...looks.node(after), name: '' }).toEqual({ ...looksOfState(model).node(before), name: '' })
    }
    expect(isRenamed).toBe(true)
  })

  test('is all of it where it may go so far', () => {
    const model = markedModel({ official: 'amber' }, { selected: ['official'] })
    const taken = travelling(model, { level: 'amber', keepNotes: true })
    expect(taken.session.open.dataset).toEqual(model.session.value.open.dataset)
    expect(taken.state).toEqual(model.state.value)
    expect(taken.said(taken.session.open.dataset)).toBe('')
  })

  test('has no tie that its stand-ins have not: what a withheld claim is about is not drawn', () => {
    const model = markedModel({ c: 'red' }, { off: [], scope: { kind: 'everything' } })
    const isAbout = ({ kind }: { kind: string }) => kind === 'about'
    expect(model.picture.value.edges.filter(isAbout)).toHaveLength(1)
    expect(travelling(model, FOR_EVERYBODY).picture.edges.filter(isAbout)).toEqual([])
  })

  test('says what was withheld of a part', () => {
    const { said, session } = travelling(markedModel({ official: 'red' }), FOR_EVERYBODY)
    const { open } = session
    expect(said(open.dataset)).toMatch(/^Withheld: 1 person or organization, marked above TLP:CLEAR, /)
    expect(said(open.subgraph(['portal'], { depth: 0 }).dataset)).toBe('')
  })
})
