import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countMembers, scanJson } from '../../../../src/dataset/read/json/json-scan.ts'
import { parseText, problemsOf } from '../../problems-of.ts'

const json = (text: string) => problemsOf(text, 'a.json')
const jsonl = (text: string) => problemsOf(text, 'a.jsonl')

describe('JSON that is none', () => {
  test.each([
    ['{"claims": [}', ['a.json:1:13: error: not JSON: a value was expected [json-syntax]']],
    [
      '{"claims": [],}',
      ['a.json:1:15: error: not JSON: nothing stands behind a comma (remove the comma) [json-syntax]'],
    ],
    [
      '{\n  "claims": [] // none\n}',
      ['a.json:2:16: error: not JSON: it has no comments (remove the comment, or keep the data as YAML) [json-syntax]'],
    ],
    [
      '{"claims": [\n1,,2],\n"actors" []}',
      ['a.json:2:3: error: not JSON: nothing stands behind a comma (remove the comma) [json-syntax]'],
    ],
    [
      '{"claims": ["\t"]}',
      [
        'a.json:1:13: error: not JSON: a control character stands in the text (write a tab as \\t, a line break as \\n) [json-syntax]',
      ],
    ],
    [
      '{"claims": [01]}',
      expect.arrayContaining([expect.stringMatching(/^a\.json:1:1\d: error: not JSON: .*\[json-syntax\]$/)]),
    ],
  ])('is a problem where it stops being that: %j', (text, problems) => {
    expect(json(text)).toEqual(problems)
  })

  test('nested a hundred thousand deep is a problem, not a crash', () => {
    const text = `{"claims": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(json(text)).toEqual(['a.json:1:111: error: the text is nested more than 100 deep [too-deep]'])
  })
})

describe('what a JSON file holds', () => {
  test.each([
    [
      '[{"id": "c", "text": "t"}]',
      'a.json:1:1: error: a file holds sections, each a list of records (put what stands here below "claims:") [not-sections]',
    ],
    [
      '"claims"',
      'a.json:1:1: error: a file holds sections, each a list of records (begin with one of dataset, actors, sources, topics, claims, statements, relations, assessments, searches, tours, retired, defaults) [not-sections]',
    ],
    ['{"claims": {}}', 'a.json:1:12: error: "claims" must be a list (put its records into a list) [not-a-list]'],
    ['{"clams": []}', 'a.json:1:2: error: unknown section "clams" (did you mean claims?) [unknown-section]'],
    [
      '{"claims": [], "x-own": []}',
      'a.json:1:16: error: unknown section "x-own" (the sections are dataset, actors, sources, topics, claims, statements, relations, assessments, searches, tours, retired, defaults) [unknown-section]',
    ],
    [
      '{"claims": [], "claims": []}',
      'a.json:1:16: error: the field "claims" is written twice (keep one of the two) [duplicate-key]',
    ],
    [
      '{"claims": [{"id": "c", "text": "a:\\\\\\"b", "x-v": {"a": 1, "b": {"a": 2, "a": 2}}}]}',
      'a.json:1:74: error: the field "a" is written twice (keep one of the two) [duplicate-key]',
    ],
    [
      '{"claims": [{"id": "c", "text": "t", "x-v": 1e999}]}',
      'a.json:1:45: error: 1e999 is more than a number can hold: it would be read as Infinity (put it in quotes where it is text or a figure; else round it yourself) [bad-number]',
    ],
    [
      '{"claims": [{"id": "c", "text": 1.50}]}',
      'a.json:1:33: error: "text" must be text, not the number 1.5 (put it in quotes: "1.50") [wrong-type]',
    ],
  ])('%j has a problem', (text, problem) => {
    expect(json(text)).toEqual([problem])
  })

  test('may have the names of what every object has', () => {
    const { dataset } = parseText('{"claims": [{"id": "c", "text": "t", "x-v": {"__proto__": 1}}]}', 'a.json')
    expect(JSON.stringify(dataset?.claims[0])).toBe('{"id":"c","text":"t","x-v":{"__proto__":1}}')
    expect(json('{"claims": [{"id": "c", "text": "t", "__proto__": {"x": 1}}]}')).toHaveLength(1)
  })
})

describe('JSON Lines', () => {
  test('hold a record a line, each with its kind; a problem is on its line', () => {
    expect(
      jsonl(
        [
          '{"kind":"claim","id":"c","text":7}',
          '',
          '{"kind":"clam","id":"d","text":"t"}',
          '{"id":"e"}',
          '{"kind":"claim","id":"f",}',
          '["claim"]',
          '{"kind":7}',
          '{"kind":"claim","id":"g","text":"t","text":"u"}',
          '{"kind":"claim","id":"h","text":"t","kind2":1}',
        ].join('\r\n'),
      ),
    ).toEqual([
      'a.jsonl:1:33: error: "text" must be text, not the number 7 (put it in quotes: "7") [wrong-type]',
      'a.jsonl:3:9: error: unknown kind "clam" (did you mean claim?) [unknown-kind]',
      'a.jsonl:4:1: error: the line has no "kind" (it is one of dataset, actor, source, topic, claim, statement, relation, assessment, search) [unknown-kind]',
      'a.jsonl:5:26: error: not JSON: nothing stands behind a comma (remove the comma) [json-syntax]',
      'a.jsonl:6:1: error: a line holds one record (write {"kind": "claim", "id": …}) [not-a-record]',
      'a.jsonl:7:9: error: unknown kind 7 (it is one of dataset, actor, source, topic, claim, statement, relation, assessment, search) [unknown-kind]',
      'a.jsonl:8:37: error: the field "text" is written twice (keep one of the two) [duplicate-key]',
      'a.jsonl:9:37: error: "kind2" is no field of a claim (remove it; fields of your own begin with "x-") [unknown-field]',
    ])
  })
})

test('a scan counts the members of any JSON text as its value has them', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ stringUnit: fc.constantFrom('"', '\\', ':', '{', '[', 'a') }),
      fc.constantFrom(0, 2),
      (value, space) => {
        const parsed = JSON.parse(JSON.stringify(value))
        expect(scanJson(JSON.stringify(value, null, space), 100)).toMatchObject({
          members: countMembers(parsed),
          tooDeepAt: undefined,
        })
      },
    ),
  )
})
