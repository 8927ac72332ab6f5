import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withholdAbove } from '../../../src/exchange/withhold/withhold.ts'
import { FORMATS, openGraph, TLP_LEVELS, withheldAmounts, words, writeDataset } from '../../../src/index.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Tlp } from '../../../src/model/fields.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'
import {
  canariesIn,
  forbidden,
  markedCase,
  parsed,
  renamed,
  reread,
  withCanaries,
} from '../../fixtures/marked-dataset.ts'
import { runs } from '../../setup/runs.ts'
import { answersOf, firmAnswersOf } from './answers.ts'

const RUNS = { numRuns: runs(100), endOnFailure: true }

/** What becomes of drafts at a level. */
const at = (level: Tlp, drafts: Drafts, options = {}) => withholdAbove(makeDataset(drafts), level, options)

describe('a stand-in', () => {
  const drafts: Drafts = {
    actors: [
      { id: 'ministry', type: 'government' },
      {
        id: 'jane',
        name: 'Jane Doe',
        type: 'person',
        anonymous: true,
        affiliation: 'ministry',
        description: 'She is 40.',
        sameAs: ['https://example.org/jane'],
        recorded: '2026-01-02',
        recordedBy: 'ministry',
        tlp: 'red',
      },
    ],
    sources: [
      {
        id: 'leak',
        title: 'Minutes of 3 March',
        type: 'official-document',
        publisher: 'ministry',
        carrier: 'jane',
        published: '2026-03-03',
        url: 'https://example.org/leak',
        accessed: '2026-03-04',
        language: 'de',
        read: 'excerpt',
        genre: 'news',
        notices: [{ type: 'removal', date: '2026-03-05', by: 'ministry', url: 'https://example.org/n', reason: 'Why' }],
        tlp: 'red',
      },
      { id: 'blog' },
    ],
    topics: [
      { id: 'city', type: 'place' },
      { id: 'bunker', type: 'place', within: 'city', tlp: 'red' },
      { id: 'depth', type: 'measure' },
    ],
    claims: [
      {
        id: 'deep',
        text: 'The bunker is 90 m deep.',
        holds: '2026',
        about: ['bunker'],
        quantity: { measure: 'depth', of: 'bunker', value: 90, unit: 'm' },
        tags: ['secret'],
        tlp: 'red',
      },
      { id: 'there', text: 'There is a bunker.', about: ['bunker'] },
    ],
    statements: [
      {
        id: 'm1',
        source: 'blog',
        claim: 'deep',
        from: ['jane'],
        certainty: 'possible',
        hedges: ['maybe'],
        anchor: { exact: 'ninety' },
        credits: { as: 'an insider', ids: ['jane'] },
        note: 'She said so.',
        tlp: 'red',
      },
      { source: 'leak', claim: 'there' },
    ],
    relations: [{ type: 'narrows', from: 'deep', to: 'there', by: 'ministry', note: 'Of course.', tlp: 'red' }],
    assessments: [
      {
        of: 'deep',
        by: 'ministry',
        date: '2026-04-01',
        status: 'refuted',
        rating: { text: 'Nonsense', value: 1, best: 5, worst: 1 },
        method: 'We asked.',
        rationale: 'It is 80 m deep.',
        tlp: 'red',
      },
    ],
    searches: [
      { id: 'q1', for: 'deep', by: 'jane', places: ['blog', { text: 'the cellar' }], query: 'bunker', tlp: 'red' },
    ],
  }
  const { dataset, standIns } = at('amber', drafts)

  test('has the sort, ties and dates of the record that it stands for, and nothing that says which it is', () => {
    expect(dataset.actors).toEqual([
      { id: 'ministry', name: 'ministry', type: 'government' },
      {
        id: 'withheld-1',
        name: 'Withheld person 1',
        type: 'person',
        anonymous: true,
        affiliation: 'ministry',
        recorded: '2026-01-02',
      },
    ])
    expect(dataset.sources.find(({ id }) => id === 'withheld-2')).toEqual({
      id: 'withheld-2',
      title: 'Withheld official document 2',
      type: 'official-document',
      publisher: 'ministry',
      published: '2026-03-03',
      read: 'excerpt',
      genre: 'news',
      notices: [{ type: 'removal', date: '2026-03-05', by: 'ministry' }],
    })
    expect(dataset.topics.at(-1)).toEqual({ id: 'withheld-3', name: 'Withheld place 3', type: 'place' })
    expect(dataset.claims.at(-1)).toEqual({ id: 'withheld-4', text: 'Withheld claim 4', holds: '2026' })
    expect(dataset.statements.at(-1)).toEqual({
      id: 'withheld-5',
      source: 'blog',
      claim: 'withheld-4',
      from: ['withheld-1'],
      certainty: 'possible',
    })
    expect(dataset.relations).toEqual([{ id: 'withheld-6', type: 'narrows', from: 'withheld-4', to: 'there' }])
    expect(dataset.assessments).toEqual([
      {
        id: 'withheld-7',
        of: 'withheld-4',
        by: 'ministry',
        date: '2026-04-01',
        status: 'refuted',
        rating: { text: '[withheld]', value: 1, best: 5, worst: 1 },
      },
    ])
    expect(dataset.searches).toEqual([
      {
        id: 'withheld-8',
        for: 'withheld-4',
        by: 'withheld-1',
        date: '2026-01-01',
        places: ['blog', { text: '[withheld]' }],
      },
    ])
    expect([...standIns.values()]).toEqual([
      'actor',
      'source',
      'topic',
      'claim',
      'statement',
      'relation',
      'assessment',
      'search',
    ])
  })

  test('is named by all others that named the record, in ids that are made of theirs too', () => {
    expect(dataset.claims.find(({ id }) => id === 'there')?.about).toEqual(['withheld-3'])
    expect(dataset.statements.map(({ id }) => id)).toEqual(['withheld-2~there', 'withheld-5'])
  })

  test('is no longer marked: a copy of the copy is the same, and what is marked in it later gets further numbers', () => {
    expect(withholdAbove(dataset, 'clear').dataset).toEqual(dataset)
    const actors = dataset.actors.map((actor) => (actor.id === 'ministry' ? { ...actor, tlp: 'red' as const } : actor))
    expect(withholdAbove({ ...dataset, actors }, 'clear').renamed).toEqual(new Map([['ministry', 'withheld-9']]))
  })

  test('has a number of as many digits as the last, so that they are in the order of the old ids', () => {
    const names = Array.from({ length: 10 }, (_, index) => `n${index}`)
    const { renamed: ids } = at('clear', { actors: names.map((id) => ({ id, tlp: 'green' as const })) })
    expect([...ids.values()].slice(0, 2)).toEqual(['withheld-01', 'withheld-02'])
    expect(ids.get('n9')).toBe('withheld-10')
  })

  test('of a dataset that is marked itself is a manifest without its texts', () => {
    const manifest = { id: 'raid', title: 'The raid', description: 'Of 4 May', curators: ['a'], tlp: 'amber' as const }
    const left = at('green', { manifest, actors: [{ id: 'a' }] })
    expect(left.dataset.manifest).toEqual({ format: 1, id: 'withheld', title: 'Withheld dataset' })
    expect(left.dataset.actors).toHaveLength(1)
    expect(withheldAmounts(left)).toEqual({ records: { dataset: 1 }, fields: 0, traces: 0, tourSteps: 0 })
  })
})

