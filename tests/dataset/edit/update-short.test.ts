import { describe, expect, test } from 'vitest'
import { updateRecord } from '../../../src/dataset/edit/update-record.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { HearsayError } from '../../../src/errors.ts'
import type { Dataset } from '../../../src/model/dataset.ts'

const MANIFEST = {
  path: 'dataset.yaml',
  text: `dataset: { format: 1, id: d, title: D }
actors:
  - { id: anna-kroll, name: Anna Kroll, type: person }
topics:
  - { id: mill, name: Old Mill, type: place }
`,
}
const FIRE = `# Kept by hand.
sources:
  - id: g
    title: Fire   # on the first page
    publisher: Valley Gazette
    type: article
    says:
      # Who set it?
      - arson: The fire at the @mill was set on purpose. < Anna Kroll | possible # as she says
      - Two petrol cans were found. < two firefighters
      - arson < Peter Marsh | denies
`
const open = (text: string): Dataset => {
  const { dataset, problems } = parseDataset([MANIFEST, { path: 'fire.yaml', text }])
  expect(problems).toEqual([])
  return dataset as Dataset
}
/** The text with one record changed: what it was, and what is other of it. */
function edited(kind: 'statement' | 'claim' | 'source', id: string, fields: object | undefined, text = FIRE): string {
  const records = open(text)[`${kind}s`] as readonly { id: string }[]
  const before = records.find((record) => record.id === id)
  expect(before, `${kind} ${id}`).toBeDefined()
  const record = fields && JSON.parse(JSON.stringify({ ...before, ...fields }))
  return updateRecord({ path: 'fire.yaml', text }, { kind, id, record }, { among: [MANIFEST] })
}
/** The lines of the text that are others than before. */
const changed = (text: string) => text.split('\n').filter((line) => !FIRE.split('\n').includes(line))

describe('the statement of a line', () => {
  test('gets and loses marks, and all else stays', () => {
    const text = edited('statement', 'g~arson', { certainty: undefined, knowledge: 'witnessed' })
    expect(text).toBe(FIRE.replace('< Anna Kroll | possible #', '< Anna Kroll | witnessed #'))
  })
  test('comes from somebody else', () => {
    const text = edited('statement', 'g~arson~2', { from: ['anna-kroll'] })
    expect(changed(text)).toEqual(['      - arson < anna-kroll | denies'])
  })
  test('no longer denies, but does not comment', () => {
    const text = edited('statement', 'g~arson~2', { polarity: 'neither', response: 'declined' })
    expect(changed(text)).toEqual(['      - arson < Peter Marsh | declined'])
  })
  test('gets what no mark says in fields beside the line', () => {
    const text = edited('statement', 'g~arson', { note: 'In the headline.' })
    expect(text).toContain('set on purpose. < Anna Kroll | possible # as she says\n        note: In the headline.\n')
    expect(open(text).statements.find(({ id }) => id === 'g~arson')?.note).toBe('In the headline.')
    expect(changed(edited('statement', 'g~arson~2', { anchor: { start: 1, end: 2 } }))[0]).toContain(
      'claim: arson < Peter Marsh | denies',
    )
  })
  test('is taken out with its line; a claim that others state gets a record of its own', () => {
    expect(edited('statement', 'g~arson~2', undefined)).toBe(FIRE.replace('      - arson < Peter Marsh | denies\n', ''))
    const text = edited('statement', 'g~arson', undefined)
    expect(open(text).claims.find(({ id }) => id === 'arson')?.text).toBe('The fire at the mill was set on purpose.')
    expect(open(text).statements.map(({ id }) => id)).toEqual(['g~arson', 'g~two-petrol-cans-found'])
  })
})

describe('the claim of a line', () => {
  test('is worded otherwise, about the same', () => {
    const text = edited('claim', 'arson', { text: 'Somebody set fire to the mill.' })
    expect(changed(text)).toEqual([
      '      - arson: Somebody set fire to the @mill. < Anna Kroll | possible # as she says',
    ])
  })
  test('gets a record of its own where it says more than a sentence can', () => {
    const text = edited('claim', 'arson', { type: 'causal' })
    expect(changed(text)[0]).toBe('      - arson < Anna Kroll | possible # as she says')
    expect(open(text).claims.find(({ id }) => id === 'arson')).toEqual({
      ...{ id: 'arson', text: 'The fire at the mill was set on purpose.', type: 'causal', about: ['mill'] },
    })
  })
  test('is not taken out while something states it', () => {
    expect(() => edited('claim', 'arson', undefined)).toThrow(HearsayError)
  })
})

test('a source keeps its lines and the names in it', () => {
  expect(edited('source', 'g', { title: 'Fire at the mill' })).toBe(
    FIRE.replace('title: Fire ', 'title: Fire at the mill '),
  )
})
test('what is made of a name is not changed by itself', () => {
  const change = {
    kind: 'actor',
    id: 'peter-marsh',
    record: { id: 'peter-marsh', name: 'Peter Marsh', type: 'role' },
  } as const
  expect(() => updateRecord({ path: 'fire.yaml', text: FIRE }, change, { among: [MANIFEST] })).toThrow(
    /made of a name in a line/,
  )
})
