import { describe, expect, test } from 'vitest'
import { buildColumns } from '../../src/columns/build-columns.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Line } from '../../src/sourcing/named-lines.ts'
import { type Drafts, makeDataset } from '../fixtures/datasets.ts'
import { linesIn } from './lines-in.ts'

type Loose = Partial<Statement> & { source: string; claim: string }

const frame: Drafts = {
  actors: [{ id: 'ann' }, { id: 'ben' }, { id: 'agency' }],
  sources: [
    { id: 'wire', type: 'wire-report', publisher: 'agency' },
    { id: 'copy', republishes: 'wire' },
    { id: 'blog' },
    { id: 'release', type: 'press-release', publisher: 'agency' },
  ],
  claims: [{ id: 'broad' }, { id: 'c' }, { id: 'narrow' }, { id: 'other' }],
  relations: [
    { type: 'narrows', from: 'narrow', to: 'c' },
    { type: 'narrows', from: 'c', to: 'broad', basis: 'inferred' },
  ],
}

function lineOf(id: string, statements: Loose[], basis: 'stated' | 'both' = 'both'): Line {
  return linesIn(buildColumns(makeDataset({ ...frame, statements })), basis).of(id)
}

/** What a line comes from, without what gives it. */
function shown({ comesFrom }: Line) {
  return comesFrom.map(({ kind, id, edges }) => ({ kind, id, edges }))
}

function comesFrom(id: string, statements: Loose[], basis?: 'stated'): string[] {
  return lineOf(id, statements, basis).comesFrom.map((upstream) => `${upstream.kind} ${upstream.id}`)
}

describe('lines, step 1: from', () => {
  test('an actor stands for itself, several are alternatives', () => {
    expect(comesFrom('m', [{ id: 'm', source: 'blog', claim: 'c', from: ['ben', 'ann'] }])).toEqual([
      'actor ann',
      'actor ben',
    ])
  })

  test('a statement of the same or of a narrower claim carries over; of a broader or another one it is a mutation', () => {
    const from = (claim: string): [string[], readonly { from: string }[]] => {
      const { comesFrom, mutations, end } = lineOf('m', [
        { id: 'w', source: 'wire', claim, from: ['ann'] },
        { id: 'm', source: 'blog', claim: 'c', from: ['w'] },
      ])
      expect(end).toBeUndefined()
      return [comesFrom.map((upstream) => upstream.id), mutations]
    }
    expect(from('c')).toEqual([['w'], []])
    expect(from('narrow')).toEqual([['w'], []])
    expect(from('broad')).toEqual([[], [{ from: 'w', of: ['w'] }]])
    expect(from('other')).toEqual([[], [{ from: 'w', of: ['w'] }]])
  })

  test('a denial carries over to a denial of a narrower claim, not the other way', () => {
    const polarity = 'denies' as const
    const from = (of: string, denied: string) =>
      comesFrom('m', [
        { id: 'w', source: 'wire', claim: of, polarity, from: ['ann'] },
        { id: 'm', source: 'blog', claim: denied, polarity, from: ['w'] },
      ])
    expect(from('c', 'narrow')).toEqual(['statement w'])
    expect(from('broad', 'narrow')).toEqual(['statement w'])
    expect(from('narrow', 'c')).toEqual([])
  })

  test('another polarity is a mutation; no comment comes from no comment on the same claim only', () => {
    const from = (was: Statement['polarity'], is: Statement['polarity'], claim = 'c') =>
      comesFrom('m', [
        { id: 'w', source: 'wire', claim, polarity: was, from: ['ann'] },
        { id: 'm', source: 'blog', claim: 'c', polarity: is, from: ['w'] },
      ])
    expect(from('denies', 'affirms')).toEqual([])
    expect(from('neither', 'neither')).toEqual(['statement w'])
    expect(from('neither', 'neither', 'narrow')).toEqual([])
  })

  test('a source stands for its statements that carry over', () => {
    const line = lineOf('m', [
      { id: 'w1', source: 'wire', claim: 'narrow', from: ['ann'] },
      { id: 'w2', source: 'wire', claim: 'c', from: ['ann'] },
      { id: 'w3', source: 'wire', claim: 'other', from: ['ann'] },
      { id: 'm', source: 'blog', claim: 'c', from: ['wire'] },
    ])
    expect(shown(line)).toEqual([
      { kind: 'statement', id: 'w1', edges: ['m|cites|wire', 'w1|in|wire'] },
      { kind: 'statement', id: 'w2', edges: ['m|cites|wire', 'w2|in|wire'] },
    ])
  })

  test('a source that says nothing of the claim stands for itself; one that says otherwise is a mutation', () => {
    const m: Loose = { id: 'm', source: 'blog', claim: 'c', from: ['wire'] }
    expect(comesFrom('m', [{ id: 'w', source: 'wire', claim: 'other' }, m])).toEqual(['document wire'])
    const { comesFrom: nothing, mutations } = lineOf('m', [
      { id: 'w', source: 'wire', claim: 'c', polarity: 'denies', from: ['ann'] },
      m,
    ])
    expect([nothing, mutations]).toEqual([[], [{ from: 'wire', of: ['w'] }]])
  })

  test('what carries over counts beside what does not', () => {
    const line = lineOf('m', [
      { id: 'w', source: 'wire', claim: 'other', from: ['ann'] },
      { id: 'm', source: 'blog', claim: 'c', from: ['w', 'ben'] },
    ])
    expect(line.comesFrom.map(({ id }) => id)).toEqual(['ben'])
    expect(line.mutations).toHaveLength(1)
    expect(line.ownVoice).toBe(false)
  })

  test('where only what is stated counts, an inferred from is not read, and neither is an inferred narrowing', () => {
    const inferred: Loose = { id: 'm', source: 'blog', claim: 'c', from: ['ann'], fromBasis: 'inferred' }
    expect(comesFrom('m', [inferred], 'stated')).toEqual([])
    expect(comesFrom('m', [{ ...inferred, fromBasis: 'stated' }], 'stated')).toEqual(['actor ann'])
    const broader: Loose[] = [
      { id: 'w', source: 'wire', claim: 'c', from: ['ann'] },
      { id: 'm', source: 'blog', claim: 'broad', from: ['w'] },
    ]
    expect(comesFrom('m', broader)).toEqual(['statement w'])
    expect(comesFrom('m', broader, 'stated')).toEqual([])
    const copied: Loose = { id: 'm', source: 'copy', claim: 'c', fromBasis: 'inferred' }
    expect(lineOf('m', [copied], 'stated')).toMatchObject({ comesFrom: [], ownVoice: true })
  })
})

