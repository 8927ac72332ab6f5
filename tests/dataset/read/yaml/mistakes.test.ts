import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../../../src/dataset/format-problems.ts'
import { parseDataset } from '../../../../src/dataset/parse.ts'
import type { Problem } from '../../../../src/errors.ts'

const STORY = readFileSync(join(import.meta.dirname, '../../../fixtures/lido.yaml'), 'utf8')

const SMALL = `dataset: { format: 1, id: d, title: D }
claims:
  - id: c1
    text: The bridge is closed.
    tags: [a, b]
    quantity:
      measure: m
      value: 5
  - id: c2
    text: "The bridge: closed."
topics:
  - id: m
    name: M
    type: measure
`

const read = (text: string) => parseDataset([{ path: 'a.yaml', text }]).problems

/** Every problem of the small file with one thing changed. */
function changed(from: string, to: string): string[] {
  expect(SMALL.split(from)).toHaveLength(2)
  return read(SMALL.replace(from, () => to)).map(formatProblem)
}

describe('a mistake in YAML is one error, named, where it is, with what to do', () => {
  test.each([
    [
      'a tab',
      '    text: The',
      '\ttext: The',
      '4:1: error: the line is indented with a tab; YAML wants spaces (write 4 spaces to put it beside the first field)',
    ],
    [
      'a tab behind a dash',
      '- id: c1',
      '-\tid: c1',
      '3:4: error: the line is indented with a tab; YAML wants spaces (write a space behind the dash)',
    ],
    [
      'a no-break space',
      '    text: The',
      '\u00a0\u00a0\u00a0\u00a0text: The',
      '4:1: error: the line is indented with a no-break space (U+00A0); YAML wants spaces (write 4 spaces to put it beside the first field)',
    ],
    [
      'another blank',
      '    text: The',
      '\u2003\u2003text: The',
      '4:1: error: the line is indented with a blank that is no space (U+2003); YAML wants spaces (write 4 spaces to put it beside the first field)',
    ],
    [
      'too little indentation',
      '    text: The',
      '   text: The',
      '4:4: error: "text" is indented by 3, "id" above it by 4 (indent both alike)',
    ],
    [
      'too much indentation',
      '    tags',
      '      tags',
      '5:7: error: "tags" is indented by 6, the fields beside it by 4 (indent it by 4)',
    ],
    [
      'no indentation',
      '    tags',
      'tags',
      '5:1: error: "tags" is indented by 0, the fields beside it by 4 (indent it by 4)',
    ],
    [
      'a dash too far right',
      '  - id: c2',
      '   - id: c2',
      '9:4: error: the dash is indented by 3, the dashes above it by 2 (indent it by 2)',
    ],
    [
      'a dash too far left',
      '  - id: c2',
      ' - id: c2',
      '9:2: error: the dash is indented by 1, the dashes above it by 2 (indent it by 2)',
    ],
    [
      'no blank behind a dash',
      '  - id: c2',
      '  -id: c2',
      '9:3: error: a blank is missing behind the dash (write "- id: …")',
    ],
    [
      'no dash before the first',
      '  - id: c1',
      '    id: c1',
      '3:5: error: a dash is missing before "id", as those below have one (write "- id: …")',
    ],
    [
      'no blank behind a colon',
      'text: The',
      'text:The',
      '4:9: error: a blank is missing behind "text:" (write "text: …")',
    ],
    ['no colon', 'text: The', 'text The', '4:9: error: a colon is missing behind "text" (write "text: …")'],
    [
      'a wide colon',
      'text: The',
      'text：The',
      '4:9: error: this is no colon, but a wide one (U+FF1A) (write "text: …")',
    ],
    [
      'no colon behind a section',
      'claims:',
      'claims',
      '2:7: error: a colon is missing behind "claims" (write "claims: …")',
    ],
    [
      'an indented section',
      'topics:',
      ' topics:',
      '11:2: error: the section is indented by 1, and sections are not indented (remove the blanks before it)',
    ],
    [
      'a quote that is not closed',
      'closed."',
      'closed.',
      '10:11: error: the text begins with " and does not end with one (add ")',
    ],
    [
      'a quote inside of quotes',
      '"The bridge: closed."',
      "'The mayor's bridge'",
      `10:22: error: something stands behind the ' that ends the text (write '' inside, or put all of the text in ")`,
    ],
    [
      'text behind quotes',
      '"The bridge: closed."',
      '"The bridge" closed',
      `10:23: error: something stands behind the " that ends the text (put all of the text in ' instead, or write \\" inside)`,
    ],
    [
      'a colon in text',
      '"The bridge: closed."',
      'The bridge: closed.',
      '10:21: error: the text has a colon and a blank in it, as if a field began (write "The bridge: closed.")',
    ],
    [
      'a backslash',
      '"The bridge: closed."',
      '"C:\\qx"',
      `10:14: error: not YAML: a backslash stands before what it cannot stand before (write two, or put the text in ')`,
    ],
    ...['@', '`', '%', '|', '>', ',', '&', '*', '!', '-', '?'].map((mark) => [
      `text that begins with ${mark}`,
      'The bridge is',
      `${mark} the bridge`,
      `4:11: error: text without quotes cannot begin with ${mark} (put it in quotes)`,
    ]),
    [
      'text that begins with a bracket',
      'The bridge is',
      '[sic] the bridge',
      '4:11: error: text without quotes cannot begin with [ (put all of it in quotes)',
    ],
    ['a bracket that is not closed', '[a, b]', '[a, b', '5:11: error: what begins with [ does not end (add ])'],
    [
      'a comment in brackets',
      '[a, b]',
      '[a #1, b]',
      '5:14: error: "#1, b]" is a comment, so that what begins with [ does not end (put the text with # in quotes)',
    ],
    [
      'no comma',
      '[a, b]',
      '["a" "b"]',
      '5:16: error: not YAML: a comma is missing before this (write commas between what stands in brackets)',
    ],
    [
      'a line that belongs nowhere',
      'is closed.',
      'is closed.\nand more',
      '5:1: error: the line is no field, and not indented as a part of the text above it (indent it deeper than the field whose text it continues)',
    ],
    [
      'a second document',
      'topics:',
      '---\ntopics:',
      '11:1: error: not YAML: a second document begins here (put each into a file of its own, or take out the line "---")',
    ],
  ])('%s', (_, from, to, problem) => {
    expect(changed(from as string, to as string)).toEqual([`a.yaml:${problem} [yaml-syntax]`])
  })

  test('a dash that is missing is said once, though every field is there twice', () => {
    expect(changed('  - id: c2', '    id: c2')).toEqual([
      'a.yaml:9:5: error: the record has "id" already, on line 3: a dash seems to be missing here (write "- id: …" where another record begins) [duplicate-key]',
    ])
  })

  test('a field that is there twice is said with the line of the first', () => {
    expect(changed('    tags: [a, b]', '    tags: [a, b]\n    text: More.')).toEqual([
      'a.yaml:6:5: error: the field "text" is written twice, first on line 4 (keep one of the two) [duplicate-key]',
    ])
  })

  test('a section that is there twice is said with the line of the first', () => {
    expect(changed('topics:', 'claims:\n  - id: c3\n    text: More.\ntopics:')).toEqual([
      'a.yaml:11:1: error: the section "claims" is there already, on line 2 (put its records below the first, and take this line out) [duplicate-key]',
    ])
  })

  test('a section without dashes', () => {
    expect(changed('topics:\n  - id: m\n', 'topics:\n    id: m\n')).toEqual([
      'a.yaml:12:5: error: "topics" must be a list (put a dash before the first field of each record: "- id: …") [not-a-list]',
    ])
  })

  test('a section that is indented as a field of the manifest, and what it holds is not missed', () => {
    const text =
      'dataset:\n  format: 1\n  id: d\n  title: D\n  actors:\n  - { id: a, name: A, type: role }\nclaims:\n- { id: c, text: t, about: [a] }\n'
    expect(read(text).map(formatProblem)).toEqual([
      'a.yaml:5:3: error: "actors" is a section, and stands inside of the manifest (remove the blanks before it: sections are not indented) [unknown-field]',
    ])
  })

  test('a field that is misspelt is not missed on top of that', () => {
    expect(changed('text: The', 'txet: The')).toEqual([
      'a.yaml:4:5: error: "txet" is no field of a claim (did you mean text?) [unknown-field]',
    ])
  })
})

