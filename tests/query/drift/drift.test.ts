import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { drift } from '../../../src/query/drift/drift.ts'
import { DRIFT_KINDS, type DriftStep } from '../../../src/query/drift/drift-step.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { openView } from '../../../src/sourcing/view.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { naiveDrift } from './naive-drift.ts'

type Loose = Partial<Statement> & { source: string; claim: string }

const frame: Drafts = {
  actors: [
    { id: 'agency', name: 'Agency' },
    { id: 'official', type: 'person', anonymous: true, name: 'a senior White House official' },
    { id: 'aide', type: 'person', anonymous: true, name: 'an aide', possiblySameAs: ['official'] },
    { id: 'minister', type: 'person', name: 'The minister' },
  ],
  sources: [
    { id: 'wire', type: 'wire-report', publisher: 'agency' },
    { id: 'blog' },
    { id: 'portal' },
    { id: 'memo', type: 'official-document', publisher: 'minister' },
  ],
  topics: [
    { id: 'chips', type: 'measure' },
    { id: 'staff', type: 'measure' },
  ],
  claims: [
    { id: 'c' },
    { id: 'd' },
    { id: 'narrow', quantity: { measure: 'chips', value: 2000, comparator: 'min' } },
    { id: 'broad', quantity: { measure: 'chips', low: 100, high: 5000, unit: '[item]' } },
    { id: 'people', quantity: { measure: 'staff', value: 7 } },
  ],
  relations: [{ type: 'narrows', from: 'narrow', to: 'broad' }],
}

function open(statements: Loose[]) {
  return openGraph(makeDataset({ ...frame, statements }))
}

function stepsOf(statements: Loose[]): DriftStep[] {
  return [...open(statements).drift().steps]
}

const w1: Loose = { id: 'w1', source: 'wire', claim: 'c', from: ['official'] }