describe('lines, step 2: copies', () => {
  test('have from their original what they do not attribute, and nothing from it where they say so', () => {
    const w: Loose = { id: 'w', source: 'wire', claim: 'c', from: ['ann'] }
    expect(shown(lineOf('x', [w, { id: 'x', source: 'copy', claim: 'c' }]))).toEqual([
      { kind: 'statement', id: 'w', edges: ['copy|republishes|wire', 'w|in|wire'] },
    ])
    expect(comesFrom('x', [w, { id: 'x', source: 'copy', claim: 'other' }])).toEqual(['document wire'])
    expect(lineOf('x', [w, { id: 'x', source: 'copy', claim: 'c', from: [] }])).toMatchObject({
      comesFrom: [],
      ownVoice: true,
      end: { id: 'copy', kind: 'source' },
    })
  })

  test('add no line of what their original has from the same', () => {
    const line = lineOf('x', [
      { id: 'w', source: 'wire', claim: 'c', from: ['ann'] },
      { id: 'x', source: 'copy', claim: 'c', from: ['ann', 'ben'] },
    ])
    expect(shown(line)).toEqual([
      { kind: 'actor', id: 'ben', edges: ['x|quotes|ben'] },
      { kind: 'statement', id: 'w', edges: ['copy|republishes|wire', 'w|in|wire', 'x|quotes|ann'] },
    ])
  })

  test('quote by themselves what their original says otherwise', () => {
    const x: Loose = { id: 'x', source: 'copy', claim: 'c', from: ['ann'] }
    expect(comesFrom('x', [{ id: 'w', source: 'wire', claim: 'narrow', from: ['ann'] }, x])).toEqual(['actor ann'])
    expect(comesFrom('x', [{ id: 'w', source: 'wire', claim: 'c', polarity: 'denies', from: ['ann'] }, x])).toEqual([
      'actor ann',
    ])
  })
})

