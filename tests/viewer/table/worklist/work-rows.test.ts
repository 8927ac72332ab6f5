import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../../src/index.ts'
import { CLAIM_COLUMNS, claimRows } from '../../../../viewer/src/table/worklist/claim-rows.ts'
import { csvOf } from '../../../../viewer/src/table/worklist/csv.ts'
import { PARTY_COLUMNS, partyRows, soleOrigins } from '../../../../viewer/src/table/worklist/party-rows.ts'
import { filtered, inOrder } from '../../../../viewer/src/table/worklist/work-rows.ts'
import { WIRE_STORY } from '../../wire-story.ts'

const graph = openGraph(WIRE_STORY)
const sourcedOf = (claim: string) => {
  const { corroboration, for: side } = graph.support(claim)
  return { corroboration, origins: side.origins.max, documents: side.documents.read, sole: side.origins.ends[0]?.id }
}
const facts = {
  textOf: (id: string) => graph.reader.record('claim', id)?.text ?? id,
  statusOf: (id: string) => graph.status(id).status,
  sourcedOf,
  conflicts: graph.conflicts(),
  weightOf: (id: string) => graph.weight(id).weight,
}
const claims = claimRows(['c', 'other'], facts)

describe('claims as a worklist', () => {
  test('each has its figures, as the library has them', () => {
    const { for: side } = graph.support('c')
    expect(claims[0]?.cells).toEqual([
      String(side.documents.read),
      String(side.origins.max),
      'Contested',
      'disputed',
      String(graph.conflicts().conflicts.filter(({ claims: in_, open }) => open && in_.includes('c')).length),
      String(graph.weight('c').weight),
    ])
    expect(claims[0]?.cells.length).toBe(CLAIM_COLUMNS.length)
  })

  test('what is not worked out yet is empty, never nought', () => {
    const [row] = claimRows(['c'], { ...facts, sourcedOf: () => undefined, conflicts: undefined })
    expect(row?.cells.slice(0, 3)).toEqual([null, null, null])
    expect(row?.cells[4]).toBeNull()
  })

  test('by need the weak that most documents carry come first; by a column as asked', () => {
    const weak = { corroboration: 'singleAnonymous', origins: 1, documents: 3, sole: 'x' } as const
    const strong = { ...weak, corroboration: 'corroborated', origins: 3 } as const
    const rows = claimRows(['a', 'b', 'd'], {
      ...facts,
      statusOf: () => 'unassessed',
      sourcedOf: (id) => (id === 'a' ? strong : { ...weak, documents: id === 'd' ? 8 : 3 }),
      weightOf: (id) => ({ a: 9, b: 2, d: 5 })[id] ?? 0,
    })
    const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(rows, order).map(({ id }) => id)
    expect(ids({ column: undefined, descending: true })).toEqual(['d', 'b', 'a'])
    expect(ids({ column: 5, descending: true })).toEqual(['a', 'd', 'b'])
    expect(ids({ column: -1, descending: false })).toEqual(['a', 'b', 'd'])
  })

  test('are filtered by every word', () => {
    expect(filtered(claims, 'it OTHERWISE').map(({ id }) => id)).toEqual(['other'])
    expect(filtered(claims, '')).toHaveLength(2)
  })
})

describe('documents and people as a worklist', () => {
  const origins = ['c', 'other'].map((id) => {
    const { origins: of } = graph.support(id).for
    return of.max === 1 ? of.ends[0]?.id : undefined
  })

  test('how many claims each carries, is the sole origin of, and takes with it', () => {
    const rows = partyRows('source', ['blog', 'wire'], {
      nameOf: (id) => id,
      claimsOf: (id) => (id === 'blog' ? ['c', 'other', 'c'] : ['c']),
      soleOf: soleOrigins(origins),
      weakPoints: graph.weakPoints(),
    })
    const falls = (id: string) => graph.weakPoints().points.find((point) => point.id === id)?.fallen.length ?? 0
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['2', '1', String(falls('blog'))],
      ['1', '0', String(falls('wire'))],
    ])
    expect(rows[0]?.cells.length).toBe(PARTY_COLUMNS.length)
  })

  test('before all is worked out nothing is said', () => {
    const [row] = partyRows('actor', ['agency'], {
      nameOf: (id) => id,
      claimsOf: () => [],
      soleOf: undefined,
      weakPoints: undefined,
    })
    expect(row?.cells).toEqual(['0', null, null])
  })
})

describe('as CSV', () => {
  const row = (name: string) => ({ id: 'a', kind: 'claim' as const, name, cells: ['1', null], keys: [1, 0], need: [] })
  const columns = [
    { name: 'One', means: '' },
    { name: 'Two', means: '' },
  ]

  test('has a head, quotes what needs it, and runs no formula', () => {
    const text = csvOf(columns, [row('He said "so", twice'), row('=HYPERLINK("x")')])
    expect(text).toBe('id,name,One,Two\r\na,"He said ""so"", twice",1,\r\na,"\'=HYPERLINK(""x"")",1,\r\n')
  })

  test('no text makes another row or column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const [, written = ''] = /^id,name,One,Two\r\na,([\s\S]*),1,\r\n$/.exec(csvOf(columns, [row(name)])) ?? []
        const inside = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written
        expect(inside.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(name)
        if (!written.startsWith('"')) expect(written).not.toMatch(/[",\r\n]/)
      }),
    )
  })
})