describe('drift: steps', () => {
  test('finds that certainty was raised, and which hedges were lost', () => {
    const steps = stepsOf([
      { ...w1, certainty: 'possible', hedges: ['may', 'reportedly'] },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], certainty: 'certain', hedges: ['reportedly'] },
    ])
    expect(steps).toEqual([
      {
        kind: 'certaintyRaised',
        statement: 'b1',
        source: 'blog',
        claim: 'c',
        from: 'w1',
        before: 'possible',
        after: 'certain',
        words: ['may'],
        records: [],
        edges: ['b1|repeats|w1'],
      },
    ])
  })

  test('does not compare unspecified certainty, nor mind a certainty that was lowered', () => {
    const pair = (before: Statement['certainty'], after: Statement['certainty']) =>
      stepsOf([
        { ...w1, certainty: before },
        { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], certainty: after },
      ])
    expect(pair(undefined, 'certain')).toEqual([])
    expect(pair('unspecified', 'certain')).toEqual([])
    expect(pair('probable', 'unspecified')).toEqual([])
    expect(pair('certain', 'possible')).toEqual([])
    expect(pair('probable', 'probable')).toEqual([])
  })

  test('finds dropped attributions, with everybody who is named no more', () => {
    const steps = stepsOf([
      { ...w1 },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
      { id: 'b2', source: 'blog', claim: 'c' },
    ])
    expect(steps).toMatchObject([
      {
        kind: 'attributionLost',
        statement: 'b2',
        from: null,
        before: null,
        after: null,
        words: ['a senior White House official'],
        records: ['official', 'wire'],
      },
    ])
  })

  test('finds ends and documents that the credits lack; a publisher stands for its document, a document for its issuer', () => {
    const credited = (ids: string[]) =>
      stepsOf([
        { ...w1 },
        { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], credits: { as: 'reports say', ids } },
      ]).map(({ kind, records, after }) => ({ kind, records, after }))
    const lost = (records: string[]) => [{ kind: 'attributionLost', records, after: 'reports say' }]
    expect(credited([])).toEqual(lost(['official', 'wire']))
    expect(credited(['agency'])).toEqual(lost(['official']))
    expect(credited(['wire'])).toEqual(lost(['official']))
    expect(credited(['w1'])).toEqual(lost(['official']))
    const whole = stepsOf([
      { id: 'b1', source: 'blog', claim: 'c', from: ['memo'], credits: { as: 'a paper', ids: ['memo'] } },
      { id: 'p1', source: 'portal', claim: 'c', from: ['memo'], credits: { as: 'word has it' } },
    ])
    expect(whole).toMatchObject([{ kind: 'attributionLost', statement: 'p1', records: ['memo', 'minister'] }])
  })

  test('leaves alone what speaks for itself, whomever it credits', () => {
    expect(
      stepsOf([{ id: 'p1', source: 'portal', claim: 'c', credits: { as: 'the agency confirmed', ids: ['agency'] } }]),
    ).toEqual([])
  })

  test('finds a descriptor that changed, with the words that were lost', () => {
    const credited = (as: string) =>
      stepsOf([
        { ...w1 },
        { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], credits: { as, ids: ['official', 'wire'] } },
      ])
    expect(credited('a White House official told the agency')).toMatchObject([
      {
        kind: 'descriptorChanged',
        statement: 'b1',
        before: 'a senior White House official',
        after: 'a White House official told the agency',
        words: ['senior'],
        records: ['official'],
      },
    ])
    expect(credited('According to a senior White House official, as the agency reported')).toEqual([])
  })

  test('finds another descriptor for somebody who may be the same', () => {
    const steps = stepsOf([{ ...w1 }, { id: 'b1', source: 'blog', claim: 'c', from: ['w1', 'aide'] }])
    expect(steps).toMatchObject([
      { kind: 'descriptorChanged', before: 'a senior White House official', after: 'an aide', records: ['official'] },
    ])
    expect(stepsOf([{ ...w1 }, { id: 'b1', source: 'blog', claim: 'c', from: ['w1', 'aide', 'official'] }])).toEqual([])
  })

  test('finds that terms were raised, and not that they were lowered', () => {
    const pair = (before: Statement['terms'], after: Statement['terms']) =>
      stepsOf([
        { ...w1, terms: before },
        { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], terms: after },
      ]).map(({ kind, before: was, after: is }) => [kind, was, is])
    expect(pair('background', 'onRecord')).toEqual([['termsRaised', 'background', 'onRecord']])
    expect(pair('offRecord', 'deepBackground')).toEqual([['termsRaised', 'offRecord', 'deepBackground']])
    expect(pair('onRecord', 'background')).toEqual([])
    expect(pair(undefined, 'onRecord')).toEqual([])
  })

  test('finds another quantity of the same measure, carried over or not', () => {
    const steps = stepsOf([
      { id: 'w1', source: 'wire', claim: 'narrow', from: ['official'] },
      { id: 'b1', source: 'blog', claim: 'broad', from: ['w1'] },
      { id: 'p1', source: 'portal', claim: 'people', from: ['w1'] },
      { id: 'm1', source: 'memo', claim: 'broad' },
      { id: 'p2', source: 'portal', claim: 'narrow', from: ['m1'] },
    ]).map(({ kind, statement, before, after }) => [kind, statement, before, after])
    expect(steps).toEqual([
      ['quantityChanged', 'b1', 'min 2000', '100..5000 [item]'],
      ['claimChanged', 'p1', 'narrow', 'people'],
      ['quantityChanged', 'p2', '100..5000 [item]', 'min 2000'],
      ['claimChanged', 'p2', 'broad', 'narrow'],
    ])
  })

  test('finds flipped polarity, another claim, and an answer made of no comment', () => {
    const steps = stepsOf([
      { ...w1 },
      { id: 'w2', source: 'wire', claim: 'd', from: ['official'], polarity: 'neither', response: 'declined' },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], polarity: 'denies' },
      { id: 'b2', source: 'blog', claim: 'd', from: ['w1'] },
      { id: 'b3', source: 'blog', claim: 'd', from: ['w2'], polarity: 'denies' },
      { id: 'b4', source: 'blog', claim: 'd', from: ['w2'], polarity: 'neither', response: 'noReply' },
    ]).map(({ kind, statement, from, before, after }) => [kind, statement, from, before, after])
    expect(steps).toEqual([
      ['polarityFlipped', 'b1', 'w1', 'affirms', 'denies'],
      ['claimChanged', 'b2', 'w1', 'c', 'd'],
      ['responseChanged', 'b3', 'w2', 'declined', 'denies'],
      ['responseChanged', 'b4', 'w2', 'declined', 'noReply'],
    ])
  })

  test('shows a mutation that leads to a document by the statements there, and by the edge that names it', () => {
    const steps = stepsOf([{ ...w1 }, { id: 'b1', source: 'blog', claim: 'c', polarity: 'denies', from: ['wire'] }])
    expect(steps).toMatchObject([{ kind: 'polarityFlipped', from: 'w1', edges: ['b1|cites|wire'] }])
    const copied = openGraph(
      makeDataset({
        ...frame,
        sources: [...(frame.sources ?? []), { id: 'copy', republishes: 'wire' }],
        statements: [{ ...w1 }, { id: 'x1', source: 'copy', claim: 'c', polarity: 'denies' }],
      }),
    )
    expect(copied.drift().steps).toMatchObject([{ kind: 'polarityFlipped', edges: ['copy|republishes|wire'] }])
  })

  test('finds a confirmation that names nobody, whomever it has the news from', () => {
    const steps = stepsOf([
      { ...w1 },
      {
        id: 'b1',
        source: 'blog',
        claim: 'c',
        claimsConfirmation: true,
        credits: { as: 'confirmed by several sources' },
      },
      { id: 'p1', source: 'portal', claim: 'c', claimsConfirmation: true, from: ['w1'] },
      {
        id: 'm1',
        source: 'memo',
        claim: 'c',
        claimsConfirmation: true,
        credits: { as: 'the agency', ids: ['agency'] },
      },
    ])
    expect(steps).toMatchObject([
      { kind: 'confirmationUnnamed', statement: 'b1', from: null, after: 'confirmed by several sources' },
      { kind: 'confirmationUnnamed', statement: 'p1', from: null, after: null },
    ])
  })

  test('are in order of statement, kind, and what it comes from', () => {
    const steps = stepsOf([
      { ...w1, certainty: 'possible', terms: 'background' },
      { id: 'm1', source: 'memo', claim: 'c', from: ['official'], certainty: 'possible', terms: 'background' },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1', 'm1'], certainty: 'certain', terms: 'onRecord' },
      { id: 'a1', source: 'portal', claim: 'c', from: ['w1'], certainty: 'probable', claimsConfirmation: true },
    ])
    expect(steps.map(({ statement, kind, from }) => [statement, kind, from])).toEqual([
      ['a1', 'certaintyRaised', 'w1'],
      ['a1', 'confirmationUnnamed', null],
      ['b1', 'certaintyRaised', 'm1'],
      ['b1', 'certaintyRaised', 'w1'],
      ['b1', 'termsRaised', 'm1'],
      ['b1', 'termsRaised', 'w1'],
    ])
  })

  test('leaves quantities alone that are the same, or of another subject', () => {
    const figures = (claims: NonNullable<Drafts['claims']>) =>
      openGraph(
        makeDataset({
          ...frame,
          claims: [...(frame.claims ?? []), ...claims],
          relations: [{ type: 'narrows', from: 'exact', to: 'rough' }],
          statements: [
            { id: 'w1', source: 'wire', claim: 'exact', from: ['official'] },
            { id: 'b1', source: 'blog', claim: 'rough', from: ['w1'] },
          ],
        }),
      )
        .drift()
        .steps.map(({ kind }) => kind)
    const chips = { measure: 'chips', of: 'minister', value: 5 }
    expect(
      figures([
        { id: 'exact', quantity: chips },
        { id: 'rough', quantity: { ...chips } },
      ]),
    ).toEqual([])
    expect(
      figures([
        { id: 'exact', quantity: chips },
        { id: 'rough', quantity: { ...chips, of: 'agency', value: 6 } },
      ]),
    ).toEqual([])
    expect(figures([{ id: 'exact', quantity: chips }, { id: 'rough' }])).toEqual([])
    expect(
      figures([
        { id: 'exact', quantity: chips },
        { id: 'rough', quantity: { ...chips, high: 9, value: undefined } },
      ]),
    ).toEqual(['quantityChanged'])
  })

  test('does not use what is retracted or taken away', () => {
    const statements: Loose[] = [
      { ...w1, certainty: 'possible' },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], certainty: 'certain' },
    ]
    expect(
      open(statements)
        .at({ without: ['w1'] })
        .drift('c').steps,
    ).toEqual([])
    expect(
      open(statements)
        .at({ without: ['b1'] })
        .drift('c').steps,
    ).toEqual([])
  })

  test('of one claim are those of its statements on either side and of what these come from', () => {
    const graph = open([
      { id: 'w1', source: 'wire', claim: 'narrow', from: ['official'], certainty: 'possible' },
      { id: 'b1', source: 'blog', claim: 'narrow', from: ['w1'], certainty: 'certain' },
      { id: 'p1', source: 'portal', claim: 'broad', from: ['b1'] },
      { id: 'b2', source: 'blog', claim: 'd', claimsConfirmation: true },
      { id: 'p3', source: 'portal', claim: 'd', polarity: 'neither', claimsConfirmation: true },
    ])
    expect(graph.drift('broad').steps.map(({ kind, statement }) => [kind, statement])).toEqual([
      ['certaintyRaised', 'b1'],
      ['quantityChanged', 'p1'],
    ])
    expect(graph.drift('d').steps.map(({ statement }) => statement)).toEqual(['b2', 'p3'])
    expect(graph.drift('d').claim).toBe('d')
    expect(graph.drift().claim).toBeNull()
    expect(() => graph.drift('e')).toThrow('no claim "e"')
  })
})

