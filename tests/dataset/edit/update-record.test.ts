import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RecordChange, updateRecord } from '../../../src/dataset/edit/update-record.ts'
import { FORMATS } from '../../../src/dataset/read/file-format.ts'
import { readRecords } from '../../../src/dataset/read/formats.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import { DatasetError } from '../../../src/errors.ts'
import { hardDataset } from '../../fixtures/hard-dataset.ts'

const HAND_WRITTEN = `# Kept by hand.
dataset: { format: 1, id: d, title: "D" }   # the manifest

actors:
  # News agencies.
  - id: reuters
    name: Reuters   # as it calls itself
    type: organization

  - { id: afp, name: "AFP", type: organization } # the French one
  # People.
  - id: jane
    # from her page
    type: person
    name: >-
      Jane
      Doe

    description: |
      First line.
      Second line.

claims:
- id: c1
  text: It rained.
  about: [jane,  reuters]
  quantity:
    measure: rain   # in a day
    value: 5
  tags:
  # why these
  - wet
  - weather # broad
statements:
  - {source: s, claim: c1, from: [jane]}
`

const change = (edit: RecordChange, text = HAND_WRITTEN, path = 'a.yaml') => updateRecord({ path, text }, edit)
/** The same text with one part of it replaced, and nothing else. */
const expectOnly = (result: string, before: string, after: string, text = HAND_WRITTEN) => {
  expect(text.split(before).length, `"${before}" stands there once`).toBe(2)
  expect(result).toBe(text.replace(before, () => after))
}

const reuters = { id: 'reuters', name: 'Reuters', type: 'organization' }
const afp = { id: 'afp', name: 'AFP', type: 'organization' }
const jane = {
  id: 'jane',
  type: 'person',
  name: 'Jane Doe',
  description: 'First line.\nSecond line.\n',
}
const c1 = {
  id: 'c1',
  text: 'It rained.',
  about: ['jane', 'reuters'],
  quantity: { measure: 'rain', value: 5 },
  tags: ['wet', 'weather'],
}

