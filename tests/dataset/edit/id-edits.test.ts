import { describe, expect, test } from 'vitest'
import { renameRecord } from '../../../src/dataset/edit/rename-record.ts'

const renamed = (files: { path: string; text: string }[], from: string, to: string) =>
  renameRecord(files, from, to).map(({ text }) => text)

describe('an id is another wherever it is written', () => {
  test('in defaults of all and of a section', () => {
    const text = `dataset: { format: 1, id: d, title: D }
defaults:
  recordedBy: kroll # she
  sources: { publisher: kroll }
actors:
  - { id: kroll, name: Anna Kroll, type: person }
sources:
  - { id: g, title: G, type: article }
`
    expect(renamed([{ path: 'd.yaml', text }], 'kroll', 'anna')[0]).toBe(
      `${text.replaceAll('kroll', 'anna').replace('Anna Kroll', 'Anna Kroll')}retired:\n  - id: kroll\n    became: anna\n    how: renamed\n`.replace(
        '\nretired',
        '\n\nretired',
      ),
    )
  })
  test('in JSON Lines: references, tours and what was retired before', () => {
    const lines = [
      {
        ...{ kind: 'dataset', format: 1, id: 'd', title: 'D', curators: ['kroll'] },
        tours: [
          {
            id: 't',
            title: 'T',
            steps: [
              { view: '#without=kroll', says: 'S.' },
              { view: '#show=claim~c', says: 'M.' },
            ],
          },
        ],
        retired: [{ id: 'k', became: 'kroll', how: 'renamed' }],
      },
      { kind: 'actor', id: 'kroll', name: 'Anna Kroll', type: 'person' },
      { kind: 'topic', id: 'mill', name: 'Mill', type: 'place' },
      { kind: 'claim', id: 'c', text: 'C.', about: ['kroll', 'mill'] },
    ]
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    const after = renamed([{ path: 'd.jsonl', text }], 'kroll', 'anna')[0] ?? ''
    const [manifest, actor, , claim] = after
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(manifest.curators).toEqual(['anna'])
    expect(manifest.retired).toEqual([
      { id: 'k', became: 'anna', how: 'renamed' },
      { id: 'kroll', became: 'anna', how: 'renamed' },
    ])
    expect(manifest.tours[0].steps.map(({ view }: { view: string }) => view)).toEqual([
      '#without=anna',
      '#show=claim~c',
    ])
    expect([actor.id, claim.about]).toEqual(['anna', ['anna', 'mill']])
  })
  test('in sentences and figures of lines, behind their keys, and beside them', () => {
    const text = `dataset: { format: 1, id: d, title: D }
topics:
  - { id: mill, name: Old Mill, type: place }
  - { id: toll, name: Toll, type: measure }
sources:
  - id: g
    title: G
    type: article
    says:
      - "burned": The @mill burned, and @[the mill](mill) smoked. | toll of mill 3
      - claim: burned < a neighbour
        id: second
        credits: { as: she, ids: [ second-hand ] }
      - "@[Old Mill] was old."
  - { id: second-hand, title: S, type: article }
`
    const files = [{ path: 'd.yaml', text }]
    const topic = renamed(files, 'mill', 'old-mill')[0]
    expect(topic).toContain(
      '"burned": The @[mill](old-mill) burned, and @[the mill](old-mill) smoked. | toll of old-mill 3',
    )
    expect(renamed(files, 'burned', 'fire')[0]).toContain('"fire": The @mill burned')
    expect(renamed(files, 'burned', 'fire')[0]).toContain('claim: fire < a neighbour')
    expect(renamed(files, 'second-hand', 'other')[0]).toContain('ids: [ other ]')
    expect(renamed(files, 'second', 'own')[0]).toContain('id: own')
    expect(renamed(files, 'toll', 'dead')[0]).toContain('| dead of mill 3')
  })
})
