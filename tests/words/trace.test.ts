import { expect, test } from 'vitest'
import type { NoComment, Statement } from '../../src/index.ts'
import { textOf } from '../../src/words/parts.ts'
import {
  judgedItems,
  mannerOf,
  mutationItems,
  noCommentItems,
  notCountedItems,
  originNote,
  printedSigns,
  searchItems,
  sideSummary,
} from '../../src/words/trace.ts'
import { graph, nameOf } from './bridge.ts'

const { for: side } = graph.trace('closed')
const statementOf = (id: string): Statement => {
  const statement = graph.reader.record('statement', id)
  if (statement === undefined) throw new Error(`no ${id}`)
  return statement
}

test('a side in figures', () => {
  expect(sideSummary(side)).toBe('3 statements in 3 documents, 1 to 2 origins, of which 1 names no source')
})

test('what must be known of an origin', () => {
  expect(side.ends.map(originNote)).toEqual(['not named', 'names no source'])
  expect(originNote({ disclosed: true, anonymous: false })).toBe('')
})

test('how a statement is put, and what it prints', () => {
  const step = (id: string) => side.steps.find(({ statement }) => statement === id)
  expect(mannerOf(statementOf('w1'), step('w1'))).toEqual(['as possible', 'on background'])
  expect(mannerOf(statementOf('p1'), step('p1'))).toEqual(['in its own voice'])
  expect(mannerOf(statementOf('n1'))).toEqual(['denies it'])
  const full: Statement = {
    ...statementOf('w1'),
    knowledge: 'witnessed',
    fromBasis: 'inferred',
    made: '2026-02-22',
    credits: { as: 'a report' },
    claimsConfirmation: true,
  }
  expect(mannerOf(full)).toEqual([
    'as possible',
    'witnessed by the speaker',
    'on background',
    "the curator's reading, not in print",
    'made 22 February 2026',
  ])
  expect(printedSigns(full)).toEqual(['hedged: “may”', 'credits “a report”', 'says that it is confirmed'])
})

test('who did not comment is told once for each way in which it is told', () => {
  const comment = (source: string, response: NoComment['response']): NoComment => ({
    statement: source,
    source,
    response,
    comesFrom: [],
    ends: [{ id: 'mayor', kind: 'actor', disclosed: true }],
  })
  const items = noCommentItems(
    [comment('wire', 'declined'), comment('blog', 'noReply'), comment('portal', 'declined')],
    nameOf,
  )
  expect(items.map(({ text }) => textOf(text))).toEqual([
    'the mayor declined to comment, as told in The Agency, 23 Feb 2026 and Bridge news, 25 Feb 2026',
    'the mayor did not reply, as told in They closed it, 24 Feb 2026',
  ])
  const nobody: NoComment = { ...comment('wire', null), ends: [] }
  expect(textOf(noCommentItems([nobody], nameOf)[0]?.text ?? [])).toMatch(/^Somebody did not comment/)
})

test('what differs from what it comes from, and why statements do not count', () => {
  expect(
    mutationItems([{ statement: 'b1', from: 'wire', of: ['w1'] }], nameOf).map(({ text }) => textOf(text)),
  ).toEqual(['They closed it, 24 Feb 2026 differs from The Agency, 23 Feb 2026 in The Agency, 23 Feb 2026'])
  const { notCounted } = graph.at({ without: ['official'] }).trace('closed')
  expect(notCountedItems(notCounted, nameOf).map(({ text }) => textOf(text))).toContain(
    'The Agency, 23 Feb 2026: treated as wrong (an official)',
  )
})

test('what was found on looking up where something comes from, latest first, with who and when', () => {
  const found = (by: string, attribution: 'absent' | 'upheld', date: string) => ({
    ...{ assessment: `${by}-found`, by, date, attribution },
  })
  const step = { statement: 'b1', from: 'w1', rejected: true, disputed: false }
  const [one] = judgedItems([{ ...step, judgements: [found('mayor', 'absent', '2026-03-03')] }], nameOf)
  expect(textOf(one?.text ?? [])).toBe(
    'They closed it, 24 Feb 2026, citing The Agency, 23 Feb 2026 – looked up: it is not there (the mayor, 3 March 2026)',
  )
  const both = [found('agency', 'upheld', '2026-03-04'), found('mayor', 'absent', '2026-03-03')]
  const [other] = judgedItems([{ ...step, rejected: false, disputed: true, judgements: both }], nameOf)
  expect(textOf(other?.text ?? [])).toContain(
    'looked up: it is there (The Agency, 4 March 2026) but before that looked up: it is not there (the mayor, 3 March 2026)',
  )
})

test('who looked for a claim, where and when, and that nothing was found', () => {
  const places = ['wire', { text: 'the city archive' }]
  const search = { search: 's1', by: 'mayor', date: '2026-03-03', places, query: null, found: [] }
  const told = (more: object) => textOf(searchItems([{ ...search, ...more }], nameOf)[0]?.text ?? [])
  expect(told({})).toBe(
    'the mayor looked for it in 2 places (3 March 2026) and found nothing: The Agency, 23 Feb 2026 and the city archive',
  )
  expect(told({ query: 'bridge', found: ['blog'], places: ['wire'] })).toBe(
    'the mayor looked for it in 1 place (3 March 2026), asking for “bridge” and found They closed it, 24 Feb 2026: The Agency, 23 Feb 2026',
  )
  expect(told({ found: null })).not.toContain('found')
})
