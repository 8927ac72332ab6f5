import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

type Loose = Partial<Statement> & { source: string; claim: string }

function open(statements: Loose[]) {
  return openGraph(
    makeDataset({
      actors: [
        { id: 'ann', type: 'person' },
        { id: 'ben', type: 'person' },
      ],
      sources: ['s1', 's2', 's3'].map((id) => ({ id })),
      claims: [{ id: 'c' }, { id: 'narrow' }],
      statements,
      relations: [{ type: 'narrows', from: 'narrow', to: 'c' }],
    }),
  )
}

const yes: Loose = { id: 'yes', source: 's1', claim: 'c', from: ['ann'] }
const no: Loose = { id: 'no', source: 's2', claim: 'c', polarity: 'denies' }

describe('corroboration', () => {
  test('is contested with two sides, else what the one side amounts to', () => {
    expect(open([yes, no]).support('c').corroboration).toBe('contested')
    expect(open([yes]).support('c').corroboration).toBe('singleSource')
    expect(open([yes, { source: 's3', claim: 'c', from: ['ben'] }]).support('c').corroboration).toBe('corroborated')
    expect(open([no]).support('c').corroboration).toBe('denied')
    expect(open([]).support('c').corroboration).toBe('unsupported')
  })

  const ring: Loose[] = [
    { id: 'a', source: 's1', claim: 'narrow', from: ['b'] },
    { id: 'b', source: 's2', claim: 'narrow', from: ['a'] },
  ]

  test('is circular where an affirming statement, of a narrower claim too, lies on a ring or leads to one', () => {
    expect(open(ring).support('c').corroboration).toBe('circular')
    expect(open([...ring, { id: 'x', source: 's3', claim: 'c', from: ['a'] }]).support('c').corroboration).toBe(
      'circular',
    )
    expect(
      open(ring)
        .at({ without: ['b'] })
        .support('c').corroboration,
    ).toBe('unsupported')
    expect(open([...ring, no]).support('c').corroboration).toBe('denied')
    expect(
      open([...ring, yes])
        .at({ without: ['s3'] })
        .support('c').corroboration,
    ).toBe('singleSource')
  })

  test('is unsupported where a ring says another thing, or where what is said has lost its ends', () => {
    const flipped = ring.map((statement) => ({ ...statement, polarity: 'denies' as const }))
    expect(open(flipped).support('c').corroboration).toBe('unsupported')
    expect(
      open([yes])
        .at({ without: ['ann'] })
        .support('c').corroboration,
    ).toBe('unsupported')
  })
})
