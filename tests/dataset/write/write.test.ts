import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { FORMATS } from '../../../src/dataset/read/file-format.ts'
import { datasetParts, writeDataset } from '../../../src/dataset/write/write.ts'
import { DatasetError } from '../../../src/errors.ts'
import { visibleJson } from '../../../src/model/visible-text.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { hardDataset } from '../../fixtures/hard-dataset.ts'

const read = (text: string, format: string) => parseDataset([{ path: `a.${format}`, text }])

describe.each(FORMATS)('a dataset written as %s', (format) => {
  test('is read back the same, and written again the same, whatever its texts', () => {
    fc.assert(
      fc.property(hardDataset, (dataset) => {
        const text = writeDataset(dataset, format)
        const back = read(text, format)
        expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(back.dataset).toEqual(dataset)
        expect(writeDataset(back.dataset ?? dataset, format)).toBe(text)
        expect(visibleJson(text)).toBe(text)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('hides no character, and is the same in parts', () => {
    const text = 'clear \u001b[2J, \u009b31m, turn \u202egnp.exe\u202c, hide a\u200bb, tag \u{e0041}'
    const dataset = makeDataset({ claims: [{ id: 'c', text, 'x-\u202e': [text] }] })
    const written = writeDataset(dataset, format)
    expect(visibleJson(written)).toBe(written)
    expect(read(written, format).dataset).toEqual(dataset)
    expect([...datasetParts(dataset, format)].join('')).toBe(written)
  })
})

const TOURED = makeDataset({
  manifest: {
    id: 'd',
    title: 'D',
    recorded: '2026-01-02',
    tours: [
      { id: 'a', title: 'A: the first', steps: [{ view: '#show=claim~c&sel=c', says: 'It is "so".' }] },
      { id: 'b', title: 'B', steps: [{ view: '#', says: 'All.' }] },
    ],
  },
  claims: [{ id: 'c' }],
})

describe('tours', () => {
  test.each(FORMATS)('are written as %s and read back the same, by id', (format) => {
    const text = writeDataset(TOURED, format)
    const { dataset, problems } = read(text, format)
    expect(problems).toEqual([])
    expect(dataset).toEqual(TOURED)
    expect(dataset && writeDataset(dataset, format)).toBe(text)
  })

  test('are a section behind the others, and in JSON Lines a field of the manifest', () => {
    expect(writeDataset(TOURED, 'yaml')).toMatch(
      /\n\ntours:\n {2}- id: a\n {4}title: "A: the first"\n {4}steps:\n {6}- view: /,
    )
    expect(Object.keys(JSON.parse(writeDataset(TOURED, 'json')))).toEqual(['dataset', 'claims', 'tours'])
    expect(JSON.parse(writeDataset(TOURED, 'jsonl').split('\n')[0] ?? '').tours).toEqual(TOURED.manifest.tours)
  })
})

const SMALL = makeDataset({
  manifest: { id: 'small', title: 'Small', 'x-b': { z: 1, a: [{ d: 1, c: 2 }] }, 'x-a': 'y' },
  actors: [{ id: 'b' }, { id: 'a', 'x-note': null, notSameAs: ['b'], name: 'A: the first' }],
  sources: [{ id: 's', notices: [{ date: '2024', type: 'correction' }] }],
  topics: [{ id: 't' }],
  claims: [{ id: 'c', text: 'Two\nlines.', quantity: { value: '5.50', measure: 't' }, about: ['b', 'a'] }],
  statements: [
    { claim: 'c', source: 's', from: [] },
    { claim: 'c', source: 's', from: ['b', 'a'] },
  ],
})

describe('the bytes of a dataset', () => {
  test('are sections in order, records by id, fields in the order of the schema and extensions behind them', () => {
    expect(writeDataset(SMALL, 'yaml')).toBe(`dataset:
  format: 1
  id: small
  title: Small
  x-a: y
  x-b:
    a:
      - c: 2
        d: 1
    z: 1

actors:
  - id: a
    name: "A: the first"
    type: organization
    notSameAs: [b]
    x-note: null
  - id: b
    name: b
    type: organization

sources:
  - id: s
    title: s
    type: article
    notices:
      - type: correction
        date: "2024"

topics:
  - id: t
    name: t
    type: concept

claims:
  - id: c
    text: |-
      Two
      lines.
    about: [b, a]
    quantity:
      measure: t
      value: "5.50"

statements:
  - source: s
    claim: c
    from: [b, a]
  - source: s
    claim: c
    from: []
`)
    expect(writeDataset(SMALL, 'jsonl').split('\n').slice(0, 3)).toEqual([
      '{"kind":"dataset","format":1,"id":"small","title":"Small","x-a":"y","x-b":{"a":[{"c":2,"d":1}],"z":1}}',
      '{"kind":"actor","id":"a","name":"A: the first","type":"organization","notSameAs":["b"],"x-note":null}',
      '{"kind":"actor","id":"b","name":"b","type":"organization"}',
    ])
    expect(writeDataset(SMALL, 'json')).toContain('\n  "statements": [\n    {\n      "source": "s",\n')
  })

  test('do not depend on the order in which records and fields were read', () => {
    const reversed = Object.fromEntries(
      Object.entries(JSON.parse(writeDataset(SMALL, 'json')) as Record<string, object>)
        .reverse()
        .map(([section, content]) => [
          section,
          Array.isArray(content) ? content.reverse().map(turned) : turned(content),
        ]),
    )
    const { dataset, problems } = read(JSON.stringify(reversed), 'json')
    expect(problems).toEqual([])
    for (const format of FORMATS) expect(dataset && writeDataset(dataset, format)).toBe(writeDataset(SMALL, format))
  })

  test('end in one newline', () => {
    for (const format of FORMATS) expect(writeDataset(SMALL, format)).toMatch(/[^\n]\n$/)
  })

  test('are not written for a record that is none', () => {
    const broken = { ...SMALL, topics: [{ id: 't', name: '', type: 'concept' as const }] }
    expect(() => writeDataset(broken, 'json')).toThrow(DatasetError)
    expect(() => writeDataset(broken, 'json')).toThrow('"name": it must not be empty')
  })
})

function turned(record: object): object {
  return Object.fromEntries(Object.entries(record).reverse())
}
