import { expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { hitsOf, searchHits, soughtText } from '../../../viewer/src/model/search-hits.ts'
import { WIRE_STORY } from '../wire-story.ts'

const open = openGraph(WIRE_STORY)
const ids = (text: string, limit = 12) => searchHits(open.at({}), text, limit).hits.map(({ id }) => id)

test('a record whose id is typed comes first, whatever else has that word', () => {
  for (const id of ['wire', 'copy', 'c', 'b1', 'agency', 'judged']) expect(ids(id)[0]).toBe(id)
  expect(ids('WIRE')[0]).toBe('wire')
  expect(ids('wire', 1)).toEqual(['wire'])
})

test('each is listed once, and the total counts it', () => {
  const { total, hits } = searchHits(open.at({}), 'copy', 12)
  expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
  expect(total).toBe(hits.length)
  expect(searchHits(open.at({}), 'b1', 12).total).toBeGreaterThan(0)
})

test('a document has its outlet and date, and a statement those of its document', () => {
  expect(searchHits(open.at({}), 'wire', 1).hits).toEqual([
    { id: 'wire', kind: 'source', label: 'A wire report', note: 'The Agency, 23 Feb 2026' },
  ])
  expect(searchHits(open.at({}), 'd1', 1).hits[0]).toMatchObject({ label: 'It is so.', note: 'The Ministry, Mar 2026' })
  expect(searchHits(open.at({}), 'portal', 1).hits[0]?.note).toBe('')
  expect(searchHits(open.at({}), 'agency', 1).hits[0]?.note).toBe('')
})

test('as of a date finds nothing that was not there by then', () => {
  const then = open.at({ asOf: '2026-02-23' })
  expect(searchHits(then, 'wire', 12).hits[0]?.id).toBe('wire')
  expect(searchHits(then, 'judged', 12).hits.map(({ id }) => id)).not.toContain('judged')
})

test('nothing typed finds nothing', () => {
  expect(searchHits(open.at({}), '  ', 12)).toEqual({ total: 0, hits: [] })
})

test('what a worker finds is shown as what is found here', () => {
  const { reader } = open
  for (const text of ['copy', ' B1 ', 'wire', 'nothing of the kind'])
    expect(hitsOf(reader, open.find({ text: soughtText(reader, text), limit: 5 }))).toEqual(
      searchHits(open.at({}), text, 5),
    )
  expect(soughtText(reader, ' B1 ')).toBe('b1')
  expect(soughtText(reader, 'Bridge')).toBe('Bridge')
})
