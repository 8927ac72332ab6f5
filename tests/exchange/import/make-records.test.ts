import { expect, test } from 'vitest'
import type { ImportedRecord } from '../../../src/exchange/import/imported.ts'
import { makeRecords } from '../../../src/exchange/import/make-records.ts'
import type { Kind } from '../../../src/model/kinds.ts'
import { datasetOf, told } from './harness.ts'

const record = (kind: Kind, key: string, fields: object, id?: string): ImportedRecord => ({
  ...{ kind, key, fields: { ...fields }, at: {} },
  ...(id === undefined ? {} : { id }),
})
const made = (...records: ImportedRecord[]) => {
  const result = makeRecords({ records, notes: [] }, { format: 'test' })
  datasetOf(result)
  return result
}

const PAPER = record('actor', 'a1', { name: 'The Evening Paper', type: 'organization' })
const REPORT = record('source', 's1', { title: 'Bridge shut', type: 'article', publisher: 'a1', read: 'no' })
const CLAIM = record('claim', 'c1', { text: 'The bridge was shut on Monday.' })
const LINE = record('statement', 'x1', { source: 's1', claim: 'c1' })

test('ids are made of names, titles and sentences, and what names a record by its key names it by its id', () => {
  const { records, notes } = made(PAPER, REPORT, CLAIM, LINE)
  expect(records.map(({ id }) => id)).toEqual([
    'the-evening-paper',
    'bridge-shut',
    'bridge-shut-monday',
    expect.stringMatching(/^bridge-shut\.[0-9a-f]{10}$/),
  ])
  expect(records[1]?.record).toMatchObject({ publisher: 'the-evening-paper' })
  expect(records[3]?.record).toMatchObject({ source: 'bridge-shut', claim: 'bridge-shut-monday' })
  expect(notes).toEqual([])
})

test('the same key may be of records of several kinds: each field means the kinds that it may name', () => {
  const { records } = made(
    record('actor', '1', { name: 'Ann', type: 'person' }),
    record('source', '1', { title: 'Letter', type: 'post', authors: ['1'] }),
  )
  expect(records[1]?.record).toMatchObject({ authors: ['ann'] })
})

test('an id that the file gives is kept, where it is one', () => {
  const { records } = made(
    record('claim', 'c', { text: 'One.' }, 'my.claim'),
    record('claim', 'd', { text: 'Two and three.' }, 'No Id!'),
  )
  expect(records.map(({ id }) => id)).toEqual(['my.claim', 'two-three'])
})

test('records of the same name are told apart by their keys, whatever their order', () => {
  const others = [1, 2, 3].map((key) => record('source', `s${key}`, { title: 'Untitled', type: 'other' }))
  const ids = (records: ImportedRecord[]) => new Map(made(...records).records.map(({ key, id }) => [key, id]))
  const first = ids(others)
  expect(new Set(first.values()).size).toBe(3)
  expect([...first.values()]).toEqual(Array(3).fill(expect.stringMatching(/^untitled-[0-9a-f]{10}$/)))
  expect(ids([...others].reverse())).toEqual(new Map([...first].reverse()))
})

test('a key that the file has twice is taken once', () => {
  const { records, notes } = made(CLAIM, CLAIM)
  expect(records).toHaveLength(1)
  expect(told(notes, 'notUnderstood')).toEqual([
    'a claim that the file has twice was taken once, as it stands first: c1',
  ])
})

test('a field that breaks a rule is left out, and the record stays', () => {
  const { records, notes } = made(
    record('source', 's', { title: 'A', type: 'article', published: 'last week', url: 'nowhere', authors: ['nobody'] }),
  )
  expect(records[0]?.record).toEqual({ id: 'a', title: 'A', type: 'article' })
  expect(told(notes, 'notUnderstood')).toHaveLength(3)
  expect(notes.map(({ value }) => value).sort()).toEqual(['last week', 'nobody', 'nowhere'])
})

test('a record that would say something else without the field is left out, and what names it', () => {
  const hearsay = record('statement', 'x1', { source: 's1', claim: 'c1', from: ['nobody'] })
  const echo = record('statement', 'x2', { source: 's1', claim: 'c1', from: ['x1'] })
  const { records, notes } = made(PAPER, REPORT, CLAIM, hearsay, echo)
  expect(records.map(({ kind }) => kind)).toEqual(['actor', 'source', 'claim'])
  expect(told(notes, 'notUnderstood')).toHaveLength(2)
})

test('one of several it is from: the others stay', () => {
  const line = record('statement', 'x1', { source: 's1', claim: 'c1', from: ['a1', 'nobody'] })
  const { records } = made(PAPER, REPORT, CLAIM, line)
  expect(records).toHaveLength(3)
})

test('a circle of versions is broken, and what is left is valid', () => {
  const { records, notes } = made(
    record('source', 'a', { title: 'A', type: 'article', revises: 'b' }),
    record('source', 'b', { title: 'B', type: 'article', revises: 'a' }),
  )
  expect(records).toHaveLength(2)
  expect(told(notes, 'notUnderstood').length).toBeGreaterThan(0)
})

test('characters that nobody sees are taken out, also of names of fields of a record', () => {
  const { records, notes } = made(
    record('claim', 'c', { text: 'The \u202ebridge\u0000 \ud800 was\u2028shut.', tags: ['a\u200bb'] }),
  )
  expect(records[0]?.record).toMatchObject({ text: 'The bridge \ufffd was shut.', tags: ['ab'] })
  expect(told(notes, 'lost')).toEqual([
    'characters that nobody sees were taken out: U+0000 U+200B U+2028 U+202E U+D800',
  ])
})

test('what cannot be written down is left out', () => {
  let deep: unknown = 1
  for (let depth = 0; depth < 50; depth += 1) deep = [deep]
  const { records } = made(
    record('claim', 'c', { text: 'One.', 'x-deep': deep, 'x-number': Number.NaN, 'x-list': [1, undefined] }),
  )
  expect(records[0]?.record).toEqual({ id: 'one', text: 'One.' })
})

test('a name that objects have is only a name', () => {
  const fields = JSON.parse('{"text":"One.","__proto__":{"type":"causal"},"constructor":1}')
  const { records } = made(record('claim', '__proto__', fields), record('claim', 'constructor', { text: 'Two.' }))
  expect(records.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(({} as { type?: unknown }).type).toBeUndefined()
})
