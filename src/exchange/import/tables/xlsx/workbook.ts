import { xmlEvents } from './xml-events.ts'

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  /** Where it stands in the file; undefined of what is no sheet of cells. */
  readonly path: string | undefined
}

/** What a workbook says of its sheets, and from when its dates count. */
export function readWorkbook(parts: ReadonlyMap<string, string>): { sheets: SheetEntry[]; since: 1900 | 1904 } {
  const targets = readRelations(parts.get('xl/_rels/workbook.xml.rels'))
  const sheets: SheetEntry[] = []
  let since: 1900 | 1904 = 1900
  for (const event of xmlEvents(parts.get('xl/workbook.xml') ?? '')) {
    if (event.type !== 'open') continue
    const { name, attributes } = event
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) since = 1904
    if (name !== 'sheet') continue
    const target = targets.get(idIn(attributes))
    const path = target && (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    sheets.push({ name: attributes['name'] ?? '', isHidden: /hidden/i.test(attributes['state'] ?? ''), path })
  }
  return { sheets, since }
}

/** What a part of a file leads to, by the id of the relation. */
export function readRelations(xml: string | undefined): Map<string, string> {
  const targets = new Map<string, string>()
  for (const event of xmlEvents(xml ?? ''))
    if (event.type === 'open' && event.name === 'Relationship')
      targets.set(event.attributes['Id'] ?? '', event.attributes['Target'] ?? '')
  return targets
}

/** The id of the relation that a tag names, whatever prefix stands before it. */
export function idIn(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
}

/** The texts that cells share, in order: the runs of each as one, without how they are pronounced. */
export function readSharedTexts(xml: string | undefined): string[] {
  const texts: string[] = []
  let [text, isText, isSpoken] = ['', false, false]
  for (const event of xmlEvents(xml ?? '')) {
    if (event.type === 'text') {
      if (isText && !isSpoken) text += event.text
      continue
    }
    const isOpen = event.type === 'open' && !event.isEmpty
    if (event.name === 't') isText = isOpen
    if (event.name === 'rPh') isSpoken = isOpen
    if (event.name !== 'si') continue
    if (event.type === 'close' || event.isEmpty) texts.push(officeText(text))
    text = ''
  }
  return texts
}

/** A text in which Office’s own escapes stand for what they are: `_x000D_`. */
export function officeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** For each style of cells, whether it shows a number as a date. */
export function readDateStyles(xml: string | undefined): boolean[] {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let isOfCells = false
  for (const event of xmlEvents(xml ?? '')) {
    if (event.type === 'text') continue
    if (event.name === 'cellXfs') isOfCells = event.type === 'open'
    if (event.type === 'close') continue
    const id = Number(event.attributes['numFmtId'] ?? 0)
    if (event.name === 'numFmt') formats.set(id, event.attributes['formatCode'] ?? '')
    if (event.name === 'xf' && isOfCells) styles.push(showsDate(id, formats.get(id)))
  }
  return styles
}

/** Formats that every Office has: 14 to 17 and 22 are dates, 27 to 36 and 50 to 58 those of East Asia; the rest are times or no dates. */
function showsDate(id: number, format: string | undefined): boolean {
  if (format === undefined)
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? ''
  return /[yd]/i.test(bare) || /m{3}/i.test(bare)
}