describe('a record changed in hand-written YAML', () => {
  test('that is the same leaves every byte', () => {
    expect(change({ kind: 'actor', id: 'reuters', record: reuters })).toBe(HAND_WRITTEN)
    expect(change({ kind: 'actor', id: 'jane', record: jane })).toBe(HAND_WRITTEN)
    expect(change({ kind: 'claim', id: 'c1', record: c1 })).toBe(HAND_WRITTEN)
  })

  test('keeps the comment behind a changed value', () => {
    const result = change({ kind: 'actor', id: 'reuters', record: { ...reuters, name: 'Reuters News' } })
    expectOnly(result, 'name: Reuters   # as', 'name: Reuters News   # as')
  })

  test('quotes a new value where YAML would read it as another', () => {
    const result = change({ kind: 'actor', id: 'reuters', record: { ...reuters, name: '2024: no #1' } })
    expectOnly(result, 'name: Reuters   #', 'name: "2024: no #1"   #')
  })

  test('writes text of several lines on one where a comment stands behind it', () => {
    const result = change({ kind: 'actor', id: 'reuters', record: { ...reuters, name: 'a\nb' } })
    expectOnly(result, 'name: Reuters   #', 'name: "a\\nb"   #')
  })

  test('writes text of several lines as a block elsewhere', () => {
    const result = change({ kind: 'claim', id: 'c1', record: { ...c1, text: 'It rained.\nAnd then?' } })
    expectOnly(result, '  text: It rained.\n', '  text: |-\n    It rained.\n    And then?\n')
  })

  test('puts a new field behind those that it follows', () => {
    const result = change({
      kind: 'actor',
      id: 'reuters',
      record: { ...reuters, ownedBy: 'afp', 'x-note': { a: [1] } },
    })
    expectOnly(
      result,
      '    type: organization\n\n',
      '    type: organization\n    ownedBy: afp\n    x-note:\n      a: [1]\n\n',
    )
  })

  test('puts a new field into braces', () => {
    const result = change({ kind: 'actor', id: 'afp', record: { ...afp, notSameAs: ['reuters'], description: 'a, b' } })
    expectOnly(
      result,
      'type: organization } # the',
      'type: organization, notSameAs: [reuters], description: "a, b" } # the',
    )
  })

  test('changes a value in braces', () => {
    const result = change({ kind: 'actor', id: 'afp', record: { ...afp, name: 'A: F, P' } })
    expectOnly(result, '"AFP"', '"A: F, P"')
  })

  test('takes a field out with its line, or with its comma', () => {
    const { quantity: _, ...rest } = c1
    expectOnly(
      change({ kind: 'claim', id: 'c1', record: rest }),
      '  quantity:\n    measure: rain   # in a day\n    value: 5\n',
      '',
    )
    expectOnly(change({ kind: 'statement', id: 's~c1', record: { source: 's', claim: 'c1' } }), ', from: [jane]', '')
  })

  test('keeps comments inside a changed part', () => {
    const result = change({
      kind: 'claim',
      id: 'c1',
      record: { ...c1, quantity: { measure: 'rain', low: 4, high: 6 } },
    })
    expectOnly(result, '# in a day\n    value: 5\n', '# in a day\n    low: 4\n    high: 6\n')
  })

  test('changes, adds and takes out items of a list, each with its line', () => {
    const tags = (...list: string[]) => change({ kind: 'claim', id: 'c1', record: { ...c1, tags: list } })
    expectOnly(tags('wet', 'new', 'weather'), '  - wet\n', '  - wet\n  - new\n')
    expectOnly(tags('new', 'wet', 'weather'), '  - wet\n', '  - new\n  - wet\n')
    expectOnly(tags('wet', 'weather', 'new'), '- weather # broad\n', '- weather # broad\n  - new\n')
    expectOnly(tags('weather'), '  - wet\n', '')
    expectOnly(tags('dry', 'weather'), '- wet', '- dry')
  })

  test('changes a list in brackets', () => {
    const about = (...list: string[]) => change({ kind: 'claim', id: 'c1', record: { ...c1, about: list } })
    expectOnly(about('jane', 'reuters', 'afp'), '[jane,  reuters]', '[jane,  reuters, afp]')
    expectOnly(about('afp', 'jane', 'reuters'), '[jane,  reuters]', '[afp, jane,  reuters]')
    expectOnly(about('reuters'), '[jane,  reuters]', '[reuters]')
    expectOnly(about('jane'), '[jane,  reuters]', '[jane]')
    expectOnly(about(), '[jane,  reuters]', '[]')
  })

  test('replaces text that is folded over lines', () => {
    const result = change({ kind: 'actor', id: 'jane', record: { ...jane, name: 'Jane' } })
    expectOnly(result, 'name: >-\n      Jane\n      Doe\n', 'name: Jane\n')
  })

  test('takes out a last field that is a block', () => {
    const { description: _, ...rest } = jane
    const result = change({ kind: 'actor', id: 'jane', record: rest })
    expectOnly(result, '    description: |\n      First line.\n      Second line.\n', '')
  })

  test('gives a record an id, before its other fields', () => {
    const result = change({
      kind: 'statement',
      id: 's~c1',
      record: { id: 's.c1', source: 's', claim: 'c1', from: ['jane'] },
    })
    expectOnly(result, '{source: s,', '{id: s.c1, source: s,')
  })

  test('puts a field before the first one of a block', () => {
    const text = 'statements:\n  - source: s # where\n    claim: c\n'
    const result = change({ kind: 'statement', id: 's~c', record: { id: 'm', source: 's', claim: 'c' } }, text)
    expect(result).toBe('statements:\n  - id: m\n    source: s # where\n    claim: c\n')
  })

  test('takes the first field of a block out', () => {
    const text = 'claims:\n  - x-a: 1\n    id: c\n    text: t\n  - x-a: 1\n    # why\n    id: d\n    text: t\n'
    expect(change({ kind: 'claim', id: 'c', record: { id: 'c', text: 't' } }, text)).toBe(
      'claims:\n  - id: c\n    text: t\n  - x-a: 1\n    # why\n    id: d\n    text: t\n',
    )
    expect(change({ kind: 'claim', id: 'd', record: { id: 'd', text: 't' } }, text)).toContain(
      '    text: t\n  - \n    # why\n    id: d\n    text: t\n',
    )
  })

  test('takes several fields out of braces, the first ones and the last', () => {
    const text = 'claims:\n  - { x-a: 1, x-b: 2, id: c, x-c: 3, text: t, x-d: 4, x-e: 5 }\n'
    expect(change({ kind: 'claim', id: 'c', record: { id: 'c', text: 't' } }, text)).toBe(
      'claims:\n  - { id: c, text: t }\n',
    )
  })

  test('changes the manifest', () => {
    const result = change({ kind: 'dataset', id: 'd', record: { format: 1, id: 'd', title: 'E', license: 'MIT' } })
    expectOnly(result, 'title: "D" }', 'title: E, license: MIT }')
  })

  test('replaces a value of one shape by one of another', () => {
    const text = 'claims:\n  - id: c\n    text: t\n    x-a:\n      b: 1\n    x-c: 1 # c\n    x-d:\n'
    const result = change(
      { kind: 'claim', id: 'c', record: { id: 'c', text: 't', 'x-a': 2, 'x-c': { d: [] }, 'x-d': 'e' } },
      text,
    )
    expect(result).toBe('claims:\n  - id: c\n    text: t\n    x-a: 2\n    x-c: {d: []} # c\n    x-d: e\n')
  })

  test('keeps line breaks of Windows, a byte order mark and an end without newline', () => {
    const text = '\uFEFFclaims:\r\n  - id: c\r\n    text: t # c\r\n    tags: [a]'
    const result = change(
      { kind: 'claim', id: 'c', record: { id: 'c', text: 'u', tags: ['a'], 'x-b': ['1', { d: 2 }] } },
      text,
    )
    expect(result).toBe(
      '\uFEFFclaims:\r\n  - id: c\r\n    text: u # c\r\n    tags: [a]\r\n    x-b:\r\n      - "1"\r\n      - d: 2',
    )
  })

  test('writes multi-line lists of notices item by item', () => {
    const text = `sources:
  - id: s
    title: S
    type: article
    notices:
      - type: correction # small
        date: 2024-01-01
      # the end of it
      - type: retraction
`
    const record = { id: 's', title: 'S', type: 'article' }
    const notices = [
      { type: 'correction', date: '2024-01-02' },
      { type: 'retraction', reason: 'made up' },
      { type: 'removal' },
    ]
    expect(change({ kind: 'source', id: 's', record: { ...record, notices } }, text)).toBe(
      `${text.replace('01-01', '01-02')}        reason: made up\n      - type: removal\n`,
    )
    expect(change({ kind: 'source', id: 's', record: { ...record, notices: [{ type: 'retraction' }] } }, text)).toBe(
      text.replace('      - type: correction # small\n        date: 2024-01-01\n', ''),
    )
  })
})

