import { openLabels } from '../../../graph/label.ts'
import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import { type AnyRecord, KIND_NAMES, type Kind, type RecordOfKind } from '../../../model/kinds.ts'
import { withReferences } from '../../../model/references.ts'
import { namesIn } from '../../../words/names.ts'
import type { Exported, Exporter, ExportInput, Loss } from '../exporter.ts'
import { KIND_FOLDERS, writeBase, writeStart } from './index-notes.ts'
import { noteBody, type Surroundings } from './note-body.ts'
import { noteNames } from './note-names.ts'
import { noteLink } from './obsidian-text.ts'
import { isPlainValue, writeProperties } from './properties.ts'

/**
 * An Obsidian vault: a note for each record, in a folder for its kind. Every field is a property, what names another record a link to its note; below stands in plain words what the
 * record says, of a claim with both sides and their lines of sourcing. Tags of claims are tags, as far as Obsidian has such; a base for each kind is its table, and `Start` leads to them.
 *
 * Lost are tours, retired ids, and people's own fields (`x-…`) that have parts.
 */
export const obsidian: Exporter = {
  format: 'obsidian',
  title: 'an Obsidian vault, a note for each record',
  ending: '',
  mediaType: 'text/markdown',
  write: async (input) => writeVault(input),
}

function writeVault({ dataset, view }: ExportInput): Exported {
  const labelOf = openLabels(view.view.reader)
  const records = [...everyRecord(dataset)]
  const names = noteNames([
    ...FIXED,
    ...records.map(({ kind, record }) => [record.id, labelFor(kind, record, labelOf)] as const),
  ])
  const noteOf = (id: string) => names.get(id)
  const around: Surroundings = {
    view,
    nameOf: namesIn(view.view.reader),
    noteOf,
    statementsIn: statementsBySource(dataset),
  }
  const notes = records.map(({ kind, record }) => ({
    path: `${KIND_FOLDERS[kind]}/${names.get(record.id)}.md`,
    text: writeProperties(propertiesOf(kind, record, noteOf)) + noteBody(kind, record, around),
  }))
  const kinds = KIND_NAMES.filter((kind) => records.some((each) => each.kind === kind))
  const start = writeProperties(propertiesOf('dataset', startFields(dataset), noteOf)) + writeStart(kinds, records)
  return {
    files: [
      { path: 'Start.md', text: start },
      ...kinds.map((kind) => ({ path: `${KIND_FOLDERS[kind]}.base`, text: writeBase(kind) })),
      ...notes,
    ],
    losses: lossesOf(dataset),
  }
}

/** Names that the vault's own files have. */
const FIXED: readonly (readonly [string, string])[] = [[' start', 'Start']]

/** By what a note is called: a record's name, of what has none what it is about. */
function labelFor(kind: Kind, record: AnyRecord, labelOf: (id: string) => string): string {
  if (kind === 'source') return (record as RecordOfKind['source']).title
  if (kind === 'claim') return (record as RecordOfKind['claim']).text
  if (kind === 'actor' || kind === 'topic') return (record as RecordOfKind['actor']).name
  if (kind === 'statement')
    return `${labelOf((record as RecordOfKind['statement']).source).slice(0, 50)} – ${labelOf((record as RecordOfKind['statement']).claim)}`
  if (kind !== 'relation') return labelOf(record.id)
  const { type, from } = record as RecordOfKind['relation']
  return `${labelOf(from).slice(0, 60)} ${type}`
}

function propertiesOf(
  kind: Kind | 'dataset',
  record: { readonly id: string },
  noteOf: (id: string) => string | undefined,
) {
  const linked = withReferences(record, kind, (id) => {
    const note = noteOf(id)
    return note === undefined ? id : noteLink(note)
  })
  const { id, ...fields } = linked as Readonly<Record<string, unknown>>
  const { id: _, ...own } = Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isLost(name, value)))
  const { title, name, text, tags, ...rest } = own
  const label = title ?? name ?? text
  const fitting = Array.isArray(tags) ? [...new Set((tags as string[]).flatMap(tagOf))] : undefined
  return {
    kind,
    id: record.id ?? id,
    ...(label === undefined || label === noteOf(record.id) ? {} : { aliases: [label] }),
    ...{ title, name, text, tags: fitting },
    // What is no tag as it stands is told to the letter.
    'tags-as-written': JSON.stringify(fitting) === JSON.stringify(tags) ? undefined : tags,
    ...rest,
  }
}

/** A tag as Obsidian has them: letters, digits, `_`, `-` and `/`, not digits alone. */
function tagOf(tag: string): string[] {
  const fit = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '')
  return /[^\d]/.test(fit) ? [fit] : []
}

function startFields({ manifest: { tours: _, retired: __, ...fields } }: Dataset): { readonly id: string } {
  return fields
}

function isLost(name: string, value: unknown): boolean {
  return name.startsWith('x-') && !isPlainValue(value)
}

function statementsBySource({ statements }: Dataset): (source: string) => readonly RecordOfKind['statement'][] {
  const found = new Map<string, RecordOfKind['statement'][]>()
  for (const statement of statements) {
    const there = found.get(statement.source)
    if (there === undefined) found.set(statement.source, [statement])
    else there.push(statement)
  }
  return (source) => found.get(source) ?? []
}

function lossesOf(dataset: Dataset): Loss[] {
  const { tours = [], retired = [], ...manifest } = dataset.manifest
  const own = (kind: Loss['kind'], record: { readonly id: string }) =>
    Object.entries(record).flatMap(([field, value]) =>
      isLost(field, value) ? [{ kind, id: record.id, field, why: 'a property of Obsidian has no parts' }] : [],
    )
  return [
    ...own('dataset', manifest),
    ...tours.map(({ id }): Loss => ({ kind: 'tour', id, field: '', why: 'a vault has no tours' })),
    ...retired.map(
      ({ id }): Loss => ({ kind: 'retired', id, field: '', why: 'a vault has no ids that were in use before' }),
    ),
    ...[...everyRecord(dataset)].flatMap(({ kind, record }) => own(kind, record)),
  ]
}
