import type { SectionKind } from '../raw-record.ts'
import { FIELD_NAMES } from './field-names.ts'
import type { FileContent, Flaw, TextLocator, TextRange } from './file-content.ts'
import { isForeign, isMap, kindMeant } from './foreign.ts'
import { isNearSection, lostField, notAList, notSections, sectionInManifest, unknownSection } from './section-flaws.ts'
import { SECTION_LIST, SECTIONS } from './sections.ts'

/** The records of a YAML or JSON file, whose top level maps sections to lists. Places are only looked up for flaws. */
export function readSections(top: unknown, locate: () => TextLocator): FileContent {
  if (top === null || top === undefined || (isMap(top) && Object.keys(top).length === 0)) return EMPTY_CONTENT
  const foreign = isForeign(top, SECTIONS)
  if (foreign || !isMap(top) || kindMeant(top) !== undefined) {
    const at = locate()
    return { records: [], flaws: [notSections(top, foreign, at)], unread: [at.range([])], foreign }
  }
  const reader = new SectionReader(locate)
  for (const [name, content] of Object.entries(top)) reader.read(name, content)
  const { records, flaws, unread } = reader
  return { records, flaws, unread, foreign }
}

class SectionReader {
  readonly records: FileContent['records'][number][] = []
  readonly flaws: Flaw[] = []
  readonly unread: TextRange[] = []
  private readonly locate: () => TextLocator
  private locator: TextLocator | undefined

  constructor(locate: () => TextLocator) {
    this.locate = locate
  }

  read(name: string, content: unknown): void {
    const kind = SECTIONS.get(name)
    if (kind === undefined) this.refuse(name, content)
    else if (kind === 'dataset') this.readManifest(name, content)
    else if (kind === 'defaults') this.readDefaults(name, content)
    else if (Array.isArray(content)) this.readList(kind, name, content)
    else if (content !== null) this.pass([name], notAList(name, content, this.at))
  }

  private readList(kind: SectionKind, name: string, list: readonly unknown[]): void {
    for (const [index, value] of list.entries()) this.records.push({ kind, value, path: [name, index] })
  }

  /** What holds for the records of the file: nothing where nothing stands there. */
  private readDefaults(name: string, content: unknown): void {
    if (content !== null) this.records.push({ kind: 'defaults', value: content, path: [name] })
  }

  /** The manifest, without sections that were indented as if they were fields of it. */
  private readManifest(name: string, content: unknown): void {
    const fields = isMap(content) ? Object.entries(content) : []
    const inside = fields.filter(([field]) => SECTIONS.has(field))
    for (const [field] of inside) this.pass([name, field], sectionInManifest([name, field], this.at))
    const own = fields.filter(([field]) => !SECTIONS.has(field))
    this.records.push({ kind: 'dataset', value: inside.length === 0 ? content : Object.fromEntries(own), path: [name] })
  }

  /** What is no section: a section misspelt or, where a field has the name, one that the record above has lost. */
  private refuse(name: string, content: unknown): void {
    const mayBeSection = (content === null || Array.isArray(content)) && isNearSection(name)
    if (mayBeSection || !FIELD_NAMES.has(name.trim())) {
      this.pass([name], unknownSection(name, this.at))
      return
    }
    const record = this.records.pop()
    if (record !== undefined) this.unread.push(this.at.range(record.path))
    this.pass([name], lostField(name, this.at))
  }

  private pass(path: readonly string[], flaw: Flaw): void {
    this.flaws.push(flaw)
    this.unread.push(this.at.range(path))
  }

  private get at(): TextLocator {
    this.locator ??= this.locate()
    return this.locator
  }
}

/** A file that holds nothing. */
export const EMPTY_CONTENT: FileContent = {
  records: [],
  flaws: [
    {
      code: 'empty-file',
      offset: 0,
      message: 'the file holds no records',
      hint: `add a section (${SECTION_LIST}), or remove the file`,
      severity: 'warning',
    },
  ],
  unread: [],
  foreign: false,
}