describe('text that a mark cuts', () => {
  test('at a # without a blank behind it is worth a warning', () => {
    expect(changed('The bridge is closed.', 'Bridge #1 is closed.')).toEqual([
      'a.yaml:4:18: warning: "#1 is closed." is a comment, and the text ends before it (put all of the text in quotes; write a blank behind # where a comment is meant) [cut-text]',
    ])
    expect(changed('The bridge is closed.', 'The bridge is closed. # as of noon')).toEqual([])
    expect(changed('value: 5', 'value: 5 #approx')).toEqual([])
    expect(changed('"The bridge: closed."', '"The bridge: closed." #x')).toEqual([])
  })

  test('at its beginning is an error that says so', () => {
    expect(changed('The bridge is closed.', '#1 is closed.')).toEqual([
      'a.yaml:4:11: error: "text" must be text, not empty (what begins with # is a comment: put text that does in quotes) [wrong-type]',
    ])
  })

  test('as a name that nothing refers to is worth a warning', () => {
    expect(changed('The bridge is closed.', '&Co built the bridge.')).toEqual([
      'a.yaml:4:11: warning: "&Co" is a mark that nothing refers to, and no part of the text (put all of the text in quotes, or remove the mark) [cut-text]',
    ])
  })
})

describe('characters that YAML does not allow', () => {
  test.each([
    ['\u0000', 'the control character U+0000 stands inside the text (remove it, or write \\x00 in double quotes)'],
    ['\u001b', 'the control character U+001B stands inside the text (remove it, or write \\x1b in double quotes)'],
    ['\u001f', 'the control character U+001F stands inside the text (remove it, or write \\x1f in double quotes)'],
    ['\u009f', 'the control character U+009F stands inside the text (remove it, or write \\x9f in double quotes)'],
    ['\ufeff', 'a byte order mark (U+FEFF) stands inside the text (remove it)'],
  ])('are one error: %j', (character, message) => {
    expect(changed('bridge is', `bridge${character} is`)).toEqual([
      `a.yaml:4:21: error: not YAML: ${message} [yaml-syntax]`,
    ])
  })

  test('are counted where there are more', () => {
    expect(changed('bridge is', 'bri\u0002dge\u0018 \u0002is')).toEqual([
      'a.yaml:4:18: error: not YAML: the control character U+0002 stands inside the text, the first of 3 such characters (remove it, or write \\x02 in double quotes) [yaml-syntax]',
    ])
  })
})