describe('what is withheld', () => {
  const marked = (tlp: Tlp) => ({ actors: [{ id: 'a', tlp }] })

  test.each([
    ['clear', 'green', 'amber', 'amber+strict', 'red'],
    ['green', 'amber', 'amber+strict', 'red'],
    ['amber', 'amber+strict', 'red'],
    ['amber+strict', 'red'],
    ['red'],
  ] as Tlp[][])('at %s is what is marked above it', (level = 'clear', ...above) => {
    const withheld = TLP_LEVELS.filter((tlp) => at(level, marked(tlp)).standIns.size > 0)
    expect(withheld).toEqual(above)
  })

  test('is the record that is marked and no other: a mark on an assessment or a relation is not one on its claim', () => {
    const { dataset } = at('clear', {
      actors: [{ id: 'a' }],
      claims: [{ id: 'c' }, { id: 'd' }],
      relations: [{ type: 'supports', from: 'c', to: 'd', tlp: 'red' }],
      assessments: [{ id: 'x', of: 'c', by: 'a', date: '2026', status: 'verified', tlp: 'red' }],
    })
    expect(dataset.claims).toEqual([
      { id: 'c', text: 'c' },
      { id: 'd', text: 'd' },
    ])
    const other = at('clear', {
      actors: [{ id: 'a' }],
      claims: [{ id: 'c', tlp: 'red' }],
      assessments: [{ id: 'x', of: 'c', by: 'a', date: '2026', status: 'verified' }],
    })
    expect(other.dataset.assessments).toEqual([
      { id: 'x', of: 'withheld-1', by: 'a', date: '2026', status: 'verified' },
    ])
  })

  test('are extension fields, notes and rationales of all records, unless they are kept', () => {
    const drafts: Drafts = {
      manifest: { 'x-shelf': 1 } as object,
      actors: [{ id: 'a', 'x-phone': '0123', description: 'A person.' }],
      sources: [{ id: 's' }],
      claims: [{ id: 'c' }],
      statements: [{ id: 'm', source: 's', claim: 'c', note: 'Ask again.', 'x-rank': [1] }],
      assessments: [
        { id: 'x', of: 'c', by: 'a', date: '2026', status: 'verified', rationale: 'So.', method: 'By hand' },
      ],
    }
    const left = at('clear', drafts)
    expect(left.dataset.manifest).not.toHaveProperty('x-shelf')
    expect(left.dataset.actors).toEqual([{ id: 'a', name: 'a', type: 'organization', description: 'A person.' }])
    expect(left.dataset.statements).toEqual([{ id: 'm', source: 's', claim: 'c' }])
    expect(left.dataset.assessments).toEqual([
      { id: 'x', of: 'c', by: 'a', date: '2026', status: 'verified', method: 'By hand' },
    ])
    expect(withheldAmounts(left)).toEqual({ records: {}, fields: 5, traces: 0, tourSteps: 0 })
    expect(at('clear', drafts, { keepNotes: true }).dataset).toEqual(makeDataset(drafts))
  })

  test('of a record that is marked, notes are withheld even where others keep theirs', () => {
    const { dataset } = at('clear', { actors: [{ id: 'a', 'x-phone': '0123', tlp: 'red' }] }, { keepNotes: true })
    expect(dataset.actors).toEqual([{ id: 'withheld-1', name: 'Withheld organization 1', type: 'organization' }])
  })

  test('is nothing where nothing is marked or private', () => {
    const dataset = makeDataset({ actors: [{ id: 'a', tlp: 'clear' }], sources: [{ id: 's', publisher: 'a' }] })
    const left = withholdAbove(dataset, 'clear')
    expect(left.dataset).toEqual(dataset)
    expect(left.renamed).toEqual(new Map())
  })
})

