import { describe, expect, test } from 'vitest'
import { fixFiles } from '../../../src/dataset/fix/fix-files.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'

const PEOPLE = {
  path: 'dataset.yaml',
  text: `dataset: { format: 1, id: d, title: D }
actors:
  - { id: anna-kroll, name: Anna Kroll, type: person }
  - { id: peter-marsh, name: Peter Marsh, type: person }
topics:
  - { id: mill-fire, name: Mill fire, type: event }
`,
}
const fix = (text: string, chosen?: string[]) => {
  const { files, fixed, laidOut } = fixFiles([PEOPLE, { path: 'fire.yaml', text }], chosen)
  const errors = parseDataset(files).problems.filter(({ severity }) => severity === 'error')
  return { text: files[1]?.text, fixed: fixed.map(({ written, now }) => [written, now]), laidOut, errors }
}

describe('what is wrong is mended where there is only one way', () => {
  test('ids, values, fields, marks and tags that are nearly one, with quotes and comments as they are', () => {
    const { text, fixed, laidOut, errors } = fix(`sources:
  - id: g
    titel: Fire
    type: artcle # a report
    says:
      - "arson: The fire at the @mil-fire was set. < ana-kroll | posible"
claims:
  - { id: c, text: It burned., about: [ 'mill-fir' ] }
`)
    expect(new Map(fixed as [string, string][])).toEqual(
      new Map([
        ['titel', 'title'],
        ['artcle', 'article'],
        ['ana-kroll', 'anna-kroll'],
        ['posible', 'possible'],
        ['@mil-fire', '@mill-fire'],
        ['mill-fir', 'mill-fire'],
      ]),
    )
    expect([laidOut, errors]).toEqual([[], []])
    expect(text).toBe(`sources:
  - id: g
    title: Fire
    type: article # a report
    says:
      - "arson: The fire at the @mill-fire was set. < anna-kroll | possible"
claims:
  - { id: c, text: It burned., about: [ 'mill-fire' ] }
`)
  })
  test('what was retired, in JSON Lines, where ids do not lead on by themselves', () => {
    const retired = 'retired:\n  - { id: kroll, became: anna-kroll, how: renamed }\n'
    const line = (id: string) => `{"kind":"claim","id":"c","text":"It burned.","about":["${id}"]}\n`
    const files = [
      { ...PEOPLE, text: PEOPLE.text + retired },
      { path: 'c.jsonl', text: line('kroll') },
    ]
    expect(fixFiles(files).files[1]?.text).toBe(line('anna-kroll'))
  })
  test('order and layout, and the ids that are needed', () => {
    const { text, fixed, laidOut, errors } = fix(
      `sources:\n  - title: Fire\n    id: g\n    type: article\n    says:\n      - It  burned.\nrelations:\n  - { type: supports, from: burned, to: c }\nclaims:\n  - { id: c, text: There was smoke. }\n`,
    )
    expect([fixed, laidOut, errors]).toEqual([[], ['fire.yaml'], []])
    expect(text).toContain('- id: g\n    title: Fire\n    type: article\n    says:\n      - burned: It burned.\n')
  })
})

describe('what may have been meant in two ways, or otherwise, is left', () => {
  const claim = (about: string) => `claims:\n  - { id: c, text: It burned., about: [ ${about} ] }\n`

  test('an id that is near two', () => {
    const two = `topics:\n  - { id: fire-mill, name: F, type: event }\n  - { id: fire-hill, name: G, type: event }\n`
    expect(fix(two + claim('fire-pill')).fixed).toEqual([])
  })
  test('an id with another figure, a short one, and one that is near none', () => {
    const more = `topics:\n  - { id: fire-2026, name: F, type: event }\n  - { id: abc, name: G, type: event }\n`
    for (const id of ['fire-2025', 'abd', 'somebody']) {
      const { fixed, errors } = fix(more + claim(id))
      expect([id, fixed, errors.length]).toEqual([id, [], 1])
    }
  })
  test('a name that may be somebody else', () => {
    const text = `sources:\n  - id: g\n    title: Fire\n    type: article\n    says:\n      - It burned. < Ana Kroll\n`
    const { fixed, errors } = fix(text)
    expect([fixed, errors.map(({ code }) => code)]).toEqual([[], ['unknown-name']])
  })
  test('a word whose mending would make another error', () => {
    const text = `claims:\n  - { id: burned, text: It burned. }\nrelations:\n  - { type: distinct, from: burned, to: burnt }\n`
    expect(fix(text).fixed).toEqual([])
  })
  test('files that are not asked for, and those that cannot be read', () => {
    const wrong = claim('mill-fir')
    expect(fix(wrong, ['dataset.yaml']).text).toBe(wrong)
    const broken = 'claims:\n  - {'
    expect(fix(broken)).toMatchObject({ text: broken, fixed: [], laidOut: [] })
  })
})

describe('what cannot be mended all at once', () => {
  test('is mended one by one, where one of them would make an error', () => {
    const text = `claims:
  - { id: burned, text: It burned., about: [ mill-fir ] }
relations:
  - { type: distinct, from: burned, to: burnedd }
`
    const { fixed, errors } = fix(text)
    expect(fixed).toEqual([['mill-fir', 'mill-fire']])
    expect(errors.map(({ message }) => message)).toEqual(['unknown claim "burnedd"'])
  })
  test('a file that cannot be laid out safely stays as it is, and the others are laid out', () => {
    const anchored = 'claims:\n  - { text: &t It burned., id: a }\n  - { text: *t, id: b }\n'
    const files = [
      PEOPLE,
      { path: 'a.yaml', text: anchored },
      { path: 'b.yaml', text: 'claims:\n  - { text: C., id: c }\n' },
    ]
    const { files: after, laidOut } = fixFiles(files)
    expect(after[1]?.text.includes('&t') || laidOut.includes('a.yaml')).toBe(true)
    expect(laidOut).toContain('b.yaml')
  })
  test('a word in letters of another size is meant, and one with escapes in it is left', () => {
    expect(fix('actors:\n  - { id: x, name: X, type: Person }\n').fixed).toEqual([['Person', 'person']])
    expect(fix('actors:\n  - { id: x, name: X, type: "pers\\u006en" }\n').fixed).toEqual([])
  })
  test('places behind a byte order mark and in lines of Windows are where they are', () => {
    const text = '\uFEFFclaims:\r\n  - { id: c, text: It burned., about: [ mill-fir ] }\r\n'
    expect(fix(text).text).toBe(text.replace('mill-fir', 'mill-fire'))
  })
})
