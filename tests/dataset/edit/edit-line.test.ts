import { expect, test } from 'vitest'
import { updateRecord } from '../../../src/dataset/edit/update-record.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { HearsayError } from '../../../src/errors.ts'

const MANIFEST = {
  path: 'dataset.yaml',
  text: `dataset: { format: 1, id: d, title: D }
actors:
  - { id: anna-kroll, name: Anna Kroll, type: person }
  - { id: peter-marsh, name: Peter Marsh, type: person }
sources:
  - { id: wire, title: Wire, type: wire-report, published: 2026-04-10 }
claims:
  - { id: other, text: The mill was empty. }
statements:
  - { id: w1, source: wire, claim: other }
`,
}
const FILE = `sources:
  - id: g
    title: Fire
    type: article
    published: 2026-04-11
    says:
      - arson: The fire was set on purpose. < Anna Kroll | probable told background # as she says
      - arson < Peter Marsh | denies withdrawn 2026-04-20
      - claim: Two cans were found. < Peter Marsh | inferred
        note: In a caption.
      - arson | made 2026-04-09
`

const open = (text: string) => parseDataset([MANIFEST, { path: 'fire.yaml', text }])

/** What a statement may come to say, one thing after the other. */
const CHANGES: readonly object[] = [
  ...['certain', 'probable', 'possible', 'unspecified', undefined].map((certainty) => ({ certainty })),
  ...['witnessed', 'deduced', 'told', 'unknown', undefined].map((knowledge) => ({ knowledge })),
  ...['onRecord', 'background', 'deepBackground', 'offRecord', undefined].map((terms) => ({ terms })),
  ...['affirms', 'denies', undefined].map((polarity) => ({ polarity })),
  ...['declined', 'noReply', 'noncommittal'].map((response) => ({ polarity: 'neither', response })),
  ...['inferred', 'stated', undefined].map((fromBasis) => ({ fromBasis })),
  ...['2026-04-08', 'unknown', undefined].map((made) => ({ made })),
  ...['2026-05', undefined].map((withdrawn) => ({ withdrawn })),
  ...[['anna-kroll'], ['peter-marsh', 'anna-kroll'], ['w1'], ['wire'], ['wire', 'anna-kroll'], [], undefined].map(
    (from) => ({ from }),
  ),
  { credits: { as: 'Reuters confirmed', ids: ['anna-kroll'] } },
  { claimsConfirmation: true },
  { hedges: ['said to'] },
  { anchor: { start: 3, end: 9, exact: 'it was' } },
  { note: 'Seen: twice # today.' },
  { note: undefined },
  { tlp: 'amber' },
  { 'x-desk': { seen: 2 } },
  { claim: 'other' },
  { certainty: 'certain', note: 'Both.', from: ['peter-marsh'] },
]

test('a statement that stands in a line comes to say whatever a statement can say, or is left as it is and that is told', () => {
  const before = open(FILE)
  expect(before.problems).toEqual([])
  const own = before.dataset?.statements.filter(({ source }) => source === 'g') ?? []
  expect(own).toHaveLength(4)
  let written = 0
  for (const statement of own) {
    for (const change of CHANGES) {
      const record = JSON.parse(JSON.stringify({ ...statement, ...change }))
      let text: string
      try {
        text = updateRecord(
          { path: 'fire.yaml', text: FILE },
          { kind: 'statement', id: statement.id, record },
          { among: [MANIFEST] },
        )
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error
        expect([error.code, change]).toEqual([expect.stringMatching(/^(?:cannot-edit|invalid-dataset)$/), change])
        continue
      }
      written += 1
      const after = open(text)
      expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      // Its id is made of what it says.
      const { id: _, ...asked } = record
      const told = after.dataset?.statements
        .filter(({ source }) => source === 'g')
        .map(({ id: __, ...rest }) => JSON.parse(JSON.stringify(rest)))
      expect([change, told]).toEqual([change, expect.arrayContaining([asked])])
      expect(told).toHaveLength(4)
      // Comments are kept, but for one in a line that is written anew.
      expect(text.split('\n')).toEqual(expect.arrayContaining(['    title: Fire', '    published: 2026-04-11']))
    }
  }
  expect(written).toBeGreaterThan((own.length * CHANGES.length * 3) / 4)
})
