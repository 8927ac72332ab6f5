import { describe, expect, test } from 'vitest'
import { formatProblems } from '../../../src/dataset/format-problems.ts'
import { audit, auditAsProblems, auditRules } from '../../../src/query/audit/audit.ts'
import { AUDIT_RULES } from '../../../src/query/audit/rules.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const dataset = makeDataset({
  actors: [{ id: 'official', anonymous: true, name: 'an official' }],
  sources: [{ id: 'wire', published: '2026-01-01', url: 'https://example.org/wire' }],
  claims: [{ id: 'c' }, { id: 'lone' }],
  statements: [{ id: 'w1', source: 'wire', claim: 'c', from: ['official'], terms: 'onRecord' }],
})

describe('audit', () => {
  test('lists errors before warnings, by rule, then by record', () => {
    const { findings, errors, warnings } = openGraph(dataset).audit()
    expect(findings.map(({ code, severity, record, field }) => [code, severity, record, field])).toEqual([
      ['anonymous-on-record', 'error', 'w1', 'terms'],
      ['claim-without-statement', 'warning', 'lone', null],
      ['only-anonymous', 'warning', 'c', null],
      ['unaffiliated-unnamed', 'warning', 'official', 'affiliation'],
      ['missing-anchor', 'warning', 'w1', 'anchor'],
      ['missing-archive', 'warning', 'wire', 'archivedUrl'],
      ['missing-digest', 'warning', 'wire', 'digest'],
    ])
    expect({ errors, warnings }).toEqual({ errors: 1, warnings: 6 })
    expect(findings[0]).toEqual({
      code: 'anonymous-on-record',
      severity: 'error',
      record: 'w1',
      kind: 'statement',
      message: 'it is on the record, and only official said it',
      evidence: ['official'],
      field: 'terms',
    })
  })

  test('gives every rule as data, with how often it hit', () => {
    const { rules } = openGraph(dataset).audit()
    expect(rules.map(({ code }) => code)).toEqual(AUDIT_RULES.map(({ code }) => code))
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
    expect(rules.filter(({ found }) => found > 0).map(({ code }) => code)).toHaveLength(7)
    for (const { code, what, why, fix } of rules) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      for (const text of [what, why, fix]) expect(text.length).toBeGreaterThan(15)
    }
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })

  test('may be asked for some rules only', () => {
    const { findings, rules } = audit(openGraph(dataset).view, ['only-anonymous'])
    expect(findings.map(({ code }) => code)).toEqual(['only-anonymous'])
    expect(rules).toMatchObject([{ code: 'only-anonymous', found: 1 }])
  })

  test('looks only at what is in view', () => {
    const { findings } = openGraph(dataset)
      .at({ without: ['wire'] })
      .audit()
    expect(findings.map(({ code, record }) => [code, record])).toEqual([
      ['claim-without-statement', 'c'],
      ['claim-without-statement', 'lone'],
      ['unaffiliated-unnamed', 'official'],
    ])
    expect(
      openGraph(dataset)
        .at({ asOf: '2025' })
        .audit()
        .findings.map(({ record }) => record),
    ).toEqual(['lone', 'official'])
  })

  test('gives problems that can be printed as SARIF, at their places', () => {
    const answer = openGraph(dataset).audit()
    const problems = auditAsProblems(answer, (record, field) =>
      record === 'w1' ? { file: 'data.yaml', line: field.length + 6, column: 5 } : undefined,
    )
    expect(problems[0]).toEqual({
      code: 'anonymous-on-record',
      severity: 'error',
      message: 'statement w1: it is on the record, and only official said it',
      hint: 'Set "terms" to background or deepBackground, or name the actor.',
      record: 'statement w1',
      field: 'terms',
      place: { file: 'data.yaml', line: 7, column: 5 },
    })
    expect(problems[1]).not.toHaveProperty('place')
    expect(problems[1]).not.toHaveProperty('field')
    const sarif = JSON.parse(formatProblems(problems, 'sarif', auditRules(answer)))
    expect(sarif.runs[0].results).toHaveLength(7)
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'anonymous-on-record', level: 'error' })
    expect(sarif.runs[0].tool.driver.rules[0]).toEqual({
      id: 'anonymous-on-record',
      shortDescription: { text: 'a statement on the record whose origins are all anonymous' },
    })
    expect(auditAsProblems(answer)[0]).not.toHaveProperty('place')
  })
})
