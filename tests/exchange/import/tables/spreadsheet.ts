import { strToU8, zipSync } from 'fflate'

/** A sheet of a spreadsheet that a test makes: its cells as XML, by their names. */
export interface MadeSheet {
  readonly name: string
  readonly cells: Readonly<Record<string, string>>
  readonly state?: string
  /** What stands behind the cells: merged cells, links. */
  readonly tail?: string
  /** Targets of links, by id. */
  readonly links?: Readonly<Record<string, string>>
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[]
  readonly shared?: readonly string[]
  readonly date1904?: boolean
}

/** A spreadsheet of the fewest parts that programs read. Style 1 shows a day, style 2 a day of a format of its own. */
export function spreadsheet({ sheets, shared = [], date1904 = false }: MadeWorkbook): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rels = (items: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': rels([`<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at + 1}"${state === undefined ? '' : ` state="${state}"`}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ...sheets.map(
        (_, at) =>
          `<Relationship Id="s${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
      `<Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`,
      `<Relationship Id="y" Type="${relations}/styles" Target="styles.xml"/>`,
    ]),
    'xl/sharedStrings.xml': `<sst ${main}>${shared.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy&quot; T&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  }
  for (const [at, { cells, tail = '', links = {} }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet ${main} xmlns:r="${relations}"><sheetData>${rowsOf(cells)}</sheetData>${tail}</worksheet>`
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = rels(
      Object.entries(links).map(
        ([id, target]) =>
          `<Relationship Id="${id}" Type="${relations}/hyperlink" Target="${target}" TargetMode="External"/>`,
      ),
    )
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: '2026-01-01',
  })
}

function rowsOf(cells: Readonly<Record<string, string>>): string {
  const rows = new Map<string, string>()
  for (const [name, xml] of Object.entries(cells)) {
    const row = name.replace(/\D/g, '')
    rows.set(row, `${rows.get(row) ?? ''}${xml.replace('<c', `<c r="${name}"`)}`)
  }
  return [...rows].map(([row, xml]) => `<row r="${row}">${xml}</row>`).join('')
}

/** A cell of text, of a number, and of a number with a style. */
export const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
export const number = (value: number | string, style = 0) => `<c s="${style}"><v>${value}</v></c>`
