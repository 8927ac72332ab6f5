import { describe, expect, test } from 'vitest'
import { withholdAbove } from '../../../src/exchange/withhold/withhold.ts'
import { withheldAmounts } from '../../../src/index.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const left = (drafts: Drafts, options = {}) => withholdAbove(makeDataset(drafts), 'clear', options)

const JANE: NonNullable<Drafts['actors']>[number] = {
  id: 'jane-doe',
  name: 'Jane Doe',
  type: 'person',
  sameAs: ['https://example.org/jane'],
  tlp: 'red',
}

describe('ids that name what is withheld', () => {
  test('name its stand-in', () => {
    const { dataset, renamed, traces } = left({
      actors: [JANE],
      sources: [{ id: 'jane-doe-2026-03-01' }, { id: 'talk.jane-doe' }, { id: 'mary-jane' }],
      claims: [{ id: 'c' }],
      statements: [
        { id: 'jane-doe-2026-03-01-s1', source: 'jane-doe-2026-03-01', claim: 'c' },
        { source: 'talk.jane-doe', claim: 'c' },
      ],
    })
    expect(dataset.sources.map(({ id }) => id)).toEqual(['mary-jane', 'talk.withheld-1', 'withheld-1-2026-03-01'])
    expect(dataset.statements.map(({ id }) => id)).toEqual(['talk.withheld-1~c', 'withheld-1-2026-03-01-s1'])
    expect(renamed.get('talk.jane-doe~c')).toBe('talk.withheld-1~c')
    expect(traces).toEqual(new Set(['talk.withheld-1', 'withheld-1-2026-03-01', 'withheld-1-2026-03-01-s1']))
  })

  test('are left alone where a short id is only part of a word or number', () => {
    const { dataset } = left({ actors: [{ id: 's1', tlp: 'red' }, { id: 's12' }, { id: 'us1' }, { id: 'x-s1' }] })
    expect(dataset.actors.map(({ id }) => id)).toEqual(['s12', 'us1', 'withheld-1', 'x-withheld-1'])
  })

  test('never become the id of another, and are never too long', () => {
    const long = `${'n'.repeat(112)}-jane-do`
    const { dataset } = left({
      actors: [
        { id: 'jane-do', tlp: 'red' },
        { id: 'withheld-2-a' },
        { id: long },
        { id: `${'n'.repeat(111)}-withheld` },
      ],
    })
    const ids = dataset.actors.map(({ id }) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    expect(Math.max(...ids.map(({ length }) => length))).toBe(120)
  })
})

describe('texts and addresses of other records', () => {
  const drafts: Drafts = {
    manifest: { description: 'With the help of Jane Doe.' },
    actors: [JANE],
    sources: [
      {
        id: 's',
        title: 'Jane Doe, who knows',
        url: 'https://example.org/jane',
        archivedUrl: 'https://example.org/other',
        notices: [{ type: 'correction', reason: "Jane Doe's age", url: 'https://example.org/jane' }],
      },
    ],
    claims: [
      { id: 'c', text: 'Jane Doering is no Jane Doe.', tags: ['Jane Doe', 'age'] },
      { id: 'd', text: 'See jane-doe.' },
    ],
    statements: [
      { id: 'm', source: 's', claim: 'c', credits: { as: 'a neighbour', ids: ['jane-doe'] }, hedges: ['maybe'] },
      {
        id: 'n',
        source: 's',
        claim: 'd',
        from: ['jane-doe'],
        note: 'Jane Doe told me.',
        'x-mail': { 'Jane Doe': ['Jane Doe'] },
      },
    ],
  }

  test('do not have its names and addresses, to the letter', () => {
    const { dataset, manifest } = left(drafts)
    expect(dataset.manifest.description).toBe('With the help of [withheld].')
    expect(manifest.fields).toBe(0)
    expect(dataset.sources).toEqual([
      {
        id: 's',
        title: '[withheld], who knows',
        type: 'article',
        archivedUrl: 'https://example.org/other',
        notices: [{ type: 'correction', reason: "[withheld]'s age" }],
      },
    ])
    expect(dataset.claims).toEqual([
      { id: 'c', text: '[withheld]ring is no [withheld].', tags: ['[withheld]', 'age'] },
      { id: 'd', text: 'See [withheld].' },
    ])
  })

  test('nor the phrase by which somebody is credited who is withheld; what is printed elsewhere stays', () => {
    expect(left(drafts).dataset.statements[0]).toEqual({
      id: 'm',
      source: 's',
      claim: 'c',
      credits: { as: '[withheld]', ids: ['withheld-1'] },
      hedges: ['maybe'],
    })
  })

  test('nor do notes that are kept', () => {
    expect(left(drafts, { keepNotes: true }).dataset.statements[1]).toMatchObject({
      note: '[withheld] told me.',
      'x-mail': { '[withheld]': ['[withheld]'] },
    })
  })

  test('are counted', () => {
    expect(withheldAmounts(left(drafts))).toEqual({ records: { actor: 1 }, fields: 2, traces: 4, tourSteps: 0 })
  })

  test('have names in scripts that put nothing between words', () => {
    const { dataset } = left({
      actors: [{ id: 'z', name: '张三', tlp: 'red' }],
      sources: [{ id: 's', title: '据张三说' }],
    })
    expect(dataset.sources[0]?.title).toBe('据[withheld]说')
  })

  test('keep short names that are only part of a word, and ids that are plain words', () => {
    const { dataset } = left({
      actors: [{ id: 'witness', name: 'Ann', tlp: 'red' }],
      claims: [{ id: 'c', text: 'Anna is a witness, Ann is not.' }],
    })
    expect(dataset.claims[0]?.text).toBe('Anna is a witness, [withheld] is not.')
  })
})

describe('what is cited', () => {
  const printed = { credits: { as: 'officials' }, hedges: ['reportedly'], anchor: { exact: 'it is so', page: '3' } }
  const drafts: Drafts = {
    actors: [{ id: 'a' }],
    sources: [{ id: 's', tlp: 'amber' }, { id: 't' }],
    claims: [{ id: 'c' }, { id: 'd', tlp: 'amber' }],
    statements: [
      { source: 's', claim: 'c', ...printed },
      { source: 't', claim: 'c', ...printed },
      { source: 't', claim: 'd', ...printed },
    ],
    searches: [
      { id: 'q1', for: 'c', by: 'a', query: 'so it is' },
      { id: 'q2', for: 'd', by: 'a', query: 'or not' },
    ],
  }

  test('of a document, or for a claim, that is withheld is not told; all else is', () => {
    const { dataset, traces } = left(drafts)
    expect(dataset.statements).toEqual([
      { id: 't~c', source: 't', claim: 'c', ...printed },
      { id: 't~withheld-2', source: 't', claim: 'withheld-2', credits: { as: '[withheld]' } },
      { id: 'withheld-1~c', source: 'withheld-1', claim: 'c', credits: { as: '[withheld]' } },
    ])
    expect(dataset.searches.map(({ query }) => query)).toEqual(['so it is', '[withheld]'])
    expect(traces).toEqual(new Set(['q2', 't~withheld-2', 'withheld-1~c']))
  })

  test('nor does a copy of what is withheld have its digest', () => {
    const digest = 'ab'.repeat(32)
    const { dataset } = left({
      sources: [
        { id: 's', digest, tlp: 'red' },
        { id: 't', digest },
        { id: 'u', digest: 'cd'.repeat(32) },
      ],
    })
    expect(dataset.sources.map((source) => source.digest)).toEqual([undefined, 'cd'.repeat(32), undefined])
  })
})
