import { describe, expect, test } from 'vitest'
import { openForeign, readForeign } from '../../../viewer/src/load/read-foreign.ts'
import { LINKS, readText } from '../importing/read.ts'

describe('reading a file of another program', () => {
  test('makes records, and keeps the file to read it again', async () => {
    const read = await readText('links.csv', LINKS)
    expect(read.imported.records).toMatchObject([{ kind: 'source', record: { url: 'https://news.example/a' } }])
    expect(read.file.name).toBe('links.csv')
    expect('dates' in read).toBe(false)
  })

  test('reads dates as it is told', async () => {
    const published = async (order: 'day-first' | 'month-first') =>
      (await readText('links.csv', LINKS, order)).imported.records[0]?.record['published']
    expect([await published('day-first'), await published('month-first')]).toEqual(['2026-04-03', '2026-03-04'])
  })

  test('says why where it is of no program that is known', async () => {
    const read = await readForeign({ name: 'photo.png', bytes: new Uint8Array([0x89, 0x50, 0]) })
    expect(read).toEqual({ why: expect.stringContaining('it is not text') })
  })

  test('does not load what is too large', async () => {
    const huge = { size: 1e9, arrayBuffer: () => Promise.reject(new Error('it was loaded')) }
    expect(await openForeign('huge.csv', huge as unknown as Blob)).toEqual({ why: 'the file is too large' })
  })
})