describe('lines, steps 3 and 4: own voice and dropped attribution', () => {
  test('own voice opens a line to whoever answers for it', () => {
    expect(lineOf('m', [{ id: 'm', source: 'blog', claim: 'c' }])).toEqual({
      statement: 'm',
      source: 'blog',
      work: 'blog',
      comesFrom: [],
      mutations: [],
      named: [],
      ownVoice: true,
      droppedAttribution: false,
      misreport: false,
      end: { id: 'blog', kind: 'source', disclosed: false },
    })
    expect(lineOf('m', [{ id: 'm', source: 'release', claim: 'c' }]).end).toEqual({
      id: 'agency',
      kind: 'actor',
      disclosed: true,
    })
  })

  test('where all that it names says otherwise it is a misreport, no own voice, whatever the document', () => {
    const line = lineOf('m', [
      { id: 'w', source: 'wire', claim: 'other', from: ['ann'] },
      { id: 'm', source: 'release', claim: 'c', from: ['w'], knowledge: 'witnessed' },
    ])
    expect(line).toMatchObject({ ownVoice: false, misreport: true, named: ['w'], end: undefined })
  })

  const attributed: Loose = { id: 'm1', source: 'blog', claim: 'c', from: ['ann'] }

  test('beside an attributed statement of the same it comes from what that comes from', () => {
    expect(lineOf('m2', [attributed, { id: 'm2', source: 'blog', claim: 'c' }])).toMatchObject({
      comesFrom: [{ kind: 'actor', id: 'ann', edges: ['m1|quotes|ann'] }],
      ownVoice: true,
      droppedAttribution: true,
      end: undefined,
    })
    const two = [attributed, { ...attributed, id: 'm3', from: ['ben'] }, { id: 'm2', source: 'blog', claim: 'c' }]
    expect(comesFrom('m2', two)).toEqual(['actor ann', 'actor ben'])
  })

  test('stays own voice beside another claim or polarity, in another source, or with an end that is somebody', () => {
    const beside = (other: Partial<Statement>, own: Partial<Statement> = {}) =>
      lineOf('m2', [
        { ...attributed, ...other },
        { id: 'm2', source: 'blog', claim: 'c', ...own },
      ]).droppedAttribution
    expect(beside({})).toBe(true)
    expect(beside({ claim: 'narrow' })).toBe(false)
    expect(beside({ polarity: 'denies' })).toBe(false)
    expect(beside({ source: 'wire' })).toBe(false)
    expect(beside({ from: undefined })).toBe(false)
    expect(beside({ source: 'release' }, { source: 'release' })).toBe(false)
  })
})

test('a graph that is broken is an error of ours', () => {
  expect(() => linesIn(buildColumns(makeDataset({}))).of('ghost')).toThrow('no statement ghost: the graph is broken')
})

test('a source with many statements is not gone through for each that another takes from it', () => {
  const readsOf = (count: number): number => {
    const claims = Array.from({ length: count }, (_, index) => ({ id: `c${index}` }))
    const columns = buildColumns(
      makeDataset({
        sources: [{ id: 'report' }, { id: 'paper' }],
        claims,
        statements: claims.flatMap(({ id }) => [
          { source: 'report', claim: id },
          { id: `p-${id}`, source: 'paper', claim: id, from: ['report'] },
        ]),
      }),
    )
    let reads = 0
    const claim = new Proxy(columns.of.statement.claim, {
      get: (target, key) => {
        reads += 1
        return Reflect.get(target, key)
      },
    })
    const { said } = columns
    const statement = { ...columns.of.statement, claim }
    const lines = linesIn({ ...columns, said, of: { ...columns.of, statement } })
    for (const { id } of claims) {
      expect(lines.of(`p-${id}`).comesFrom.map((upstream) => upstream.id)).toEqual([`report~${id}`])
      expect(lines.of(`report~${id}`).ownVoice).toBe(true)
    }
    return reads
  }
  // Each is looked up by halving: ten times as many take little more than ten times as long.
  expect(readsOf(500) / readsOf(50)).toBeLessThan(16)
})
