import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { YAML_OPTIONS } from '../../../src/dataset/read/parse-yaml.ts'
import { readPlainYaml } from '../../../src/dataset/read/plain-yaml.ts'

/** What the full reader makes of a text; undefined where it finds anything wrong. */
function readFully(text: string): unknown {
  const document = parseDocument(text, YAML_OPTIONS)
  if (document.errors.length + document.warnings.length > 0) return undefined
  return document.toJS()
}

const DATA = resolve(import.meta.dirname, '../../../graph-data')
const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))

describe('plain YAML is read as the full reader reads it', () => {
  test('in every bundled file, and most of them are plain', () => {
    const texts = files.map((path) => readFileSync(join(DATA, path), 'utf8'))
    const plain = texts.filter((text) => readPlainYaml(text) !== undefined)
    expect(plain.length).toBeGreaterThan(texts.length / 2)
    for (const text of plain) expect(readPlainYaml(text)).toEqual(readFully(text))
  })

  test.each([
    ...['012', '0o14', '0x1F', '1_000', '1e3', '1.5e-3', '.5', '5.', '+7', '-0', '0.10', '1:30', '2026-02-25', '2026'],
    ...['yes', 'no', 'on', 'off', 'true', 'True', 'TRUE', 'null', 'Null', '~', '', '.inf', '-.INF', '.nan', '=', '<<'],
    ...[
      '"a\\u0041\\n"',
      "'it''s'",
      '[a, b, ]',
      '{a: 1, b}',
      '[1, [2]]',
      '- x',
      'a: b',
      'a # not',
      'a#b',
      '"\\x41"',
      '!!str 5',
      '&a b',
      '*a',
    ],
  ])('where a value is written %s', (written) => {
    const text = `claims:\n  - id: a\n    holds: ${written}\n`
    const value = readPlainYaml(text)
    if (value !== undefined) expect(value).toEqual(readFully(text))
  })

  test.each([
    'a: 1\na: 2\n',
    'a: [1\n',
    'a:\n\t- b\n',
    'a: 1\n---\nb: 2\n',
    '%YAML 1.1\n---\na: yes\n',
    'a: >-\n  folded\n  text\n\n  more\nb: |\n  kept\n   as is\n',
    'a: "two\n  lines"\n',
    '? a\n: b\n',
    '1: a\n',
    '# nothing\n',
    'a:\n- b\n- c:\n  d\n',
    'a: b\r\nc: d\r\n',
    '\uFEFFa: b\n',
  ])('and leaves what it is not sure of: %j', (text) => {
    const value = readPlainYaml(text)
    if (value !== undefined && value !== null) expect(value).toEqual(readFully(text))
  })

  test.each(['x: 1e400\n', '.5: a\n', 'a: { 12: b }\n', '- 1.5e3 : a\n', '\t.\n', 'a:\n  - b\n \t\n', 'a: \uFEFF\n'])(
    'and never tries %j',
    (text) => {
      expect(readPlainYaml(text)).toBeUndefined()
    },
  )

  test('whatever the characters', () => {
    const piece = fc.constantFrom(
      'a',
      'b:',
      ' ',
      '\n',
      '  ',
      '- ',
      ': ',
      '"',
      "'",
      '#',
      '[',
      ']',
      '{',
      '}',
      ',',
      '1',
      '.',
      '_',
      '|',
      '>',
      '&',
      '*',
      '!',
      '~',
      '?',
      '-',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `k: ${pieces.join('')}\n`
        const value = readPlainYaml(text)
        if (value !== undefined) expect(value).toEqual(readFully(text))
      }),
      { numRuns: 5_000 },
    )
  })
})