describe('drift: chains', () => {
  const chain = (top: Partial<Statement>): Loose[] => [
    { ...w1, certainty: 'possible', hedges: ['may'], terms: 'background' },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], hedges: ['reportedly'] },
    { id: 'p1', source: 'portal', claim: 'c', from: ['b1'], ...top },
  ]

  test('compare a statement with the one nearest the end, past those that do not say', () => {
    const { steps, chains } = open(chain({ certainty: 'certain', terms: 'onRecord', hedges: ['reportedly'] })).drift(
      'c',
    )
    expect(steps).toEqual([])
    expect(chains).toEqual([
      {
        statement: 'p1',
        end: 'official',
        route: ['p1', 'b1', 'w1'],
        certainty: { before: 'possible', after: 'certain' },
        terms: { before: 'background', after: 'onRecord' },
        lost: { hedges: ['may'], descriptors: [] },
      },
    ])
  })

  test('tell of lost hedges only where the hedges of the statement are known, or its certainty rose', () => {
    expect(open(chain({})).drift().chains).toEqual([])
    expect(open(chain({ hedges: [] })).drift().chains).toMatchObject([
      { certainty: null, terms: null, lost: { hedges: ['reportedly', 'may'] } },
    ])
  })

  test('lead to each end by itself, and are only of statements that carry', () => {
    const graph = open([
      { ...w1, certainty: 'possible' },
      { id: 'm1', source: 'memo', claim: 'c', certainty: 'possible' },
      { id: 'b1', source: 'blog', claim: 'c', from: ['w1', 'm1'] },
      { id: 'p1', source: 'portal', claim: 'c', from: ['b1'], certainty: 'probable' },
    ])
    expect(graph.drift().chains.map(({ statement, end }) => [statement, end])).toEqual([
      ['p1', 'minister'],
      ['p1', 'official'],
    ])
    expect(graph.at({ without: ['official', 'minister'] }).drift('c').chains).toEqual([])
  })

  test('tell how the end was described where the statement does not name it', () => {
    expect(open(chain({ credits: { as: 'the agency', ids: ['agency', 'blog'] } })).drift().chains).toMatchObject([
      { lost: { hedges: [], descriptors: ['a senior White House official'] } },
    ])
    expect(open(chain({ credits: { as: 'all', ids: ['agency', 'blog', 'official'] } })).drift().chains).toEqual([])
  })
})

