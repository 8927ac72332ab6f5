import { foreignText } from './foreign-text.ts'
import type { ForeignFile, ImportedProposal, ImportNote, ReadForeignOptions } from './imported.ts'
import { keyOf } from './made-ids.ts'
import type { MadeRecord } from './made-record.ts'
import { makeRecords } from './make-records.ts'
import { recognise } from './recognise.ts'
import { type StatusMap, type VerdictTold, withStatuses } from './status-map.ts'

/** How a foreign file is imported. */
export interface ImportOptions extends ReadForeignOptions {
  /** The format; recognised where it is absent. */
  readonly as?: string | undefined
  /** Which status each verdict means. Without it none is made. */
  readonly statusMap?: StatusMap | undefined
}

/** What was imported of a foreign file: records that are a valid dataset with each other, and all that is not, or not quite, in them. */
export interface ImportedFile {
  /** What the file is called. */
  readonly name: string
  readonly format: string
  /** What the format is, for people. */
  readonly title: string
  readonly records: readonly MadeRecord[]
  readonly notes: readonly ImportNote[]
  /** The verdicts that may mean a status, the most frequent first. */
  readonly verdicts: readonly VerdictTold[]
  /** Passages that were marked, with no sentence that anybody stands for: `source` and `by` are ids. */
  readonly proposals: readonly ImportedProposal[]
  /** Of a table: which column was read as what, to be given as `mapping` next time. */
  readonly mapping?: unknown
}

/**
 * Reads a foreign file: recognises its format, decodes it, and makes records of it, with ids that are the same each time. The same file gives the same records. Nothing is fetched.
 *
 * @throws HearsayError `cannot-import` where the file is of no format that is known, or not of the one that is named, too large, or a bomb; `bad-option` where no format is called so
 */
export async function importFile(file: ForeignFile, options: ImportOptions = {}): Promise<ImportedFile> {
  const { as, statusMap, ...reading } = options
  const { file: text, notes: decoding } = foreignText(file)
  const { importer, notes: recognising } = await recognise(text, as)
  const imported = await importer.read(text, reading)
  const judged = withStatuses(imported, statusMap)
  const { records, notes } = makeRecords({ records: judged.records, notes: imported.notes }, importer)
  const { proposals, lost } = proposalsOf(imported.proposals ?? [], records)
  return {
    ...{ name: file.name, format: importer.format, title: importer.title, records, proposals },
    notes: [...decoding, ...recognising, ...notes, ...judged.notes, ...lost],
    verdicts: judged.verdicts,
    ...(imported.mapping === undefined ? {} : { mapping: imported.mapping }),
  }
}

/** The proposals with ids where they have keys; those whose document was not made are told. */
function proposalsOf(proposals: readonly ImportedProposal[], records: readonly MadeRecord[]) {
  const ids = new Map(records.map((record) => [keyOf(record), record.id]))
  const lost: ImportNote[] = []
  const found = proposals.flatMap(({ source: key, by, ...others }): ImportedProposal[] => {
    const source = ids.get(keyOf({ kind: 'source', key }))
    const actor = by === undefined ? undefined : ids.get(keyOf({ kind: 'actor', key: by }))
    if (source !== undefined) return [{ ...others, source, ...(actor === undefined ? {} : { by: actor }) }]
    const message = 'a passage that was marked was not taken over: its document was not made'
    lost.push({ type: 'notUnderstood', message, value: others.key, at: others.at })
    return []
  })
  return { proposals: found, lost }
}
