import { expect, test } from 'vitest'
import { echoInWords, heldUpInWords, impossibleInWords, loopNote, loopSections } from '../../src/words/loops.ts'
import { textOf } from '../../src/words/parts.ts'
import { graph, nameOf } from './bridge.ts'

test('each sort says what it is, and the quiet echoes may be left out', () => {
  const sections = loopSections(graph.loops(), nameOf)
  expect(sections.map(({ title, items }) => [title, items.length])).toEqual([
    ['Loops', 0],
    ['Echoes', 1],
    ['Feedback', 0],
    ['Impossible order', 0],
  ])
  const echo = sections[1]?.items[0]
  expect([textOf(echo?.text ?? []), textOf(echo?.under?.[0]?.text ?? [])]).toEqual([
    'The bridge was closed.',
    '3 documents, 2 origins, 1.5 documents per origin: an official and Bridge news, 25 Feb 2026',
  ])
  expect(loopSections(graph.loops(), nameOf, 3)[1]?.items).toEqual([])
})

test('a ring comes back to its first, and says what holds it up', () => {
  const ring = {
    kind: 'statements' as const,
    claims: ['closed'],
    statements: ['w1', 'b1'],
    documents: ['wire', 'blog'],
    ring: ['w1', 'b1'],
    edges: [],
    grounded: false,
    groundedBy: [],
  }
  const [loops] = loopSections({ loops: [ring], echoes: [], feedback: [], impossible: [] }, nameOf)
  expect(textOf(loops?.items[0]?.text ?? [])).toBe(
    'The Agency, 23 Feb 2026 ← They closed it, 24 Feb 2026 ← The Agency, 23 Feb 2026',
  )
  expect(loops?.items[0]?.under?.map(({ text }) => textOf(text))).toEqual([
    'supported by nothing outside: it does not count',
    'on: The bridge was closed.',
  ])
  expect(textOf(heldUpInWords({ grounded: true, groundedBy: ['w1'] }, nameOf))).toBe(
    'supported from outside by The Agency, 23 Feb 2026',
  )
})

test('an echo of one origin needs no division, and days agree', () => {
  expect(echoInWords({ documents: ['wire', 'blog'], ends: ['official'], echo: 2 })).toBe('2 documents, 1 origin')
  const late = {
    statement: 'b1',
    source: 'blog',
    from: 'w1',
    published: [null, null],
    made: [null, null],
    days: 1,
  } as const
  expect(textOf(impossibleInWords(late, nameOf))).toMatch(/ is older by 1 day than /)
})

test('feedback is told from the last document to the first', () => {
  const feedback = {
    publisher: 'agency',
    claim: 'closed',
    source: 'wire',
    earlier: 'portal',
    statements: [],
    documents: ['wire', 'blog', 'portal'],
    edges: [],
  }
  const sections = loopSections({ loops: [], echoes: [], feedback: [feedback], impossible: [] }, nameOf)
  expect(textOf(sections[2]?.items[0]?.text ?? [])).toBe(
    'The Agency: The Agency, 23 Feb 2026 ← They closed it, 24 Feb 2026 ← Bridge news, 25 Feb 2026',
  )
})

test('what is left out for being too much is said beside what the sort is', () => {
  const none = { loops: [], echoes: [], feedback: [], impossible: [] }
  expect(loopNote('echoes', none)).not.toContain('left out')
  expect(loopNote('echoes', { ...none, moreEchoes: 1200 })).toMatch(
    / 1,200 quieter ones are left out: too many to list\.$/,
  )
  expect(loopNote('feedback', { ...none, moreFeedback: true })).toMatch(/ these are the shortest ways back\.$/)
  expect(loopSections({ ...none, moreFeedback: true }, nameOf)[2]?.note).toContain('There is more')
})
