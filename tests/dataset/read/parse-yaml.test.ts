import { describe, expect, test } from 'vitest'
import { parseText, problemsOf } from '../problems-of.ts'

describe('YAML that is none', () => {
  test.each([
    [
      'claims: [',
      'a.yaml:1:10: error: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ] (close every bracket, and indent the fields of a record alike) [yaml-syntax]',
    ],
    [
      'claims:\n\t- id: a',
      'a.yaml:2:1: error: not YAML: Tabs are not allowed as indentation (indent with spaces) [yaml-syntax]',
    ],
    [
      'claims: []\n---\nclaims: []',
      'a.yaml:2:1: error: not YAML: Source contains multiple documents (put each document into a file of its own, or take out the line "---") [yaml-syntax]',
    ],
    [
      'claims:\n- id: a\n  text: b: c',
      'a.yaml:3:9: error: not YAML: Nested mappings are not allowed in compact mappings (put text that has ": " in it into quotes) [yaml-syntax]',
    ],
    [
      'claims: !!set {}',
      'a.yaml:1:9: error: not YAML: Unresolved tag: tag:yaml.org,2002:set (leave the tag out) [yaml-syntax]',
    ],
    [
      'claims:\n- { id: a, text: !mine b }',
      'a.yaml:2:18: error: not YAML: Unresolved tag: !mine (leave the tag out) [yaml-syntax]',
    ],
  ])('is a problem with its place: %j', (text, problem) => {
    expect(problemsOf(text)).toContain(problem)
  })

  test('reports what is wrong in the other files as well', () => {
    expect(problemsOf('actors: {')).toHaveLength(1)
  })
})

describe('a field that is written twice', () => {
  test('is a problem, where it stands the second time', () => {
    expect(problemsOf('claims:\n  - id: a\n    text: b\n    id: c\n')).toEqual([
      'a.yaml:4:5: error: the field is written twice (keep one of the two) [duplicate-key]',
    ])
    expect(problemsOf('claims: []\nactors: []\nclaims: []\n')).toEqual([
      'a.yaml:3:1: error: the field is written twice (keep one of the two) [duplicate-key]',
    ])
  })
})

describe('values', () => {
  const readValue = (yaml: string) =>
    parseText(`claims: [{ id: c, text: t, x-v: ${yaml} }]`).dataset?.claims[0]?.['x-v']

  test('are those of YAML 1.2, whatever a directive says', () => {
    const values = ['no', '2026-02-25', '012', '0o14', '1_000', '12:30', '~', '"~"', '1e3', '!!str 2024', '<<']
    expect(values.map(readValue)).toEqual(['no', '2026-02-25', 12, 12, '1_000', '12:30', null, '~', 1000, '2024', '<<'])
    const old = parseText('%YAML 1.1\n---\nclaims: [{ id: c, text: t, x-v: [yes, 2026-02-25, 1_0] }]')
    expect(old.dataset?.claims[0]?.['x-v']).toEqual(['yes', '2026-02-25', '1_0'])
  })

  test('that no JSON number is are a problem', () => {
    expect(problemsOf('claims: [{ id: c, text: t, x-v: [.inf, .NaN] }]')).toEqual([
      'a.yaml:1:34: error: a number is finite (leave the field out where nothing is known) [bad-number]',
      'a.yaml:1:40: error: a number is finite (leave the field out where nothing is known) [bad-number]',
    ])
  })

  test('under a name that is not text are a problem', () => {
    expect(problemsOf('claims: [{ id: c, text: t, x-v: { 1: a, [b]: c, ? d } }]')).toEqual([
      'a.yaml:1:35: error: a field has a name that is not text (write the name of the field, in quotes if it looks like a number) [yaml-key]',
      'a.yaml:1:41: error: a field has a name that is not text (write the name of the field, in quotes if it looks like a number) [yaml-key]',
    ])
  })

  test('may have the names of what every object has', () => {
    expect(readValue('{ __proto__: 1, constructor: 2 }')).toEqual(JSON.parse('{"__proto__": 1, "constructor": 2}'))
    expect(problemsOf('claims: [{ id: c, text: t, __proto__: 1 }]')).toEqual([
      'a.yaml:1:28: error: "__proto__" is no field of a claim (take it out; fields of your own begin with "x-") [unknown-field]',
    ])
  })
})

describe('aliases', () => {
  test('stand for what they refer to, and a problem with it has a place', () => {
    const { dataset } = parseText(
      'claims:\n  - { id: a, text: &t Same., tags: &l [x] }\n  - { id: b, text: *t, tags: *l }\n',
    )
    expect(dataset?.claims[1]).toEqual({ id: 'b', text: 'Same.', tags: ['x'] })
    expect(problemsOf('topics:\n  - &t { id: a, name: 1, type: rule }\nclaims:\n  - *t\n')).toContainEqual(
      expect.stringMatching(/^a\.yaml:2:17: error: "name" is no field of a claim/),
    )
  })

  test('that go in circles are a problem', () => {
    expect(problemsOf('claims: [{ id: c, text: t, x-v: &v [1, *v] }]')).toEqual([
      'a.yaml:1:40: error: the alias stands inside what it refers to (write the value out) [yaml-alias]',
    ])
  })

  test('that stand for billions of values are a problem, soon', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `  x-${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]\n`,
    )
    const start = performance.now()
    expect(problemsOf(`claims:\n- id: c\n  text: t\n  x-0: &l0 [lol]\n${levels.join('')}`)).toEqual([
      'a.yaml:1:1: error: its aliases stand for too many values (write the values out) [yaml-alias]',
    ])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('of nothing are a problem', () => {
    expect(problemsOf('claims: [{ id: c, text: *t }]')).toEqual([
      'a.yaml:1:25: error: "text" must be text, not empty (leave the field out where there is nothing to say) [wrong-type]',
      'a.yaml:1:25: error: nothing before it is named t (put text that begins with "*" into quotes) [yaml-alias]',
    ])
  })
})

test('an alias stands for what last had its name before it', () => {
  const { dataset } = parseText('claims: [{ id: a, text: &t One, x-v: [*t, &t Two, *t] }, { id: b, text: *t }]')
  expect(dataset?.claims).toMatchObject([{ 'x-v': ['One', 'Two', 'Two'] }, { text: 'Two' }])
})

test('text nested a hundred thousand deep is a problem, not a crash', () => {
  for (const depth of [3000, 100_000]) {
    const nested = `claims: [{ id: c, text: t, x-v: ${'['.repeat(depth)}${']'.repeat(depth)} }]`
    expect(problemsOf(nested)[0]).toMatch(/^a\.yaml:1:\d+: error: not YAML: it is nested too deeply \[yaml-syntax\]$/)
  }
})
