import { describe, expect, test } from 'vitest'
import { openTwoVersions, partlyChangedReader, versionIn } from '../../../src/query/change/partly-changed.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const open = (drafts: Drafts) => openGraph(makeDataset(drafts)).view
const before = open({
  actors: [{ id: 'x' }, { id: 'y' }],
  sources: [{ id: 's' }],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [
    { id: 'm', source: 's', claim: 'c', from: ['x'] },
    { id: 'n', source: 's', claim: 'd' },
  ],
  relations: [{ type: 'narrows', from: 'c', to: 'd' }],
})
const after = open({
  actors: [{ id: 'x', anonymous: true }],
  sources: [{ id: 's' }, { id: 't' }],
  topics: [{ id: 'y' }],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [
    { id: 'm', source: 's', claim: 'c', from: ['x'] },
    { id: 'o', source: 't', claim: 'c', from: ['x'] },
  ],
})
const mixture = openTwoVersions(before, after)

describe('a mixture of two datasets', () => {
  test('knows what changed, and in which fields', () => {
    expect(['x', 'y', 's', 't', 'c', 'm', 'n', 'o', 'c~narrows~d'].filter(mixture.isChanged)).toEqual([
      'x',
      'y',
      't',
      'n',
      'o',
      'c~narrows~d',
    ])
    expect(mixture.fieldsApart('x')).toEqual(['anonymous'])
    expect(mixture.isChanged('nothing')).toBe(false)
  })

  test('has what is changed as after, and all else as before', () => {
    const { reader } = partlyChangedReader(mixture, new Set(['o', 't', 'y']))
    expect(reader.linksTo('c', 'asserts').map(({ from }) => from)).toEqual(['m', 'o'])
    expect(reader.linksTo('d', 'asserts').map(({ from }) => from)).toEqual(['n'])
    expect(reader.linksFrom('c', 'narrows')).toHaveLength(1)
    expect(reader.kindOf('y')).toBe('topic')
    expect(reader.record('actor', 'x')?.anonymous).toBeUndefined()
    expect(reader.record('actor', 'y')).toBeUndefined()
    expect(reader.kindOf('c~narrows~d')).toBeUndefined()
    expect(versionIn(mixture, new Set(['y']), 'y')?.kind).toBe('topic')
    const { reader: all } = partlyChangedReader(mixture, new Set(['n', 'c~narrows~d', 'x']))
    expect(all.linksTo('d', 'asserts')).toEqual([])
    expect(all.linksFrom('c', 'narrows')).toEqual([])
    expect(all.record('actor', 'x')?.anonymous).toBe(true)
  })

  test('notes what was looked at and is not the same, field by field', () => {
    const { reader, looked } = partlyChangedReader(mixture, new Set())
    const actor = reader.record('actor', 'x')
    expect(actor?.name).toBe('x')
    expect([...looked]).toEqual([])
    expect(actor?.anonymous).toBeUndefined()
    expect([...looked]).toEqual(['x'])
    reader.linksTo('c', 'asserts')
    reader.record('statement', 'm')
    expect([...looked]).toEqual(['x', 'o'])
    reader.linksTo('d', 'narrows')
    expect([...looked]).toEqual(['x', 'o', 'c~narrows~d'])
  })

  test('has no lists of all records', () => {
    const { reader } = partlyChangedReader(mixture, new Set())
    expect(() => reader.ids('claim')).toThrow(/no lists/)
    expect(() => reader.relations()).toThrow(/no lists/)
  })
})