describe('what is broken in one place', () => {
  test('hides nothing elsewhere in its file: other records are checked, and so are references', () => {
    const text = SMALL.replace('    tags', '\ttags')
      .replace('type: measure', 'type: measur')
      .replace('measure: m', 'measure: n')
    const more = `${text}assessments:\n  - { of: c1, by: nobody, date: 2026-02, status: verified }\n  - { of: c2, by: [] }\n`
    expect(read(more).map(formatProblem)).toEqual([
      'a.yaml:5:1: error: the line is indented with a tab; YAML wants spaces (write 4 spaces to put it beside the first field) [yaml-syntax]',
      'a.yaml:14:11: error: "type" must be one of product, place, rule, event, measure, concept; not "measur" (did you mean measure?) [bad-value]',
      'a.yaml:16:19: error: unknown actor "nobody" (add it, or remove it from "by") [unknown-reference]',
      'a.yaml:17:5: error: an assessment needs "date" [missing-field]',
      'a.yaml:17:19: error: "by" must be text, not a list [wrong-type]',
    ])
  })

  test('hides nothing in other files, and what may stand in it is not missed there', () => {
    const files = [
      {
        path: 'a.yaml',
        text: 'dataset: { format: 1, id: d, title: D }\nclaims:\n- { id: c, text: t, about: [a, b] }\n- { id: d }\n',
      },
      { path: 'b.yaml', text: 'actors:\n- { id: a, name: A\n  type: role }\n' },
      { path: 'c.json', text: '{"topics": [}' },
    ]
    expect(parseDataset(files).problems.map(formatProblem)).toEqual([
      'a.yaml:3:32: error: unknown actor, topic, claim, source or statement "b" (did you mean c?) [unknown-reference]',
      'a.yaml:4:3: error: a claim needs "text" [missing-field]',
      'b.yaml:2:18: error: not YAML: a comma or a bracket is missing here (write commas between the fields in brackets) [yaml-syntax]',
      'c.json:1:13: error: not JSON: a value was expected [json-syntax]',
    ])
  })

  test('is told apart from what is broken in another', () => {
    const text = SMALL.replace('text: The', 'text The')
      .replace('"The bridge: closed."', 'The bridge: closed.')
      .replace('name: M', 'name: "M')
    expect(read(text).map(({ place, code }) => [place?.line, code])).toEqual([
      [4, 'yaml-syntax'],
      [10, 'yaml-syntax'],
      [13, 'yaml-syntax'],
    ])
  })
})

