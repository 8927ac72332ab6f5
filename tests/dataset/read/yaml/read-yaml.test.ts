import { describe, expect, test } from 'vitest'
import { parseText, problemsOf } from '../../problems-of.ts'

const readValue = (yaml: string) => parseText(`claims: [{ id: c, text: t, x-v: ${yaml} }]`).dataset?.claims[0]?.['x-v']

/** What a record says that is written over several lines. */
const readText = (lines: string) => parseText(`claims:\n- id: c\n  text: ${lines}`).dataset?.claims[0]?.text

describe('values', () => {
  test('are those of YAML 1.2, whatever a directive says', () => {
    const values = [
      'no',
      '2026-02-25',
      '012',
      '1_000',
      '12:30',
      '~',
      '"~"',
      '1e3',
      '.5',
      '5.',
      '+7',
      '-0',
      '!!str 2024',
      '<<',
    ]
    expect(values.map(readValue)).toEqual(
      ['no', '2026-02-25', 12, '1_000', '12:30', null, '~', 1000, 0.5, 5, 7, 0, '2024', '<<'], // biome-ignore format: one line beside the other
    )
    const old = parseText('%YAML 1.1\n---\nclaims: [{ id: c, text: t, x-v: [yes, 2026-02-25, 1_0] }]')
    expect(old.dataset?.claims[0]?.['x-v']).toEqual(['yes', '2026-02-25', '1_0'])
  })

  test('may be hexadecimal and octal as YAML 1.2 writes them, and no other way', () => {
    expect(['0x1F', '0o14', '-0x1F', '0X1F', '0b11', '0o8'].map(readValue)).toEqual([
      31,
      12,
      '-0x1F',
      '0X1F',
      '0b11',
      '0o8',
    ])
  })

  test('that are numbers where text belongs keep how they are written, for the hint', () => {
    expect(problemsOf('claims: [{ id: c, text: 0x1F }, { id: d, text: 007 }]')).toEqual([
      'a.yaml:1:25: error: "text" must be text, not the number 31 (put it in quotes: "0x1F") [wrong-type]',
      'a.yaml:1:48: error: "text" must be text, not the number 7 (put it in quotes: "007") [wrong-type]',
    ])
  })

  test('that no JSON number is are a problem', () => {
    expect(problemsOf('claims: [{ id: c, text: t, x-v: [.inf, .NaN] }]')).toEqual([
      'a.yaml:1:34: error: a number is finite (leave the field out where nothing is known) [bad-number]',
      'a.yaml:1:40: error: a number is finite (leave the field out where nothing is known) [bad-number]',
    ])
  })

  test.each([
    ['12345678901234567890123456', 'it would be read as 1.2345678901234568e+25'],
    ['9007199254740993', 'it would be read as 9007199254740992'],
    ['0.1234567890123456789', 'it would be read as 0.12345678901234568'],
    ['0xFFFFFFFFFFFFFFFF1', 'it would be read as 295147905179352830000'],
    ['1e400', 'it would be read as Infinity'],
    ['1e-400', 'it would be read as 0'],
    ['1'.repeat(400), 'it would be read as Infinity'],
  ])('that a number cannot hold are a problem, never rounded in silence: %s', (written, reads) => {
    const [problem, ...others] = problemsOf(`topics: [{ id: m, name: M, type: measure }]
claims: [{ id: c, text: t, quantity: { measure: m, value: ${written} } }]`)
    expect(problem).toContain('a.yaml:2:59: error: ')
    expect(problem).toContain(`is more than a number can hold: ${reads} (put it in quotes`)
    expect(others).toEqual([])
  })

  test('that are text of very many digits are read at once, and are one problem', () => {
    expect(problemsOf(`claims:\n  - id: x\n    text: ${'1'.repeat(100_000)}\n`)).toEqual([
      `a.yaml:3:11: error: ${'1'.repeat(79)}… is more than a number can hold: it would be read as Infinity (put it in quotes where it is text or a figure; else round it yourself) [bad-number]`,
    ])
  })

  test('under a name that is not text are a problem', () => {
    expect(problemsOf('claims: [{ id: c, text: t, x-v: { 1: a, [b]: c, ? d, ~: e } }]')).toEqual([
      'a.yaml:1:35: error: a field has a name that is not text (write the name of the field, in quotes if it looks like a number) [yaml-key]',
      'a.yaml:1:41: error: a field has a name that is not text (write the name of the field, in quotes if it looks like a number) [yaml-key]',
      'a.yaml:1:54: error: a field has a name that is not text (write the name of the field, in quotes if it looks like a number) [yaml-key]',
    ])
  })

  test('may have the names of what every object has', () => {
    expect(readValue('{ __proto__: 1, constructor: 2 }')).toEqual(JSON.parse('{"__proto__": 1, "constructor": 2}'))
    expect(problemsOf('claims: [{ id: c, text: t, __proto__: 1, constructor: 2 }]')).toEqual([
      'a.yaml:1:28: error: "__proto__" is no field of a claim (remove it; fields of your own begin with "x-") [unknown-field]',
      'a.yaml:1:42: error: "constructor" is no field of a claim (remove it; fields of your own begin with "x-") [unknown-field]',
    ])
    expect(problemsOf('__proto__: []\nclaims: []\nconstructor: []')).toEqual([
      expect.stringMatching(/^a\.yaml:1:1: error: unknown section "__proto__"/),
      expect.stringMatching(/^a\.yaml:3:1: error: unknown section "constructor"/),
    ])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
})

describe('block texts', () => {
  test.each([
    ['|\n    a\n    b\n', 'a\nb\n'],
    ['|-\n    a\n    b\n', 'a\nb'],
    ['|+\n    a\n\n', 'a\n\n'],
    ['>\n    a\n    b\n\n    c\n', 'a b\nc\n'],
    ['|2\n      a\n    b\n', '  a\nb\n'],
    ['|1-\n     a\n', '  a'],
    ['>1-\n     a\n   b\n', '  a\nb'],
    ['|-2\n      a\n', '  a'],
  ])('are read with their indentation indicators and line breaks: %j', (lines, text) => {
    expect(readText(lines)).toBe(text)
  })
})

describe('lines', () => {
  const file = 'claims:\n  - id: c\n    text: |\n      One.\n      Two.\n  - id: d\n    text: 5\n'

  test.each(['\n', '\r\n', '\r'])('may end in %j, as YAML says', (ending) => {
    const { dataset } = parseText(file.replace('5', 't').replaceAll('\n', ending))
    expect(dataset?.claims.map(({ text }) => text)).toEqual(['One.\nTwo.\n', 't'])
    expect(problemsOf(file.replaceAll('\n', ending))).toEqual([
      'a.yaml:7:11: error: "text" must be text, not the number 5 (put it in quotes: "5") [wrong-type]',
    ])
  })

  test('may be as long as they like; a message shows the beginning', () => {
    const long = 'x'.repeat(1_000_000)
    expect(parseText(`claims: [{ id: c, text: ${long} }]`).dataset?.claims[0]?.text).toHaveLength(1_000_000)
    for (const problem of problemsOf(`claims: [{ id: ${long}, text: t, ${long.slice(0, 1000)}: 1, type: ${long} }]`)) {
      expect(problem.length).toBeLessThan(400)
    }
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

  test('stand for what last had the name before them', () => {
    const { dataset } = parseText('claims: [{ id: a, text: &t One, x-v: [*t, &t Two, *t] }, { id: b, text: *t }]')
    expect(dataset?.claims).toMatchObject([{ 'x-v': ['One', 'Two', 'Two'] }, { text: 'Two' }])
  })

  test('that go in circles are a problem, once', () => {
    expect(problemsOf('claims: [{ id: c, text: t, x-v: &v [1, *v], x-w: *v }]')).toEqual([
      'a.yaml:1:40: error: the alias stands inside what it refers to (write the value out) [yaml-alias]',
    ])
  })

  test('that stand for billions of values are a problem', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `  x-${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]\n`,
    )
    expect(problemsOf(`claims:\n- id: c\n  text: t\n  x-0: &l0 [lol]\n${levels.join('')}`)).toEqual([
      'a.yaml:1:1: error: its aliases stand for too many values (write the values out) [yaml-alias]',
    ])
  })

  test('that lead to aliases, and those to others, are a problem where nobody could follow', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `  x-${index + 1}: &a${index + 1} [*a${index}]\n`)
    const [problem] = problemsOf(`claims:\n- id: c\n  text: t\n  x-0: &a0 [lol]\n${chain.join('')}`)
    expect(problem).toMatch(/error: aliases lead to aliases too often|error: its aliases stand for too many values/)
  })

  test('of nothing are one problem, and the ids that they were meant to be are not missed', () => {
    expect(problemsOf('actors: [{ id: *a, name: A, type: role }]\nclaims: [{ id: c, text: *t, about: [a] }]')).toEqual([
      'a.yaml:1:16: error: nothing before it is named a (put text that begins with "*" into quotes) [yaml-alias]',
      'a.yaml:2:25: error: nothing before it is named t (put text that begins with "*" into quotes) [yaml-alias]',
    ])
  })

  test('are none in merge keys, which YAML 1.2 does not have', () => {
    expect(problemsOf('claims:\n- &c { id: c, text: t }\n- { <<: *c, id: d, text: u }\n')).toEqual([
      'a.yaml:3:5: error: "<<" is no field of a claim (YAML 1.2 has no merge keys: write the fields out) [unknown-field]',
    ])
  })
})

