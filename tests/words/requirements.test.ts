import { expect, test } from 'vitest'
import { type Item, textOf } from '../../src/words/parts.ts'
import { breaksSection, strengthensSection, strengthInWords, whySection } from '../../src/words/requirements.ts'
import { graph, nameOf } from './bridge.ts'

const lines = (items: readonly Item[]): string[] =>
  items.flatMap(({ text, under = [] }) => [textOf(text), ...lines(under)])

test('why names the sets that are enough, and what they make stand', () => {
  const closed = whySection(graph.why('closed', { all: true }), nameOf)
  expect([closed.title, ...lines(closed.items)]).toEqual([
    'It stands if any one of these is right',
    'an official',
    'Bridge news, 25 Feb 2026',
  ])
  const detour = whySection(graph.why('detour'), nameOf)
  expect([detour.title, ...lines(detour.items)]).toEqual([
    'It stands if this is right; other sets are enough too',
    'They closed it, 24 Feb 2026 and an official',
    'by way of',
    'The bridge was closed.',
  ])
})

test('why says what is missing where a claim does not stand', () => {
  const view = graph.at({ without: ['official', 'portal'] })
  expect(whySection(view.why('closed'), nameOf).title).toBe('Nothing that counts supports it.')
  expect(whySection(view.why('detour'), nameOf).title).toContain('something that it depends on does not stand')
})

test('breaks lists the smallest sets; a large one a line each', () => {
  const closed = breaksSection(graph.breaks('closed'), nameOf)
  expect(closed.title).toBe('It falls only if 2 are wrong together, as in each of these sets')
  expect(breaksSection(graph.breaks('detour'), nameOf).title).toBe('It falls if this is wrong')
  const base = { claim: 'closed', carried: true, complete: true, limit: 100, kinds: 'both' as const }
  const large = breaksSection({ ...base, size: 4, sets: [['wire', 'blog', 'portal', 'note']] }, nameOf)
  expect([large.title, ...lines(large.items)].slice(0, 3)).toEqual([
    'It falls only if all of these are wrong',
    'Set 1',
    'The Agency, 23 Feb 2026',
  ])
  expect(breaksSection({ ...base, size: null, sets: [], kinds: 'actors' }, nameOf).title).toBe(
    'No set of people and organizations can leave it without support.',
  )
  expect(breaksSection({ ...base, size: null, sets: [], complete: false }, nameOf).title).toContain('given up')
  expect(breaksSection({ ...base, carried: false, size: 0, sets: [] }, nameOf).title).toContain('Nothing that counts')
})

test('strengthens says where the claim is and what one finding would make of it', () => {
  const answer = graph.strengthens('closed')
  expect(strengthInWords(answer.before)).toBe(
    '1 independent route to an origin that is given, 1 to 2 origins: one anonymous person',
  )
  const section = strengthensSection(answer, nameOf)
  expect(lines(section.items)).toContain(
    'Find a new document that quotes somebody independent – then 2 independent routes to an origin that is given, at least 2 origins: corroborated',
  )
  expect(strengthensSection({ ...answer, proposals: [], complete: false }, nameOf)).toMatchObject({
    title: 'Nothing that could be found out alone would help it.',
    note: 'Not everything was tried.',
  })
})