describe('a record added to hand-written YAML', () => {
  const added = { id: 'x', name: 'X', type: 'group', sameAs: ['https://example.org/x'] }

  test('stands behind the others of its section', () => {
    expectOnly(
      change({ kind: 'actor', record: added }),
      '      Second line.\n',
      '      Second line.\n  - id: x\n    name: X\n    type: group\n    sameAs: [https://example.org/x]\n',
    )
  })

  test('follows the indentation of its section', () => {
    expectOnly(
      change({ kind: 'claim', record: { id: 'c2', text: 'It snowed.' } }),
      '  - weather # broad\n',
      '  - weather # broad\n- id: c2\n  text: It snowed.\n',
    )
  })

  test('opens the section where there is none', () => {
    const section = '\nsources:\n  - id: s\n    title: S\n    type: article\n'
    const source = { id: 's', title: 'S', type: 'article' }
    expect(change({ kind: 'source', record: source })).toBe(HAND_WRITTEN + section)
    expect(change({ kind: 'source', record: source }, 'claims:')).toBe(`claims:\n${section}`)
    expect(change({ kind: 'source', record: source }, '')).toBe(section.trimStart())
    expect(change({ kind: 'source', record: source }, '# only a comment\n')).toBe(`# only a comment\n${section}`)
  })

  test('fills a section that is empty', () => {
    const claim = { id: 'c', text: 't' }
    expect(change({ kind: 'claim', record: claim }, 'claims: # none yet\n')).toContain('id: c')
    expect(change({ kind: 'claim', record: claim }, 'claims:\nactors:\n')).toBe(
      'claims:\n  - id: c\n    text: t\nactors:\n',
    )
    expect(change({ kind: 'claim', record: claim }, 'claims: []\n')).toBe('claims:\n  - id: c\n    text: t\n')
    expect(change({ kind: 'claim', record: claim }, 'claims: ~\n')).toBe('claims:\n  - id: c\n    text: t\n')
    expect(change({ kind: 'claim', record: claim }, 'claims: [{id: a, text: b}]\n')).toBe(
      'claims: [{id: a, text: b}, {id: c, text: t}]\n',
    )
  })

  test('can be the manifest', () => {
    const manifest = { format: 1, id: 'd', title: 'D' }
    expect(change({ kind: 'dataset', record: manifest }, 'claims: []\n')).toBe(
      'claims: []\n\ndataset:\n  format: 1\n  id: d\n  title: D\n',
    )
  })

  test('is written without a made id', () => {
    expectOnly(
      change({ kind: 'statement', record: { id: 's~c1~2', source: 's', claim: 'c1' } }),
      'from: [jane]}\n',
      'from: [jane]}\n  - source: s\n    claim: c1\n',
    )
  })
})