describe('tags', () => {
  test('of the core schema are taken', () => {
    expect(readValue('[!!str 1, !!int "2", !!float 3.5, !!bool "true", !!null "", !!seq [4], !!map { a: 5 }]')).toEqual(
      ['1', 2, 3.5, true, null, [4], { a: 5 }], // biome-ignore format: one line beside the other
    )
  })

  test.each(['!mine b', '!!set { a }', '!!binary aGk=', '!!timestamp 2026-02-25', '!<tag:example.org,2026:x> b'])(
    'of any other kind are a problem: %s',
    (written) => {
      expect(problemsOf(`claims:\n- id: a\n  text: t\n  x-v: ${written}\n`)).toEqual([
        'a.yaml:4:8: error: not YAML: what begins with ! is a tag, and none is known by that name (leave it out, or put text that begins with ! in quotes) [yaml-syntax]',
      ])
    },
  )
})

describe('nesting', () => {
  const TOO_DEEP = /^a\.yaml:\d+:\d+: error: the text is nested more than 100 deep \[too-deep\]$/

  test.each([
    ['[', `claims: [{ id: c, text: t, x-v: ${'['.repeat(100_000)}${']'.repeat(100_000)} }]`],
    ['[ not closed', `claims: ${'['.repeat(100_000)}`],
    ['{', `claims: ${'{a: '.repeat(100_000)}`],
    ['- ', `claims:\n${'- '.repeat(100_000)}a\nactors: []\n`],
    ['? ', `${'? '.repeat(100_000)}a\n`],
    ['lines', `claims:\n${Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth + 1)}a:\n`).join('')}`],
    ['indentation', `claims:\n${Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth + 1)}a:\n`).join('')}`],
  ])('a hundred thousand deep is one problem with a place, not a crash: %s', (_, text) => {
    const problems = problemsOf(text).filter((problem) => !problem.includes('[empty-dataset]'))
    expect(problems).toEqual([expect.stringMatching(TOO_DEEP)])
  })
})