describe('in every line of a file that is not like two before it', () => {
  const lines = STORY.split('\n')
  const seen = new Map<string, number>()
  const worthATry = lines.map((line) => {
    const look = line.replace(/: .*$/, ': ')
    seen.set(look, (seen.get(look) ?? 0) + 1)
    return (seen.get(look) ?? 0) <= 2
  })
  /** What each line becomes, and how many lines away a mistake may be found. */
  const MISTAKES: Readonly<Record<string, readonly [(line: string) => string, number]>> = {
    'a tab': [(line) => line.replace(/^ +/, '\t'), 0],
    'no-break spaces': [(line) => line.replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length)), 0],
    'one space less': [(line) => line.replace(/^ /, ''), 1],
    'one space more': [(line) => ` ${line}`, 1],
    'two spaces more': [(line) => `  ${line}`, 1],
    'no blank behind the colon': [(line) => line.replace(/: (?=\S)/, ':'), 0],
    'no colon': [(line) => line.replace(/:(?=\s|$)/, ''), 0],
    'no blank behind the dash': [(line) => line.replace(/- (?=\w)/, '-'), 0],
    'no dash': [(line) => line.replace('- ', '  '), 1],
    'a quote': [(line) => line.replace(/: (\S)/, ': "$1'), 0],
    'an apostrophe': [(line) => line.replace(/: (\S)/, ": '$1"), 0],
    'a mark': [(line) => line.replace(/: (\S)/, ': @$1'), 0],
    'a star': [(line) => line.replace(/: (\S)/, ': *$1'), 0],
    'a bracket': [(line) => line.replace(/: ([^[\s].*)$/, ': [$1'), 0],
    'no closing bracket': [(line) => line.replace(/\]$/, ''), 0],
    'a wide colon': [(line) => line.replace(/:(?= )/, '：'), 0],
  }

  test.each(Object.entries(MISTAKES))('%s is one error, there', (_, [change, away]) => {
    const wrong: string[] = []
    for (const [index, line] of lines.entries()) {
      const altered = change(line)
      if (altered === line || line === '' || !worthATry[index]) continue
      const errors = read(lines.with(index, altered).join('\n')).filter(isError)
      const lineFound = errors[0]?.place?.line ?? 0
      if (errors.length === 1 && Math.abs(lineFound - (index + 1)) <= away) continue
      wrong.push([`${index + 1}: ${altered}`, ...errors.map(formatProblem)].join('\n  '))
    }
    expect(wrong).toEqual([])
  })

  function isError({ severity }: Problem): boolean {
    return severity === 'error'
  }
})