describe('a record taken out of hand-written YAML', () => {
  test('goes with its lines, and nothing else', () => {
    const without = (id: string) => change({ kind: 'actor', id, record: undefined })
    expectOnly(
      without('reuters'),
      '  - id: reuters\n    name: Reuters   # as it calls itself\n    type: organization\n',
      '',
    )
    expectOnly(without('afp'), '  - { id: afp, name: "AFP", type: organization } # the French one\n', '')
  })

  test('leaves an empty section when it was the last one', () => {
    const result = change({ kind: 'statement', id: 's~c1', record: undefined })
    expectOnly(result, '\n  - {source: s, claim: c1, from: [jane]}\n', '\n')
  })

  test('goes out of brackets with its comma', () => {
    const text = 'claims: [{id: a, text: b}, {id: c, text: t}]\n'
    expect(change({ kind: 'claim', id: 'a', record: undefined }, text)).toBe('claims: [{id: c, text: t}]\n')
    expect(change({ kind: 'claim', id: 'c', record: undefined }, text)).toBe('claims: [{id: a, text: b}]\n')
  })
})

describe('a record in JSON', () => {
  const JSON_TEXT = `{
    "dataset": {"format": 1, "id": "d", "title": "D"},
    "claims": [
        {"id": "c",   "text": "t"},
        {
            "id": "e",
            "text": "u"
        }
    ]
}
`
  const json = (edit: RecordChange, text = JSON_TEXT) => change(edit, text, 'a.json')

  test('changes field by field', () => {
    expectOnly(json({ kind: 'claim', id: 'c', record: { id: 'c', text: 'v' } }), '"t"', '"v"', JSON_TEXT)
    expectOnly(
      json({ kind: 'claim', id: 'e', record: { id: 'e', text: 'u', about: [], tags: ['a'] } }),
      '"text": "u"\n',
      '"text": "u",\n            "about": [],\n            "tags": [\n                "a"\n            ]\n',
      JSON_TEXT,
    )
  })

  test('is added and taken out', () => {
    expect(json({ kind: 'claim', record: { id: 'f', text: 'w' } })).toContain('"id": "f"')
    expect(json({ kind: 'actor', record: reuters })).toContain('"actors": [')
    expect(json({ kind: 'actor', record: reuters }, '')).toContain('"actors": [')
    expectOnly(
      json({ kind: 'claim', id: 'e', record: undefined }),
      ',\n        {\n            "id": "e",\n            "text": "u"\n        }',
      '',
      JSON_TEXT,
    )
  })

  test('is put into what is empty, and there may be none of', () => {
    const claim = { id: 'c', text: 't' }
    expect(json({ kind: 'claim', record: claim }, '{"claims":[]}')).toBe('{"claims":[{"id":"c","text":"t"}]}')
    expect(json({ kind: 'claim', record: claim }, '{}\n')).toBe(
      '{\n  "claims": [\n    {\n      "id": "c",\n      "text": "t"\n    }\n  ]\n}\n',
    )
    expect(json({ kind: 'claim', record: claim }, '{\n\t"claims": []\n}')).toBe(
      '{\n\t"claims": [\n\t\t{\n\t\t\t"id": "c",\n\t\t\t"text": "t"\n\t\t}\n\t]\n}',
    )
    expect(json({ kind: 'claim', record: claim }, '{"claims": null, "actors": []}')).toBe(
      '{"claims": [{"id":"c","text":"t"}], "actors": []}',
    )
    expect(json({ kind: 'dataset', record: { format: 1, id: 'd', title: 'D' } }, '{"claims": []}')).toBe(
      '{"claims": [], "dataset": {"format":1,"id":"d","title":"D"}}',
    )
    expect(json({ kind: 'claim', id: 'c', record: undefined }, '{"claims": [ {"id": "c"} ]}')).toBe('{"claims": []}')
    expect(json({ kind: 'claim', id: 'c', record: undefined }, '{"claims": [{"id": "c"}, {"id": "d"}]}')).toBe(
      '{"claims": [{"id": "d"}]}',
    )
  })

  test('stays on one line where all is', () => {
    expect(
      json(
        { kind: 'claim', id: 'c', record: { id: 'c', text: 't', tags: ['a'] } },
        '{"claims":[{"id":"c","text":"t"}]}',
      ),
    ).toBe('{"claims":[{"id":"c","text":"t","tags":["a"]}]}')
  })

  test('puts a field that comes first before the others', () => {
    expect(
      json(
        { kind: 'statement', id: 's~c', record: { id: 'm', source: 's', claim: 'c' } },
        '{"statements":[{"source":"s","claim":"c"}]}',
      ),
    ).toBe('{"statements":[{"id":"m","source":"s","claim":"c"}]}')
  })
})

