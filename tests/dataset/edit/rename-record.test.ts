import { describe, expect, test } from 'vitest'
import { renameRecord } from '../../../src/dataset/edit/rename-record.ts'
import { generatedParts } from '../../../src/dataset/generate/generate.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import type { HearsayError } from '../../../src/errors.ts'

const FILES = [
  {
    path: 'dataset.yaml',
    text: `dataset: { format: 1, id: d, title: D, curators: [kroll] } # kept by hand
defaults: { recordedBy: "kroll" }
actors:
  - { id: kroll, name: Anna Kroll, type: person }
  - { id: marsh, name: Peter Marsh, type: person, notSameAs: [ kroll ] }
topics:
  - { id: mill, name: Old Mill, type: place }
tours:
  - { id: t, title: T, steps: [{ view: "#show=claim~arson&without=kroll", says: S. }] }
`,
  },
  {
    path: 'fire.yaml',
    text: `sources:
  - id: g
    title: Fire
    type: article
    authors: [Anna Kroll]
    says:
      - arson: The @mill was set on fire. < kroll or marsh | credits "she" kroll
      - "arson < a neighbour < kroll | denies" # kroll
      - claim: arson
        id: g-own
        from: [kroll]
assessments:
  - { of: arson, by: kroll, date: "2026", status: verified, evidence: [g-own] }
`,
  },
]
const texts = (from: string, to: string) => renameRecord(FILES, from, to).map(({ text }) => text)

describe('a record renamed', () => {
  test('is named by the new id wherever it was by the old, and that is retired', () => {
    const [manifest, fire] = texts('kroll', 'anna-kroll')
    expect(manifest).toBe(
      `${FILES[0]?.text.replaceAll(/(?<![\w-])kroll/g, 'anna-kroll')}\nretired:\n  - id: kroll\n    became: anna-kroll\n    how: renamed\n`,
    )
    expect(fire).toBe(FILES[1]?.text.replaceAll(/(?<![\w-]|# )kroll/g, 'anna-kroll'))
  })
  test('may be a claim that a line words, or the statement of a line', () => {
    expect(texts('arson', 'fire')[1]).toBe(FILES[1]?.text.replaceAll('arson', 'fire'))
    expect(texts('g-own', 'own')[1]).toBe(FILES[1]?.text.replaceAll('g-own', 'own'))
    expect(texts('mill', 'old-mill')[1]).toContain('The @[mill](old-mill) was')
  })
  test('answers to the old id in files that still name it', () => {
    const files = renameRecord(FILES, 'marsh', 'peter')
    const late = {
      path: 'late.yaml',
      text: 'sources:\n  - { id: h, title: H, type: article, says: [arson < marsh] }\n',
    }
    const { dataset } = parseDataset([...files, late])
    expect(dataset?.statements.find(({ source }) => source === 'h')?.from).toEqual(['peter'])
  })
  test.each([
    ['nobody', 'x', 'unknown-id'],
    ['kroll', 'marsh', 'duplicate-id'],
    ['kroll', 'Anna Kroll', 'bad-option'],
    ['g.a-neighbour', 'x', 'cannot-edit'],
  ])('%s cannot become %s', (from, to, code) => {
    expect(() => renameRecord(FILES, from, to)).toThrow(expect.objectContaining({ code }) as HearsayError)
  })
  test('never gets an id that was retired', () => {
    const once = renameRecord(FILES, 'kroll', 'anna')
    expect(() => renameRecord(once, 'anna', 'kroll')).toThrow(/was retired, and never returns/)
    expect(renameRecord(once, 'anna', 'anna-kroll')[0]?.text).toContain('- id: kroll\n    became: anna-kroll\n')
  })
  test('keeps its made statements in JSON Lines, too', () => {
    const text = [...generatedParts({ claims: 12, seed: 3 })].join('')
    const { dataset } = parseDataset([{ path: 'd.jsonl', text }])
    const actor = dataset?.actors[0]?.id ?? ''
    const [file] = renameRecord([{ path: 'd.jsonl', text }], actor, 'somebody')
    const after = parseDataset(file === undefined ? [] : [file])
    expect(after.dataset?.actors.some(({ id }) => id === 'somebody')).toBe(true)
    expect(after.dataset?.manifest.retired).toEqual([{ id: actor, became: 'somebody', how: 'renamed' }])
    expect(after.dataset?.statements.length).toBe(dataset?.statements.length)
  })
})
