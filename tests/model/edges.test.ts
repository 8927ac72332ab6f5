import { describe, expect, test } from 'vitest'
import { EDGE_KINDS, edgeKey, edgeRow } from '../../src/model/edges.ts'
import { KIND_NAMES, KINDS } from '../../src/model/kinds.ts'
import { REFERENCES } from '../../src/model/references.ts'
import { RELATION_TYPES } from '../../src/model/vocabulary/relation.ts'
import { POLARITIES } from '../../src/model/vocabulary/statement.ts'

/** Reference fields that make no edge: they say who keeps the dataset, or are part of a figure, a notice, a judgement. */
const WITHOUT_EDGE = [
  ...['recordedBy', 'proposedBy', 'credits.ids', 'topic', 'lines', 'notices.by', 'notices.statements', 'places'],
  ...['quantity.measure', 'quantity.of', 'quantity.relativeTo', 'value.measure', 'value.of', 'value.is'],
]

describe('the edge table', () => {
  test('reads each edge from a field that its kind has and that may name what the edge leads to', () => {
    for (const kind of EDGE_KINDS) {
      const { field, from, to } = edgeRow(kind)
      if (field === undefined) continue
      const reference = REFERENCES[from as keyof typeof REFERENCES].find((row) => row.field.join('.') === field)
      expect(reference, `${kind} is read from ${from}.${field}`).toBeDefined()
      for (const target of to) expect(reference?.to).toContain(target)
    }
  })

  test('has an edge for every reference that is not part of something else', () => {
    for (const kind of KIND_NAMES.filter((name) => name !== 'relation')) {
      for (const { field, to } of REFERENCES[kind]) {
        if (WITHOUT_EDGE.includes(field.join('.'))) continue
        const rows = EDGE_KINDS.map(edgeRow).filter((row) => row.from === kind && row.field === field.join('.'))
        expect([...new Set(rows.flatMap((row) => row.to))].sort(), `${kind}.${field.join('.')}`).toEqual([...to].sort())
      }
    }
  })

  test('has one edge for each type of relation, between claims, and says which mean the same both ways', () => {
    const rows = EDGE_KINDS.filter((kind) => edgeRow(kind).relation !== undefined)
    expect(rows).toEqual([...RELATION_TYPES])
    for (const kind of rows) expect(edgeRow(kind)).toMatchObject({ relation: kind, from: 'claim', to: ['claim'] })
    expect(EDGE_KINDS.filter((kind) => edgeRow(kind).symmetric)).toEqual([
      ...['equivalent', 'distinct', 'contradicts', 'possiblySameAs', 'notSameAs'],
    ])
  })

  test('has one edge for each polarity of a statement', () => {
    const kinds = EDGE_KINDS.filter((kind) => edgeRow(kind).when?.field === 'polarity')
    expect(kinds.map((kind) => edgeRow(kind).when?.is)).toEqual([...POLARITIES])
    expect(kinds).toEqual(['asserts', 'denies', 'declines'])
  })

  test('leads upstream from a claim against those who state it, then along what they take it from', () => {
    const ways = Object.fromEntries(
      EDGE_KINDS.flatMap((kind) => (edgeRow(kind).upstream ? [[kind, edgeRow(kind).upstream]] : [])),
    )
    expect(ways).toEqual({
      asserts: 'against',
      denies: 'against',
      in: 'along',
      quotes: 'along',
      repeats: 'along',
      cites: 'along',
    })
  })

  test('says how each edge reads, in both directions', () => {
    for (const kind of EDGE_KINDS) {
      const { label, inverse, symmetric } = edgeRow(kind)
      expect(label).toMatch(/\S/)
      expect(inverse).toMatch(/\S/)
      if (symmetric) expect(inverse).toBe(label)
    }
  })
})

test('an edge is keyed by its ends and kind, and by its relation where two say the same', () => {
  expect(edgeKey('a', 'narrows', 'b')).toBe('a|narrows|b')
  expect(edgeKey('a', 'narrows', 'b', 'r')).toBe('a|narrows|b|r')
})

test('every kind has a section of its own', () => {
  expect(KIND_NAMES.map((kind) => KINDS[kind].section)).toEqual([
    'actors',
    'sources',
    'topics',
    'claims',
    'statements',
    'relations',
    'assessments',
    'searches',
  ])
})
