import { parse } from 'csv-parse/sync'
import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { csv } from '../../../src/exchange/export/csv.ts'
import type { ExportInput } from '../../../src/exchange/export/exporter.ts'
import { ownTables } from '../../../src/exchange/import/tables/own-tables.ts'
import { type Dataset, everyRecord } from '../../../src/model/dataset.ts'
import { isMadeId } from '../../../src/model/made-ids.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { hardDataset } from '../../fixtures/hard-dataset.ts'
import { oneOfEverything } from '../../graph/one-of-everything.ts'
import { fuzzed, isRecognised, readAs } from '../import/harness.ts'

async function filesOf(dataset: Dataset) {
  return (await csv.write({ dataset } as ExportInput)).files
}

function packed(files: readonly { readonly path: string; readonly text: string }[]) {
  const content = zipSync(Object.fromEntries(files.map(({ path, text }) => [`tables/${path}`, strToU8(text)])))
  return { name: 'tables.zip', content }
}

/** Records as an import has them: by kind and id, those without a chosen id by what they say. */
function comparable(records: readonly { kind: string; id?: string | undefined; fields: object }[]) {
  return records.map(({ kind, id, fields }) => JSON.stringify([kind, id ?? null, Object.entries(fields).sort()])).sort()
}

function recordsIn(dataset: Dataset) {
  return [...everyRecord(dataset)].map(({ kind, record }) => {
    const { id, ...fields } = record
    return { kind, id: isMadeId(id) ? undefined : id, fields }
  })
}

test('there is a table for each kind that has records, with the columns that are used', async () => {
  const files = await filesOf(
    makeDataset({
      topics: [{ id: 'cost' }],
      claims: [
        {
          id: 'c',
          text: 'It costs 5.50, "at least"',
          tags: ['price', 'town'],
          quantity: { measure: 'cost', value: '5.50', unit: 'EUR' },
        },
      ],
    }),
  )
  expect(files.map(({ path }) => path)).toEqual(['dataset.csv', 'topics.csv', 'claims.csv'])
  expect(files[2]?.text).toBe(
    '\ufeffkind,id,text,quantity.measure,quantity.value,quantity.unit,tags\r\n' +
      'claim,c,"It costs 5.50, ""at least""",cost,5.50,EUR,price; town\r\n',
  )
})

test('what a spreadsheet would run as a formula has an apostrophe before it', async () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'quoted", '＝1']
  const files = await filesOf(makeDataset({ claims: texts.map((text, at) => ({ id: `c${at}`, text })) }))
  const cells = parse(files.find(({ path }) => path === 'claims.csv')?.text ?? '', { bom: true, columns: true }) as {
    text: string
  }[]
  expect(cells.map(({ text }) => text)).toEqual(texts.map((text) => `'${text}`))
})

test('all comes back as it was, whatever its texts are', async () => {
  await fc.assert(
    fc.asyncProperty(hardDataset, async (dataset) => {
      const { records } = await readAs(ownTables, packed(await filesOf(dataset)))
      expect(comparable(records)).toEqual(comparable(recordsIn(dataset)))
    }),
    { numRuns: 60 },
  )
})

test('a table by itself comes back too, also saved again with semicolons', async () => {
  const claims = (await filesOf(oneOfEverything())).find(({ path }) => path === 'claims.csv')?.text ?? ''
  const again = claims.replaceAll(',', ';')
  for (const content of [claims, again]) {
    expect(isRecognised(ownTables, { name: 'claims.csv', content })).toBe(true)
    const { records } = await readAs(ownTables, { name: 'claims.csv', content })
    expect(records.map(({ id }) => id)).toEqual(oneOfEverything().claims.map(({ id }) => id))
  }
})

test('what the dataset says of itself is told', async () => {
  const { notes } = await readAs(ownTables, packed(await filesOf(oneOfEverything())))
  expect(notes.map(({ value }) => value)).toContain(oneOfEverything().manifest.title)
})

test('other readers of CSV find the same (csv-parse, d3-dsv)', async () => {
  await fc.assert(
    fc.asyncProperty(hardDataset, async (dataset) => {
      for (const { text } of await filesOf(dataset)) {
        const [header, ...rows] = parse(text, { bom: true }) as string[][]
        const theirs = csvParse(text.slice(1))
        // A name that an object cannot hold twice, or keeps for itself, d3 has once.
        if (new Set(header).size === header?.length && !header.includes('__proto__'))
          expect(theirs.map((row) => header.map((name) => row[name]))).toEqual(rows)
      }
    }),
    { numRuns: 30 },
  )
})

test('the same dataset gives the same bytes', async () =>
  expect(await filesOf(oneOfEverything())).toEqual(await filesOf(oneOfEverything())))

test('mutated tables are read or refused, and what they make is valid', async () => {
  const files = await filesOf(oneOfEverything())
  const samples = files.map(({ path, text }) => ({ name: path, content: text }))
  const { read, refused } = await fuzzed(ownTables, [...samples, packed(files)])
  expect([read > 0, refused > 0]).toEqual([true, true])
})