describe('a record in JSON Lines', () => {
  const LINES = '{"kind":"claim","id":"a","text":"t"}\n\n{"kind":"claim", "id":"b", "text":"u"}'
  const jsonl = (edit: RecordChange, text = LINES) => change(edit, text, 'a.jsonl')

  test('is one line, and the others stay', () => {
    expectOnly(jsonl({ kind: 'claim', id: 'b', record: { id: 'b', text: 'v' } }), '"u"', '"v"', LINES)
    expect(jsonl({ kind: 'claim', id: 'a', record: undefined })).toBe('\n{"kind":"claim", "id":"b", "text":"u"}')
    expect(jsonl({ kind: 'claim', record: { id: 'c', text: 'w' } })).toBe(
      `${LINES}\n{"kind":"claim","id":"c","text":"w"}\n`,
    )
    expect(jsonl({ kind: 'claim', record: { id: 'c', text: 'w' } }, '')).toBe('{"kind":"claim","id":"c","text":"w"}\n')
  })
})

describe('a change that cannot be made', () => {
  const codeOf = (edit: () => unknown) => {
    try {
      edit()
    } catch (error) {
      return (error as { code?: string }).code
    }
    return 'none'
  }

  test('is refused where the record is not there, is there already, or is not the only one', () => {
    expect(codeOf(() => change({ kind: 'actor', id: 'nobody', record: undefined }))).toBe('unknown-id')
    expect(codeOf(() => change({ kind: 'actor', record: reuters }))).toBe('duplicate-id')
    const twice = 'statements:\n  - {source: s, claim: c}\n  - {source: s, claim: c, from: [a]}\n'
    expect(codeOf(() => change({ kind: 'statement', id: 's~c~2', record: undefined }, twice))).toBe('ambiguous-id')
    expect(codeOf(() => change({ kind: 'statement', id: 's~d', record: undefined }, twice))).toBe('unknown-id')
    expect(codeOf(() => change({ kind: 'actor', id: 's~d', record: undefined }, twice))).toBe('unknown-id')
  })

  test('is refused where the record is not valid, with all that is wrong', () => {
    expect(() => change({ kind: 'actor', id: 'reuters', record: { id: 'reuters', nam: 'R' } })).toThrow(DatasetError)
  })

  test('is refused where the file cannot be read', () => {
    expect(() => change({ kind: 'claim', id: 'c', record: undefined }, 'claims: [')).toThrow(DatasetError)
  })

  test('is refused where another record would change with it', () => {
    const text = 'claims:\n  - { id: a, text: &t same }\n  - { id: b, text: *t }\n'
    expect(codeOf(() => change({ kind: 'claim', id: 'a', record: { id: 'a', text: 'other' } }, text))).toBe(
      'cannot-edit',
    )
    expect(codeOf(() => change({ kind: 'dataset', id: 'd', record: undefined }))).toBe('cannot-edit')
  })
})

