import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../../../src/exchange/import/tables/csv.ts'
import { importedFrom } from '../harness.ts'

/** Names of columns, and what stands in them: each value has its own token in it, `§` here. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  ID: ['id§'],
  Claim: ['It rained §', '=SUM(§)'],
  Tags: ['tag§, other§'],
  URL: ['https://a.example/§', 'www.b.example/§', '[title §](https://c.example/x§) https://c.example/y§', 'none §'],
  'Archive URL': ['https://web.archive.org/§', 'none §'],
  Title: ['Title §'],
  Publisher: ['Daily §', 'Daily §; Weekly x§'],
  Author: ['Ana §; Ben x§', 'Various sources'],
  Published: ['2026-01-§', '03/04/20§', 'day §'],
  Accessed: ['2026-02-§', '20§'],
  Language: ['en', 'tongue §'],
  Type: ['video', 'sort §'],
  Speaker: ['Cleo §', 'https://d.example/§'],
  'Claim date': ['2026-03-§', 'day §'],
  Quote: ['“It rained” §'],
  Notes: ['A note §'],
  Rating: ['False §', 'True §'],
  Score: ['1,§', 'some §'],
  'Fact-checker': ['Checks §'],
  'Fact check date': ['2026-04-§', 'day §'],
  'Fact check': ['https://checks.example/§'],
  Reason: ['Because §'],
  Shares: ['12§ times'],
}

const table = fc
  .record({
    header: fc.shuffledSubarray(Object.keys(COLUMNS), { minLength: 2 }),
    picks: fc.array(fc.array(fc.nat(), { minLength: 23, maxLength: 23 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ header, picks }) => {
    let count = 9
    const rows = picks.map((row) =>
      header.map((name, at) => {
        const values = ['', ...(COLUMNS[name] ?? [])]
        count++
        return (values[(row[at] ?? 0) % values.length] ?? '').replaceAll('§', String(count))
      }),
    )
    return { header, rows }
  })

test('every cell of a table is in a record or in a note', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ header, rows }) => {
      const content = `${[header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`
      const { records, notes } = await importedFrom(csv, { name: 'a.csv', content })
      const told = JSON.stringify([records.map(({ record, key }) => [record, key]), notes.map(({ value }) => value)])
      for (const cell of rows.flat())
        for (const part of cell.split(/; |, |\]\(|\) |[[\]()]/).filter((piece) => piece !== ''))
          expect(isTold(part, told), `${part} of ${content} is lost`).toBe(true)
    }),
    { numRuns: 300 },
  )
})

/** Whether a value stands there as it was, or as what is kept of it. */
function isTold(part: string, told: string): boolean {
  const known = /^www\./.test(part)
    ? `https://${part}`
    : /^1,\d+$/.test(part)
      ? `"value":${Number(part.replace(',', '.'))}`
      : part
  return (
    told.includes(JSON.stringify(known).slice(1, -1)) ||
    told.includes(known) ||
    told.includes(JSON.stringify(part).slice(1, -1))
  )
}
