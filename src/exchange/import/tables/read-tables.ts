import type { Imported, ImportNote, ReadForeignOptions } from '../imported.ts'
import { type Mapping, readMapping, type Target } from './mapping.ts'
import { namesOfColumns, proposeMapping } from './propose-mapping.ts'
import { readRows } from './read-rows.ts'
import type { ReadTables } from './table.ts'

/**
 * What tables say, read by the mapping that is given, else by the one that their headers and values propose: which comes with it, to be kept for next time, and a note
 * for each column says what it was read as.
 *
 * @throws HearsayError `cannot-import` where what is given is no mapping
 */
export function readTables(read: ReadTables, options: ReadForeignOptions): Imported {
  if (options.mapping !== undefined) return readRows(read, readMapping(options.mapping), options)
  const mapping = proposeMapping(read.tables)
  const imported = readRows(read, mapping, options)
  return { ...imported, notes: [...columnNotes(read, mapping), ...imported.notes], mapping }
}

function columnNotes({ tables }: ReadTables, mapping: Mapping): ImportNote[] {
  return tables.flatMap((table) => {
    const found = mapping.tables.find(({ sheet }) => sheet === table.sheet)
    if (found === undefined) return []
    const places = new Map(namesOfColumns(table, found.header).map((name, at) => [name, at]))
    return found.columns.flatMap(({ column, to }): ImportNote[] => {
      if (to === 'nothing') return []
      const at = table.rows[Math.max(0, found.header - 1)]?.[places.get(column) ?? -1]?.at ?? {}
      return [{ type: 'assumed', message: `the column “${column}” was read as ${WORDS[to]}`, at }]
    })
  })
}

/** What each column may be, for people. */
const WORDS: Readonly<Record<Target | 'key', string>> = {
  key: 'what tells the rows apart',
  'claim.text': 'the claim',
  'claim.tags': 'tags of the claim',
  'claim.holds': 'when the claim is said to hold',
  'source.url': 'the address of a document',
  'source.archivedUrl': 'the address of a copy of the document',
  'source.title': 'the title of the document',
  'source.publisher': 'who published the document',
  'source.authors': 'who wrote the document',
  'source.published': 'when the document was published',
  'source.accessed': 'when the document was looked at',
  'source.language': 'the language of the document',
  'source.type': 'what sort of document it is',
  'statement.from': 'whom the document has the claim from',
  'statement.made': 'when the claim was said',
  'statement.quote': 'the passage of the document',
  'statement.note': 'a note',
  'assessment.rating': 'a verdict on the claim',
  'assessment.rating.value': 'the figure of the verdict',
  'assessment.rating.best': 'the best figure of its scale',
  'assessment.rating.worst': 'the worst figure of its scale',
  'assessment.by': 'whose verdict it is',
  'assessment.date': 'when the verdict was given',
  'assessment.url': 'the address of a fact-check',
  'assessment.rationale': 'why the verdict is so',
}
