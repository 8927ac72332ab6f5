import { expect, test } from 'vitest'
import { readSheet } from '../../../../../src/exchange/import/tables/xlsx/read-sheet.ts'
import { FUZZED_FILES } from '../../harness.ts'
import { dice, mutated } from '../../mutations.ts'

test('mutated XML of a sheet is read', () => {
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Claim &amp; x</t></is></c><c r="B1" s="1"><f>A1</f><v>46085</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="l"/></hyperlinks></worksheet>'
  const context = {
    sheet: 'S',
    texts: [],
    dateStyles: [false, true],
    since: 1900,
    targets: new Map([['l', 'https://a.example/']]),
  } as const
  let cellsRead = 0
  for (let seed = 0; seed < FUZZED_FILES; seed++)
    cellsRead += readSheet(String(mutated([xml], 0, dice(seed))), context).rows.flat().length
  expect(cellsRead).toBeGreaterThan(FUZZED_FILES)
})