describe('drift of any dataset', () => {
  const tone = fc.record(
    {
      certainty: fc.constantFrom('possible' as const, 'probable' as const, 'certain' as const),
      terms: fc.constantFrom('onRecord' as const, 'background' as const, 'offRecord' as const),
      hedges: fc.subarray(['may', 'reportedly']),
      claimsConfirmation: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  const figure = fc.option(fc.constantFrom(5, 6), { nil: undefined })

  /** The same with what reports say beside their claims, and figures of one measure in some claims. */
  function told(dataset: Dataset, tones: readonly object[], figures: readonly (number | undefined)[]): Dataset {
    const measure = dataset.topics[0]?.id
    return {
      ...dataset,
      statements: dataset.statements.map((statement, index) => ({ ...statement, ...tones[index % tones.length] })),
      claims: dataset.claims.map((claim, index) => {
        const value = figures[index % figures.length]
        return value === undefined || measure === undefined ? claim : { ...claim, quantity: { measure, value } }
      }),
    }
  }

  test('is what every step and every route by itself gives, in any view', () => {
    const arbitrary = fc.record({
      seen: fc.oneof(arbitraryCase(), arbitraryCase({ statements: 16, relations: 6, claims: 3 })),
      tones: fc.array(tone, { minLength: 3, maxLength: 7 }),
      figures: fc.array(figure, { minLength: 1, maxLength: 3 }),
      pick: fc.nat(),
    })
    const found = new Set<string>()
    fc.assert(
      fc.property(arbitrary, ({ seen, tones, figures, pick }) => {
        const dataset = told(seen.dataset, tones, figures)
        const view = openView(indexDataset(dataset), seen.options)
        const whole = drift(view)
        expect(whole).toEqual(naiveDrift(view))
        const claim = dataset.claims[pick % dataset.claims.length]?.id ?? ''
        expect(drift(view, claim)).toEqual(naiveDrift(view, claim))
        for (const { kind } of whole.steps) found.add(kind)
        if (whole.chains.length > 0) found.add('chains')
      }),
      { numRuns: 250 },
    )
    expect([...found].sort()).toEqual([...DRIFT_KINDS, 'chains'].sort())
  })
})
