import { describe, expect, test } from 'vitest'
import { looksOfState } from '../../../../viewer/src/model/looks-of-state.ts'
import { makeDataset } from '../../../fixtures/datasets.ts'
import { pageModel } from '../../page-model.ts'
import { WIRE_STORY } from '../../wire-story.ts'

/** The story without what the blog says by itself. */
const ONE_SIDE = { ...WIRE_STORY, statements: WIRE_STORY.statements.filter(({ id }) => id !== 'o1') }

const shown = (model: ReturnType<typeof pageModel>) => [...model.picture.value.nodes.keys()].sort()
const lines = (model: ReturnType<typeof pageModel>) => model.picture.value.edges.map(({ key }) => key).sort()

describe('a folded picture', () => {
  test('says of a node what it stands for, and of what it leaves out that it does', () => {
    const { nodes, leftOut } = pageModel({ foldOrigins: null, scope: { kind: 'claim', id: 'c' } }).picture.value
    expect(nodes.get('wire')).toMatchObject({ folded: ['copy'] })
    expect(nodes.get('wire')?.says).toMatch(/\+2.repeat/)
    expect(leftOut).toEqual(['other'])
  })

  test('as of a date counts who repeated it by then, and of two dates who is new among them', () => {
    const nameAt = (asOf: string, since: string | null = null) => {
      const model = pageModel({ foldOrigins: null, asOf, since }, ONE_SIDE)
      const node = model.picture.value.nodes.get('wire')
      const look = node && looksOfState(model).node(node)
      return [look?.name.replaceAll('\u00a0', ' ').replace(/^.*?(\+|$)/, '$1'), look?.hasNew, look?.isNew]
    }
    expect(nameAt('2026-02-23')).toEqual(['', false, false])
    expect(nameAt('2026-02-24')).toEqual(['+1 repeats it', false, false])
    expect(nameAt('2026-02-25')).toEqual(['+2 repeat it', false, false])
    expect(nameAt('2026-02-25', '2026-02-24')).toEqual(['+2 repeat it, 1 of them new', true, false])
    expect(nameAt('2026-02-25', '2026-02-22')).toEqual(['+2 repeat it', false, true])
  })

  test('of documents that name no source is there as soon as one of them is', () => {
    const dataset = makeDataset({
      sources: [
        { id: 'a', published: '2026-03-01' },
        { id: 'b', published: '2026-01-01' },
      ],
      claims: [{ id: 'c' }],
      statements: [
        { source: 'a', claim: 'c' },
        { source: 'b', claim: 'c' },
      ],
    })
    const conditionOn = (asOf: string) => {
      const { picture, conditions } = pageModel({ foldOrigins: null, asOf }, dataset)
      const node = picture.value.nodes.get('a')
      expect(node).toMatchObject({ folded: ['b'], isGroup: true })
      return node === undefined ? undefined : conditions.value.ofNode(node)
    }
    expect(conditionOn('2026-02-01')).toBe('live')
    expect(conditionOn('2025-12-01')).toBe('later')
  })

  test('is as the key has it: a line that is switched off is not there, nor is a kind', () => {
    expect(lines(pageModel({ foldOrigins: null, off: ['edge:denies', 'kind:statement'] }))).not.toContain(
      'c|denies|denial',
    )
    expect(shown(pageModel({ foldOrigins: null, off: ['kind:actor', 'kind:statement'] }))).not.toContain('official')
  })

  test('keeps what was brought along besides, tied to what is drawn', () => {
    const model = pageModel({ foldOrigins: null, expanded: ['c'] })
    expect(shown(model)).toContain('other')
    expect(lines(model)).toContain('c|contradicts|other')
    expect(lines(model)).toContain('other|asserts|blog')
  })

  test('has who published what is drawn, and nobody who only published what repeats it', () => {
    const model = pageModel({ foldOrigins: null, off: ['kind:statement'] }, ONE_SIDE)
    expect(lines(model)).toContain('wire|publishedBy|agency')
    expect(shown(model)).not.toContain('paper')
    model.act({ type: 'unfold', id: 'wire' })
    expect(lines(model)).toContain('copy|publishedBy|paper')
  })

  test('where statements are drawn nothing is folded', () => {
    expect(shown(pageModel({ foldOrigins: null, off: [] }))).toEqual(expect.arrayContaining(['copy', 'w1']))
  })

  test('unfolding moves nothing that stands', () => {
    const model = pageModel({ foldOrigins: null })
    const before = new Map(model.positions.value)
    model.act({ type: 'unfold', id: 'wire' })
    for (const [id, at] of before) expect(model.positions.value.get(id), id).toEqual(at)
    expect(model.positions.value.has('copy')).toBe(true)
  })
})
