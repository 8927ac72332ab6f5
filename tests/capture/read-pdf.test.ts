import { expect, test } from 'vitest'
import { readPdf } from '../../src/capture/read-pdf.ts'

/** A PDF of three pages, labelled i, 1 and 2, of which the last has no text. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/PageLabels<</Nums[0<</S/r>>1<</S/D>>]>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R 5 0 R 9 0 R]/Count 3>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 7 0 R>>>>>>endobj
4 0 obj<</Length 86>>stream
BT /F1 12 Tf 20 150 Td (The mill burned down.) Tj 0 -20 Td (Nobody was hurt.) Tj ET
endstream endobj
5 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 6 0 R/Resources<</Font<</F1 7 0 R>>>>>>endobj
6 0 obj<</Length 52>>stream
BT /F1 12 Tf 20 150 Td (A second page.) Tj ET
endstream endobj
7 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
8 0 obj<</Title(Report on the mill)/Author(Ana Kroll and Ben Ott)/CreationDate(D:20260411083000+02'00')>>endobj
9 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R/Info 8 0 R>>
`

test('a PDF is read page after page, with the labels of its pages and what it says of itself', async () => {
  const read = await readPdf({ bytes: new TextEncoder().encode(PDF) })
  expect(read.text).toBe('The mill burned down.\nNobody was hurt.\n\nA second page.\n\n')
  expect(read.pages.map(({ label, start }) => [label, read.text.slice(start, start + 3)])).toEqual([
    ['i', 'The'],
    ['1', 'A s'],
    ['2', ''],
  ])
  expect(read.metadata).toEqual({
    title: 'Report on the mill',
    authors: ['Ana Kroll', 'Ben Ott'],
    published: '2026-04-11T08:30:00+02:00',
  })
  expect(read.notes).toEqual(['Page 2 has no text: pictures of a page need text recognition first.'])
})

test('a damaged PDF is refused', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 nothing')
  await expect(readPdf({ bytes })).rejects.toMatchObject({ code: 'cannot-capture', message: 'the PDF is damaged' })
})

/** The same with other facts about it. */
const withInfo = (info: string) =>
  new TextEncoder().encode(PDF.replace(/8 0 obj<<.*>>endobj/, `8 0 obj<<${info}>>endobj`))

test.each([
  ['/Title( )/Author()/CreationDate(yesterday)', {}],
  ['/Author(Ana Kroll; Ben Ott)/CreationDate(D:2026)', { authors: ['Ana Kroll', 'Ben Ott'], published: '2026' }],
  ['/CreationDate(D:202604)/ModDate(D:20260412)', { published: '2026-04', modified: '2026-04-12' }],
  ['/CreationDate(D:202604110830Z)', { published: '2026-04-11T08:30:00Z' }],
])('what a PDF says of itself is read as far as it goes: %s', async (info, metadata) => {
  expect((await readPdf({ bytes: withInfo(info) })).metadata).toEqual(metadata)
})

test('pages without text are named, and of many the first five; without labels pages have numbers', async () => {
  const numbers = [11, 12, 13, 14, 15, 16, 17]
  const empty = numbers
    .map((number) => `${number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n`)
    .join('')
  const kids = numbers.map((number) => `${number} 0 R`).join(' ')
  const text = PDF.replace('[3 0 R 5 0 R 9 0 R]/Count 3', `[${kids}]/Count 7`)
    .replace('/PageLabels<</Nums[0<</S/r>>1<</S/D>>]>>', '')
    .replace('trailer', `${empty}trailer`)
  const { notes, pages } = await readPdf({ bytes: new TextEncoder().encode(text) })
  expect(pages.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(notes).toEqual(['Pages 1, 2, 3, 4, 5 and more have no text: pictures of a page need text recognition first.'])
})

test('a PDF that is found to be damaged behind its head is refused, too', async () => {
  const text = PDF.replace('[3 0 R 5 0 R 9 0 R]/Count 3', '[9 0 R 9 0 R]/Count 2')
  await expect(readPdf({ bytes: new TextEncoder().encode(text) })).rejects.toMatchObject({ code: 'cannot-capture' })
})
