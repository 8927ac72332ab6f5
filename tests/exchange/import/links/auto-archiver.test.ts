import { expect, test } from 'vitest'
import { autoArchiver } from '../../../../src/exchange/import/links/auto-archiver.ts'
import { fuzzed, importedFrom, isRecognised, readAs, told } from '../harness.ts'

/** The columns of the sheet that bellingcat/auto-archiver offers as a template (gsheet_feeder_db), as Google Sheets saves it as CSV. */
const SHEET = {
  name: 'archive.csv',
  content: `Link,Archive status,Destination folder,Archive location,Archive date,Thumbnail,Upload timestamp,Upload title,Text content,Screenshot,Hash,Perceptual Hashes,WACZ,ReplayWebpage,My notes
https://t.me/example/12,telethon_archiver: success,flood,"https://copies.example/a.html
https://copies.example/b.html",2026-03-05T10:00:00+00:00,"=IMAGE(""https://copies.example/t.jpg"")",2026-03-04T09:30:00+00:00,Water in the town,The water rises,https://copies.example/s.png,aa11,q1,,,see row 3
https://a.example/gone,Archive failed no archiver,,,,,,,,,,,,,
https://b.example/wacz,wacz: success,,s3://bucket/key,,,,,,,not-calculated,,https://copies.example/b.wacz,https://replayweb.page/?source=https%3A%2F%2Fcopies.example%2Fb.wacz,
`,
}

test('each link is a document that nobody read, with where its copy is', async () => {
  const { dataset } = await importedFrom(autoArchiver, SHEET)
  expect(dataset.sources).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        url: 'https://t.me/example/12',
        type: 'post',
        title: 'Water in the town',
        published: '2026-03-04T09:30:00Z',
        archivedUrl: 'https://copies.example/a.html',
        read: 'no',
      }),
      expect.objectContaining({
        url: 'https://b.example/wacz',
        archivedUrl: 'https://replayweb.page/?source=https%3A%2F%2Fcopies.example%2Fb.wacz',
      }),
    ]),
  )
  expect(dataset.sources.find(({ url }) => url === 'https://a.example/gone')).not.toHaveProperty('archivedUrl')
})

test('no hash of a file becomes a digest of a text', async () => {
  const { dataset, notes } = await importedFrom(autoArchiver, SHEET)
  expect(dataset.sources.every(({ digest }) => digest === undefined)).toBe(true)
  expect(notes.filter(({ value }) => value === 'aa11')).toHaveLength(1)
})

test('a failed archive is told, and nothing of a row is lost in silence', async () => {
  const { notes } = await readAs(autoArchiver, SHEET)
  expect(told(notes, 'lost')).toContain('it was not archived: Archive failed no archiver')
  const values = notes.map(({ value }) => value)
  expect(values).toEqual(
    expect.arrayContaining([
      'flood',
      'https://copies.example/b.html',
      'The water rises',
      'q1',
      'see row 3',
      's3://bucket/key',
    ]),
  )
})

test('it is known by its columns; other tables are none', () => {
  expect(isRecognised(autoArchiver, SHEET)).toBe(true)
  expect(isRecognised(autoArchiver, { name: 'a.csv', content: 'Link,Status\nhttps://a.example/,done\n' })).toBe(false)
})

test('mutated sheets are read or refused', async () => {
  const { read, refused } = await fuzzed(autoArchiver, [SHEET])
  expect([read > 0, refused >= 0]).toEqual([true, true])
})