describe('an answer that hangs on the order of ids', () => {
  const verdicts = (by: string[], tlp: Record<string, Tlp> = {}): Drafts => ({
    actors: by.map((id) => ({ id, ...(tlp[id] && { tlp: tlp[id] }) })),
    claims: [{ id: 'c' }],
    assessments: by.map((id, index) => ({
      of: 'c',
      by: id,
      date: '2026-03-01',
      status: index === 0 ? ('refuted' as const) : ('verified' as const),
    })),
  })
  const statusOf = (dataset: Dataset) => openGraph(dataset).status('c')

  test('is the same: of two verdicts of one day the same one is the latest, whoever of the two is withheld', () => {
    // By their made ids, c~ada~2026-03-01 and c~zoe~2026-03-01, Zoe's is the later one.
    for (const who of ['ada', 'zoe']) {
      const drafts = verdicts(['ada', 'zoe'], { [who]: 'red' })
      const left = withholdAbove(makeDataset(drafts), 'clear')
      expect(statusOf(left.dataset).status).toBe('verified')
      expect(reread(left.dataset)).toEqual(left.dataset)
    }
  })

  test('is the same where one verdict is withheld, and the other keeps its id where it can', () => {
    const drafts = (tlp: { [id: string]: Tlp }, ids: string[]): Drafts => ({
      actors: [{ id: 'ada' }],
      claims: [{ id: 'c' }],
      assessments: ids.map((id, index) => ({
        id,
        of: 'c',
        by: 'ada',
        date: '2026-03-01',
        status: index === 0 ? ('refuted' as const) : ('verified' as const),
        ...(tlp[id] && { tlp: tlp[id] }),
      })),
    })
    // "withheld-1" comes before "x1": what is to stay before it gets another id.
    const behind = at('clear', drafts({ x2: 'red' }, ['x1', 'x2']))
    expect(statusOf(behind.dataset).status).toBe('verified')
    expect(behind.dataset.assessments.map(({ id }) => id)).toEqual(['tied-1-1', 'withheld-1'])
    const before = at('clear', drafts({ x1: 'red' }, ['x1', 'x2']))
    expect(statusOf(before.dataset).status).toBe('verified')
    expect(before.dataset.assessments.map(({ id }) => id)).toEqual(['withheld-1', 'x2'])
    const second = at('clear', drafts({ a1: 'red' }, ['a1', 'a2']))
    expect(statusOf(second.dataset).status).toBe('verified')
    expect(second.dataset.assessments.map(({ id }) => id)).toEqual(['withheld-1', 'withheld-1-tied-1-2'])
  })

  test('is the same where only the rationales, which are left out, put two verdicts in order', () => {
    const verdict = { of: 'c', by: 'ada', date: '2026-03-01' }
    const left = at('clear', {
      actors: [{ id: 'ada' }],
      claims: [{ id: 'c' }],
      assessments: [
        { ...verdict, rationale: 'A', status: 'verified' },
        { ...verdict, rationale: 'B', status: 'refuted' },
      ],
    })
    expect(statusOf(left.dataset).status).toBe('refuted')
    expect(reread(left.dataset)).toEqual(left.dataset)
  })
})

