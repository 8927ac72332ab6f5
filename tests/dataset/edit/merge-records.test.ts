import { describe, expect, test } from 'vitest'
import { mergeRecords } from '../../../src/dataset/edit/merge-records.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import type { InputFile } from '../../../src/dataset/raw-record.ts'

const PEOPLE = {
  path: 'dataset.yaml',
  text: `dataset: { format: 1, id: d, title: D }
actors:
  # She signs both ways.
  - { id: ana, name: Ana Kroll, type: person, sameAs: ["https://example.org/ana"], possiblySameAs: [anna] }
  - { id: anna, name: Anna Kroll, type: person, description: Reporter. }
  - { id: marsh, name: Peter Marsh, type: person, notSameAs: [anna] }
topics:
  - { id: toll, name: Toll, type: measure }
`,
}
const fire = (...lines: string[]) => ({
  path: 'fire.yaml',
  text: `sources:\n  - id: g\n    title: Fire\n    type: article\n    says:\n${lines.map((line) => `      - ${line}\n`).join('')}`,
})
const merge = (files: readonly InputFile[], from: string, into: string, despite?: string[]) => {
  const after = mergeRecords(files, [from, into], { despite })
  const { dataset, problems } = parseDataset(after)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return { texts: after.map(({ text }) => text), dataset }
}

describe('two records merged', () => {
  test('actors: whatever named the first names the second, which gets what it did not say', () => {
    const { texts, dataset } = merge(
      [PEOPLE, fire('arson: It was set. < Ana Kroll # says she', 'arson < ana or marsh | denies')],
      'ana',
      'anna',
    )
    expect(dataset?.actors.find(({ id }) => id === 'anna')).toEqual({
      ...{
        id: 'anna',
        name: 'Anna Kroll',
        type: 'person',
        description: 'Reporter.',
        sameAs: ['https://example.org/ana'],
      },
    })
    expect(texts[1]).toContain('It was set. < anna # says she')
    expect(texts[1]).toContain('arson < anna or marsh | denies')
    expect(dataset?.manifest.retired).toEqual([{ id: 'ana', became: 'anna', how: 'merged' }])
  })
  test('somebody who is only named, too', () => {
    const { texts } = merge([PEOPLE, fire('arson: It was set. < Anja Kroll (new)')], 'anja-kroll', 'anna')
    expect(texts[1]).toContain('It was set. < anna (new)'.replace(' (new)', ''))
  })
  test('claims that lines word: every statement stays', () => {
    const files = [
      PEOPLE,
      fire('arson: It was set. < anna', 'Somebody set it. < marsh | possible', 'lit: It was lit. | denies'),
    ]
    const { texts, dataset } = merge(files, 'somebody-set', 'arson')
    expect(texts[1]).toContain('- arson < marsh | possible\n')
    expect(dataset?.statements.map(({ claim }) => claim)).toEqual(['arson', 'arson', 'lit'])
    expect(merge(files, 'lit', 'arson').texts[1]).toContain('- arson | denies\n')
  })
  test('claims of the full form, with what was said of how they are tied', () => {
    const claims = {
      path: 'claims.yaml',
      text: `claims:\n  - { id: a, text: A., tags: [x] }\n  - { id: b, text: B., tags: [y] }\nrelations:\n  - { type: equivalent, from: a, to: b }\nassessments:\n  - { of: a, by: marsh, date: "2026", status: verified }\n`,
    }
    const { dataset } = merge([PEOPLE, claims, fire('a < anna', 'b < marsh')], 'a', 'b')
    expect(dataset?.claims).toEqual([{ id: 'b', text: 'B.', tags: ['y', 'x'] }])
    expect([dataset?.relations.length, dataset?.statements.length, dataset?.assessments[0]?.of]).toEqual([0, 2, 'b'])
  })
})

