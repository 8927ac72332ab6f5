import type { Fields } from '../../../dataset/raw-record.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { Imported, ImportedProposal, ImportedRecord } from '../imported.ts'
import type { Annotation } from './annotation.ts'
import { claimIn } from './claim-in.ts'
import { documentRecords } from './document-records.ts'
import { threadsOf } from './threads.ts'

/**
 * What annotations of any format become: a document for each page, a proposal for each passage, and a claim with its statement where an annotation says
 * that there is one. Answers are part of the note that they answer.
 */
export function importAnnotations(annotations: readonly Annotation[], notes: ImportNotes): Imported {
  const threads = threadsOf(annotations, notes)
  const found = new Map(threads.map(({ annotation }) => [annotation.id, claimIn(annotation, notes)]))
  const documents = documentRecords(threads, (id) => found.get(id) !== undefined, notes)
  const actors = new Map<string, ImportedRecord>()
  const claims = new Map<string, ImportedRecord>()
  const statements: ImportedRecord[] = []
  const proposals: ImportedProposal[] = []
  for (const { annotation, note } of threads) {
    const source = documents.keyOf(annotation)
    if (source === undefined) continue
    const claim = found.get(annotation.id)
    if (annotation.anchor === undefined && claim === undefined) continue
    const { id, at, anchor, tlp, created } = annotation
    const by = actorOf(annotation, actors, notes)
    if (created !== undefined)
      notes.add(
        'lost',
        'when a passage was marked has no place but for the day, as that on which its document was read',
        at,
        created,
      )
    if (claim === undefined) {
      const tags = annotation.tags.length === 0 ? undefined : annotation.tags
      proposals.push(present({ key: `annotation:${id}`, source, anchor, note, tags, by, tlp, at }))
      continue
    }
    const key = claimRecord(claim, annotation, { claims, by, notes })
    const fields = present({ source, claim: key, anchor, note: noteBeside(note, claim), proposedBy: by, tlp })
    notes.add('assumed', 'a passage says its claim in the document’s own voice', at)
    statements.push({ kind: 'statement', key: `statement:${id}`, fields, at })
  }
  return {
    records: [...actors.values(), ...documents.records, ...claims.values(), ...statements],
    proposals,
    notes: notes.all,
  }
}

type Found = ReturnType<typeof claimIn> & object

/** One claim for all that say it in the same words; tags of the others are added, and it travels as far as the freest of them. */
function claimRecord(
  { text, tags }: Found,
  { id, at, tlp }: Annotation,
  { claims, by, notes }: { claims: Map<string, ImportedRecord>; by: string | undefined; notes: ImportNotes },
): string {
  const there = claims.get(text)
  if (there === undefined) {
    const fields = present({ text, tags: tags.length === 0 ? undefined : tags, proposedBy: by, tlp })
    claims.set(text, { kind: 'claim', key: `claim:${id}`, fields, at })
    return `claim:${id}`
  }
  const { tlp: level, ...rest } = there.fields
  const all = [...new Set([...((rest['tags'] as string[] | undefined) ?? []), ...tags])]
  const freer = level === undefined || tlp === undefined ? {} : { tlp: level === 'red' ? tlp : level }
  claims.set(text, { ...there, fields: { ...rest, ...(all.length === 0 ? {} : { tags: all }), ...freer } })
  if (by !== undefined && by !== rest['proposedBy'])
    notes.add('lost', 'a claim that several people wrote is told to be of the first', at, by)
  return there.key
}

/** What is left of the comment when the claim is taken out of it. */
function noteBeside(note: string | undefined, { written }: Found): string | undefined {
  if (note === undefined) return undefined
  const rest = note.startsWith(written) ? note.slice(written.length).trim() : note
  return rest === '' ? undefined : rest
}

function actorOf(
  { author, at }: Annotation,
  actors: Map<string, ImportedRecord>,
  notes: ImportNotes,
): string | undefined {
  if (author === undefined) return undefined
  const key = `annotator:${author.id}`
  if (!actors.has(key)) {
    if (author.type === 'person') notes.add('assumed', 'an account is that of a person', at, author.id)
    actors.set(key, { kind: 'actor', key, fields: { name: author.name, type: author.type }, at })
  }
  return key
}

/** An object without what is undefined in it. */
export function present<T extends object>(fields: T): T & Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T & Fields
}