describe('on random datasets', () => {
  test('nothing of what is withheld is in any format, and all formats are valid and the same dataset', () => {
    fc.assert(
      fc.property(markedCase(), fc.boolean(), ({ dataset, level }, keepNotes) => {
        const planted = withCanaries(dataset)
        const never = forbidden(planted, level, keepNotes)
        const left = withholdAbove(planted.dataset, level, { keepNotes }).dataset
        for (const format of FORMATS) {
          const text = writeDataset(left, format)
          expect([...canariesIn(text)].filter((canary) => never.has(canary))).toEqual([])
          expect(parsed(text, format)).toEqual(left)
        }
      }),
      RUNS,
    )
  })

  test('every answer about every claim is that of the whole dataset under the new ids', () => {
    fc.assert(
      fc.property(markedCase(), ({ dataset, options, level }) => {
        const withheld = withholdAbove(dataset, level)
        const newId = (id: string) => withheld.renamed.get(id) ?? id
        const asked = {
          ...options,
          ...(options.without && { without: options.without.map((id) => id.replace(/[^:]+$/, newId)) }),
        }
        expect(answersOf(withheld.dataset, asked)).toEqual(answersOf(renamed(dataset, newId), asked))
        expect(firmAnswersOf(withheld.dataset, asked, (id) => id)).toEqual(firmAnswersOf(dataset, options, newId))
      }),
      RUNS,
    )
  })
})

describe('tours', () => {
  const step = (view: string, says = 'See.') => ({ view, says })
  const withheld = at('green', {
    manifest: {
      tours: [
        {
          id: 'story',
          title: 'The story of Jane Doe',
          steps: [
            step('#show=claim~c&sel=c'),
            step('#show=claim~c&without=jane'),
            step('#sel=memo-jane', 'Jane Doe said it.'),
          ],
        },
        { id: 'hers', title: 'Hers', steps: [step('#sel=jane')] },
      ],
    },
    actors: [{ id: 'jane', name: 'Jane Doe', tlp: 'red' }],
    sources: [{ id: 'memo-jane' }],
    claims: [{ id: 'c' }],
  })

  test('lose the steps that show what is withheld, and names of it, and follow records to their new ids', () => {
    expect(withheld.dataset.manifest.tours).toEqual([
      {
        id: 'story',
        title: 'The story of [withheld]',
        steps: [step('#show=claim~c&sel=c'), step('#sel=memo-withheld-1', '[withheld] said it.')],
      },
    ])
    expect(parsed(writeDataset(withheld.dataset, 'json'), 'json')).toEqual(withheld.dataset)
  })

  test('are said to have lost them, and with the manifest all are lost', () => {
    expect(withheldAmounts(withheld).tourSteps).toBe(2)
    expect(words.withheldInWords(withheldAmounts(withheld), 'green')).toContain('2 steps of tours')
    const tours = [{ id: 't', title: 'T', steps: [step('#')] }]
    const without = at('clear', { manifest: { tlp: 'red', tours }, claims: [{ id: 'c' }] })
    expect(without.dataset.manifest.tours).toBeUndefined()
    expect(without.tourSteps).toBe(1)
  })
})