describe.each(FORMATS)('any record of a written dataset, as %s,', (format) => {
  test('can be made any other, and taken out', () => {
    fc.assert(
      fc.property(hardDataset, hardDataset, fc.nat(), (dataset, other, pick) => {
        const path = `a.${format}`
        const text = writeDataset(dataset, format)
        const kind = (['actor', 'source', 'claim'] as const)[pick % 3] ?? 'actor'
        const records = dataset[`${kind}s`]
        const before = records[pick % records.length]
        const after = other[`${kind}s`][0]
        fc.pre(before !== undefined && after !== undefined)
        const { id } = before as { id: string }
        const changed = updateRecord({ path, text }, { kind, id, record: { ...after, id } })
        const back = readRecords({ path, text: changed }).records.map(({ value }) => value)
        expect(back).toContainEqual({ ...after, id })
        expect(updateRecord({ path, text: changed }, { kind, id, record: before })).toContain(id)
        const gone = updateRecord({ path, text }, { kind, id, record: undefined })
        expect(readRecords({ path, text: gone }).records).toHaveLength(back.length - 1)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('what `defaults` of a file give', () => {
  const GIVEN = `defaults:
  recordedBy: jane
  claims: { tags: [wet] }
actors:
  - { id: jane, name: Jane, type: person }
claims:
  - { id: c, text: It rained. }
  - { id: d, text: It poured., tags: [dry] }
`
  const whole = { id: 'c', text: 'It rained.', tags: ['wet'], recordedBy: 'jane' }

  test('is not written into a record where something else of it changes', () => {
    const result = change({ kind: 'claim', id: 'c', record: { ...whole, text: 'It snowed.' } }, GIVEN)
    expect(result).toBe(GIVEN.replace('It rained.', 'It snowed.'))
  })
  test('is written where the record is to say something else', () => {
    const result = change({ kind: 'claim', id: 'c', record: { ...whole, tags: ['snow'] } }, GIVEN)
    expectOnly(result, 'It rained. }', 'It rained., tags: [snow] }', GIVEN)
  })
  test('cannot be taken out of one record, which would have it all the same: that is refused', () => {
    const { tags: _, ...without } = whole
    expect(() => change({ kind: 'claim', id: 'c', record: without }, GIVEN)).toThrow(
      'c has "tags" from the "defaults" of its file, which give it to all',
    )
    expect(() => change({ kind: 'claim', id: 'd', record: { ...without, id: 'd' } }, GIVEN)).toThrow(/has "tags" from/)
  })
})
