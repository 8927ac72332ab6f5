import { describe, expect, test } from 'vitest'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { formatFile } from '../../../src/dataset/shorthand/format-file.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import { HearsayError } from '../../../src/errors.ts'

const MANIFEST = { path: 'dataset.yaml', text: 'dataset: { format: 1, id: d, title: D }\n' }
const formatted = (text: string, others: string[] = []) =>
  formatFile('a.yaml', [
    MANIFEST,
    { path: 'a.yaml', text },
    ...others.map((each, index) => ({ path: `b${index}.yaml`, text: each })),
  ])

const SHORT = `# What the gazette says.
sources:
  # The first page.
  - title: Fire
    publisher: Valley Gazette   # a daily
    id: g
    type: article

    says:
      # Who set it?
      - arson:   The fire was set   on purpose. <   Anna Kroll |  told   denies
      - Two petrol cans were found. < two firefighters # they were there
      - "He said: nobody  died."
      - claim: arson < Peter Marsh  | possible
        note: In the  third paragraph.
actors:
  - { name: Anna Kroll, id: anna-kroll, type: person }
`

describe('a file laid out', () => {
  test('has its sections, fields and marks in order, and all of its comments', () => {
    expect(formatted(SHORT)).toBe(`actors:
  - { id: anna-kroll, name: Anna Kroll, type: person }
# What the gazette says.
sources:
  # The first page.
  - id: g
    title: Fire
    type: article
    publisher: Valley Gazette # a daily

    says:
      # Who set it?
      - arson: The fire was set on purpose. < Anna Kroll | denies told
      - Two petrol cans were found. < two firefighters # they were there
      - "He said: nobody died."
      - claim: arson < Peter Marsh | possible
        note: In the  third paragraph.
`)
  })
  test('stays as it is the second time', () => {
    const once = formatted(SHORT)
    expect(formatted(once)).toBe(once)
  })
  test('gets the id that others refer to, and that of a sentence which stands twice', () => {
    const text = `sources:
  - title: Fire
    type: article
    publisher: Valley Gazette
    published: 2026-04-11
    says:
      - The fire was set. < Anna Kroll # as she says
      - Nobody died.
  - id: h
    title: Fire again
    type: article
    says:
      - Nobody died. | denies
`
    const other =
      'relations:\n  - { type: supports, from: nobody-died, to: fire-set }\nassessments:\n  - { of: valley-gazette-2026-04-11, by: anna-kroll, date: "2026", reliability: B }\n'
    const after = formatted(text, [other])
    expect(after).toBe(`sources:
  - id: valley-gazette-2026-04-11
    title: Fire
    type: article
    publisher: Valley Gazette
    published: 2026-04-11
    says:
      - fire-set: The fire was set. < Anna Kroll # as she says
      - nobody-died: Nobody died.
  - id: h
    title: Fire again
    type: article
    says:
      - nobody-died | denies
`)
    const { problems, dataset } = parseDataset([
      MANIFEST,
      { path: 'a.yaml', text: after },
      { path: 'b.yaml', text: other },
    ])
    expect(problems).toEqual([])
    expect(dataset?.claims.map(({ id }) => id)).toEqual(['fire-set', 'nobody-died'])
  })
  test('says the same as before', () => {
    const read = (text: string) => {
      const { dataset } = parseDataset([MANIFEST, { path: 'a.yaml', text }])
      return dataset && writeDataset(dataset, 'yaml')
    }
    expect(read(formatted(SHORT))).toBe(read(SHORT))
    expect(read(SHORT)).toBeDefined()
  })
  test('keeps line breaks and byte order mark', () => {
    const windows = `\uFEFF${SHORT.replaceAll('\n', '\r\n')}`
    expect(formatted(windows)).toBe(`\uFEFF${formatted(SHORT).replaceAll('\n', '\r\n')}`)
  })
  test('keeps comments with quotes and apostrophes in them', () => {
    const text = `claims:
  # The official's "one
  - { text: "It's # no comment.", id: a } # 'tis one
  # and it isn't the last
  - { id: b, text: It's also # said
    }
`
    expect(formatted(text)).toContain(`# The official's "one\n  - { id: a, text: "It's # no comment." } # 'tis one\n`)
  })
  test('names claims that are worded elsewhere, in quotes and beside fields, and leaves lines that are wrong', () => {
    const text = `sources:
  - id: g
    title: Fire
    type: article
    says:
      - "It  burned: all of it." # first
      - claim: "It burned: all of it."
        note: Again.
      - It burned. | nonsense
      - { note: No line. }
      - 12
  - { type: article, id: h, title: H, x-mine: 1, publisher: Me }
`
    const after = formatted(text)
    expect(after).toContain('- burned-all: "It burned: all of it." # first\n')
    expect(after).toContain('- claim: "burned-all"\n        note: Again.\n')
    expect(after).toContain('      - It burned. | nonsense\n')
    expect(after).toContain('{ id: h, title: H, x-mine: 1, type: article, publisher: Me }')
  })
  test('is one that the dataset has, in YAML, and of ours', () => {
    expect(() => formatFile('none.yaml', [MANIFEST])).toThrow('the dataset has no file none.yaml')
    for (const file of [
      { path: 'a.json', text: '{"claims":  []}' },
      { path: 'a.yaml', text: '\n' },
      { path: 'a.yaml', text: 'jobs:   { build: {} }\n' },
    ])
      expect(formatFile(file.path, [MANIFEST, file])).toBe(file.text)
  })
  test('is not made of what cannot be read', () => {
    expect(() => formatted('sources:\n  - {\n')).toThrow(HearsayError)
  })
})
