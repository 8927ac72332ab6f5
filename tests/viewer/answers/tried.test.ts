import { describe, expect, test } from 'vitest'
import { tryEdits } from '../../../viewer/src/answers/tried.ts'
import { openGraph } from '../../../viewer/src/library.ts'
import { WIRE_STORY } from '../wire-story.ts'

const graph = openGraph(WIRE_STORY)
const view = {}

describe('edits that are tried', () => {
  test('tell each claim as it is, and as it would be', () => {
    const record = { source: 'portal', claim: 'c', from: ['b1'] }
    const { problems, elsewhere, claims } = tryEdits(graph, {
      edits: [{ kind: 'statement', id: 'p1', record }],
      claims: ['c', 'unknown'],
      view,
    })
    expect([problems, elsewhere]).toEqual([[[]], []])
    expect(claims['c']?.before?.for).toMatchObject({ documents: 4, origins: { max: 2 } })
    expect(claims['c']?.after?.for).toMatchObject({ documents: 4, origins: { max: 1 } })
    expect(claims['unknown']).toEqual({})
  })

  test('tell what would be wrong with each record, without a place, and what else would be', () => {
    const { problems, elsewhere, claims } = tryEdits(graph, {
      edits: [
        { kind: 'actor', record: { id: 'x', type: 'person' } },
        { kind: 'statement', id: 'w1', record: { id: 'new', source: 'wire', claim: 'c', made: 'soon' } },
      ],
      claims: ['c'],
      view,
    })
    expect(problems.map((each) => each.map(({ code, field }) => [code, field]))).toEqual([
      [['missing-field', 'name']],
      [['bad-date', 'made']],
    ])
    expect(problems.flat().every(({ place }) => place === undefined)).toBe(true)
    expect(elsewhere).toMatchObject([{ code: 'unknown-reference', record: 'statement b1', field: 'from.0' }])
    expect(claims['c']?.after).toBeUndefined()
  })

  test('alone, each by itself, tell only what is wrong with it, whatever it names', () => {
    const edits = [{ kind: 'statement', record: { source: 'nowhere', claim: 'c', from: ['c'], made: 'soon' } }] as const
    const { problems, elsewhere, claims } = tryEdits(graph, { edits, claims: ['c'], view, isAlone: true })
    expect(problems.flat().map(({ code, field }) => [code, field])).toEqual([['bad-date', 'made']])
    expect([elsewhere, claims]).toEqual([[], {}])
  })

  test('of a record that would be gone tell what names it', () => {
    const { elsewhere } = tryEdits(graph, { edits: [{ kind: 'claim', id: 'other' }], claims: [], view })
    expect(elsewhere.map(({ code }) => code)).toContain('unknown-reference')
  })
})
