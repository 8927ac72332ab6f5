import { expect, test } from 'vitest'
import { withKeptCopies } from '../../../src/query/audit/kept-copies.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

test('a copy that is kept answers that there is none, and nothing else', () => {
  const graph = openGraph(
    makeDataset({
      sources: [
        { id: 'a', url: 'https://example.org/a' },
        { id: 'b', url: 'https://example.org/b' },
      ],
      claims: [{ id: 'c' }],
      statements: [
        { source: 'a', claim: 'c' },
        { source: 'b', claim: 'c' },
      ],
    }),
  )
  const audit = graph.audit()
  const of = (found: typeof audit, code: string) =>
    found.findings.filter((each) => each.code === code).map(({ record }) => record)
  expect(of(audit, 'missing-archive')).toEqual(['a', 'b'])
  const { audit: left, answered } = withKeptCopies(audit, new Set(['a', 'elsewhere']))
  expect([answered, of(left, 'missing-archive')]).toEqual([1, ['b']])
  expect(left.findings).toEqual(
    audit.findings.filter(({ code, record }) => code !== 'missing-archive' || record !== 'a'),
  )
  expect(left.rules.find(({ code }) => code === 'missing-archive')?.found).toBe(1)
  expect([left.errors, left.warnings]).toEqual([audit.errors, audit.warnings - 1])
  expect(withKeptCopies(audit, new Set())).toEqual({ audit, answered: 0 })
})