describe('documents with lines merged', () => {
  const document = (path: string, id: string, says: string) => ({
    path,
    text: `sources:\n  - id: ${id}\n    title: Fire\n    type: article\n${says}`,
  })
  const one = document(
    'one.yaml',
    'h',
    '    says:\n      # The second page.\n      - arson < Peter Marsh | denies # on the phone\n      - claim: lit\n        note: In the headline.\n',
  )
  const lit = 'lit: It was lit.'

  test('have all lines, in the order in which they stood, with their comments', () => {
    const other = document(
      'other.yaml',
      'g',
      `  # Kept.\n    says:\n      - arson: It was set. < Anna Kroll\n      - ${lit}\n`,
    )
    const { texts, dataset } = merge([PEOPLE, one, other], 'h', 'g')
    expect(texts[2]).toBe(
      `${other.text}      # The second page.\n      - arson < Peter Marsh | denies # on the phone\n      - claim: lit\n        note: In the headline.\n`,
    )
    expect(dataset?.sources.map(({ id }) => id)).toEqual(['g'])
    expect(dataset?.statements.map(({ claim, note }) => [claim, note])).toEqual([
      ['arson', undefined],
      ['arson', undefined],
      ['lit', 'In the headline.'],
      ['lit', undefined],
    ])
    expect(dataset?.manifest.retired).toEqual([{ id: 'h', became: 'g', how: 'merged' }])
  })
  test('where the one that stays had none, or stands in JSON', () => {
    const claims = {
      path: 'claims.yaml',
      text: 'claims:\n  - { id: arson, text: It was set. }\n  - { id: lit, text: Lit. }\n',
    }
    const bare = document('other.yaml', 'g', '    url: https://example.org/g\n')
    expect(merge([PEOPLE, claims, one, bare], 'h', 'g').texts[3]).toBe(
      `${bare.text}    says:\n      # The second page.\n      - arson < Peter Marsh | denies # on the phone\n      - claim: lit\n        note: In the headline.\n`,
    )
    const json = {
      path: 'other.json',
      text: JSON.stringify({ sources: [{ id: 'g', title: 'Fire', type: 'article' }] }),
    }
    expect(JSON.parse(merge([PEOPLE, claims, one, json], 'h', 'g').texts[3] ?? '').sources[0].says).toEqual([
      'arson < Peter Marsh | denies',
      { claim: 'lit', note: 'In the headline.' },
    ])
  })
})

describe('what is not merged', () => {
  const claims = (a: string, more = '') => ({
    path: 'claims.yaml',
    text: `claims:\n  - { id: a, text: A., quantity: { measure: toll, value: 3 } }\n  - { id: b, text: B., ${a} }\n${more}`,
  })
  const other = claims('quantity: { measure: toll, value: 4 }')
  test('claims of other figures, unless that is named', () => {
    expect(() => merge([PEOPLE, other], 'a', 'b')).toThrow(/it differs from "b" in quantity/)
    expect(merge([PEOPLE, other], 'a', 'b', ['quantity']).dataset?.claims[0]?.quantity?.value).toBe(4)
  })
  test('claims that were judged otherwise, unless that is named', () => {
    const judged = claims(
      'tags: [x]',
      `assessments:\n  - { of: a, by: marsh, date: "2026", status: verified }\n  - { of: b, by: marsh, date: "2025", status: refuted }\n`,
    )
    expect(() => merge([PEOPLE, judged], 'a', 'b')).toThrow(/it differs from "b" in assessments/)
    expect(merge([PEOPLE, judged], 'a', 'b', ['assessments']).dataset?.assessments.map(({ of }) => of)).toEqual([
      'b',
      'b',
    ])
  })
  test('what is said to be two', () => {
    const apart = claims('tags: [x]', 'relations:\n  - { type: distinct, from: a, to: b }\n')
    expect(() => merge([PEOPLE, apart], 'a', 'b')).toThrow(/a relation ties it to "b" as distinct/)
    expect(() => merge([PEOPLE], 'marsh', 'anna')).toThrow(/not to be the same as "anna"/)
  })
  test('records of two kinds, the same one, and one that there is not', () => {
    expect(() => merge([PEOPLE], 'anna', 'toll')).toThrow(/it is an actor, and "toll" a topic/)
    expect(() => merge([PEOPLE], 'anna', 'anna')).toThrow(/the same record already/)
    expect(() => merge([PEOPLE], 'nobody', 'anna')).toThrow(/no record has the id "nobody"/)
  })
})

test('what is named that may differ has to differ: a slip of the pen lets nothing pass', () => {
  const files = [
    {
      path: 'd.yaml',
      text: 'dataset: {format: 1, id: d, title: D}\nactors:\n  - {id: ann, name: Ann, type: person}\n  - {id: anna, name: Ann, type: person}\n',
    },
  ]
  expect(() => mergeRecords(files, ['ann', 'anna'], { despite: ['tipe'] })).toThrow(
    'it does not differ from "anna" in tipe',
  )
})
