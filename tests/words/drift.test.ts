import { expect, test } from 'vitest'
import type { DriftKind, DriftStep } from '../../src/index.ts'
import { DRIFT_LABELS, driftDetails, driftSections } from '../../src/words/drift.ts'
import { textOf } from '../../src/words/parts.ts'
import { graph, nameOf } from './bridge.ts'

const step = (kind: DriftKind, changes: Partial<DriftStep> = {}): DriftStep => ({
  kind,
  statement: 'b1',
  source: 'blog',
  claim: 'closed',
  from: 'w1',
  before: null,
  after: null,
  words: [],
  records: [],
  edges: [],
  ...changes,
})

test('steps stand by kind, each with what it was and became and what was left out', () => {
  const told = driftSections(graph.drift('closed'), nameOf).map(({ title, items }) => [
    title,
    ...items.flatMap(({ text, under = [] }) => [textOf(text), ...under.map((line) => textOf(line.text))]),
  ])
  expect(told).toEqual([
    [
      'Certainty raised',
      'They closed it, 24 Feb 2026, from The Agency, 23 Feb 2026',
      'possible → certain; left out: “may”',
    ],
  ])
})

test.each<[DriftStep, string]>([
  [step('termsRaised', { before: 'background', after: 'onRecord' }), 'on background → on the record'],
  [step('polarityFlipped', { before: 'affirms', after: 'denies' }), 'says so → denies it'],
  [step('responseChanged', { before: 'declined', after: 'noReply' }), 'declined to comment → did not reply'],
  [step('claimChanged', { before: 'closed', after: 'detour' }), 'The bridge was closed. → Buses took a detour.'],
  [step('quantityChanged', { before: 'min 2 km', after: '3 km' }), 'at least 2 km → 3 km'],
  [
    step('attributionLost', { after: 'Reports', records: ['official', 'wire'], words: ['an official'] }),
    '“Reports”; left out: an official and The Agency, 23 Feb 2026',
  ],
  [step('confirmationUnnamed', { from: null }), ''],
])('of %j people read "%s"', (changed, expected) => {
  expect(textOf(driftDetails(changed, nameOf))).toBe(expected)
})

test('words lost between origin and document are told at the end', () => {
  const chain = {
    statement: 'b1',
    end: 'official',
    route: [],
    certainty: null,
    terms: null,
    lost: { hedges: ['may'], descriptors: [] },
  }
  const sections = driftSections(
    { claim: null, steps: [], chains: [chain, { ...chain, lost: { hedges: [], descriptors: [] } }] },
    nameOf,
  )
  expect(sections.map(({ title, items }) => [title, items.length])).toEqual([
    ['Words lost between origin and document', 1],
  ])
  expect(textOf(sections[0]?.items[0]?.text ?? [])).toBe('They closed it, 24 Feb 2026, from an official: “may”')
})

test('every kind has a name and a sentence', () => {
  for (const { name, does } of Object.values(DRIFT_LABELS)) {
    expect(name).toMatch(/^[A-Z][a-z ]+$/)
    expect(does).toMatch(/^[a-z][a-z ]{15,}$/)
  }
})
