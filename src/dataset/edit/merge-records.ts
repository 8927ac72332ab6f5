import { HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Dataset } from '../../model/dataset.ts'
import { recordsOf } from '../../model/dataset.ts'
import type { Relation } from '../../model/relation.ts'
import { checkReadings } from '../parse.ts'
import type { Fields, InputFile } from '../raw-record.ts'
import { readRecords } from '../read/formats.ts'
import { Names } from '../shorthand/names.ts'
import { withArticle } from '../words.ts'
import { differences, type MergedKind, mergedFields } from './merged-fields.ts'
import { withLinesOf } from './move-lines.ts'
import { cannotEdit, kindOf, openFiles, renameIn } from './rename-record.ts'
import { retire } from './retire.ts'
import { unworded } from './unworded.ts'
import { updateRecord } from './update-record.ts'

/** How two records are merged. */
export interface MergeOptions {
  /** In what they may differ all the same, such as `quantity`: what the second says counts. Of `assessments` both are kept. */
  readonly despite?: readonly string[] | undefined
}

/**
 * The files of a dataset with one actor, source or claim merged into another: whatever named the first names the second, which gets what it
 * did not say itself, and the first id is retired. Every statement stays.
 *
 * @throws DatasetError where the dataset is not valid
 * @throws HearsayError `unknown-id`; `cannot-edit` where they are said to be two, or differ in what is not named, or nothing valid would be left
 */
export function mergeRecords(
  files: readonly InputFile[],
  [from, into]: readonly [string, string],
  { despite = [] }: MergeOptions = {},
): readonly InputFile[] {
  const { dataset, readings } = openFiles(files)
  const kind = requireSameKind(dataset, from, into)
  const [one, other] = [find(dataset, kind, from), find(dataset, kind, into)]
  refuseDifferences(dataset, kind, { one, other, despite })
  const isWritten = readings.some(({ records }) =>
    records.some((raw) => raw.kind === kind && (raw.value as Fields)['id'] === from),
  )
  const names = namesOf(dataset, kind)
  const ties = recordsOf(dataset, 'relation').filter((relation) => joins(relation, from, into))
  const isSource = kind === 'source' && isWritten
  // First of all, so that nothing is worded twice.
  let changed = isSource ? withoutRecord(withLinesOf(files, from, into), kind, from) : files
  for (const relation of ties) changed = withoutRecord(changed, 'relation', relation.id)
  const merged = mergedFields(kind, one, other)
  if (canonicalJson(merged) !== canonicalJson(other)) changed = withRecord(changed, kind, { id: into, record: merged })
  if (!isWritten) changed = unworded(changed, { from, into, text: String(one['text'] ?? '') })
  else if (!isSource) changed = withoutRecord(changed, kind, from)
  const means = (name: string) => meansOnly(names, name, from)
  changed = renameIn(
    changed,
    changed.map((file) => readRecords(file)),
    { from, to: into, means, ownIdToo: false },
  )
  if (isWritten || isKeyed(files, from)) changed = retire(changed, { id: from, became: into, how: 'merged' })
  verify(dataset, changed, [from, into])
  return changed
}

function requireSameKind(dataset: Dataset, from: string, into: string): MergedKind {
  for (const id of [from, into]) {
    if (kindOf(dataset, id) === undefined)
      throw new HearsayError('unknown-id', `no record has the id "${id}"`, { path: id })
  }
  const [kind, other] = [kindOf(dataset, from), kindOf(dataset, into)]
  if (from === into) throw cannotEdit(from, 'it is the same record already', 'name two')
  if (kind !== other)
    throw cannotEdit(
      from,
      `it is ${withArticle(String(kind))}, and "${into}" ${withArticle(String(other))}`,
      'name two of a kind',
    )
  if (kind === 'actor' || kind === 'source' || kind === 'claim') return kind
  throw cannotEdit(from, `${withArticle(String(kind))} cannot be merged`, 'name two actors, sources or claims')
}

function find(dataset: Dataset, kind: MergedKind, id: string): Fields {
  return (recordsOf(dataset, kind) as readonly { readonly id: string }[]).find(
    (record) => record.id === id,
  ) as unknown as Fields
}

interface Two {
  readonly one: Fields
  readonly other: Fields
  readonly despite: readonly string[]
}

function refuseDifferences(dataset: Dataset, kind: MergedKind, { one, other, despite }: Two): void {
  const [from, into] = [String(one['id']), String(other['id'])]
  const isSaid = recordsOf(dataset, 'relation').find(
    (relation) => joins(relation, from, into) && relation.type !== 'equivalent',
  )
  if (isSaid !== undefined)
    throw cannotEdit(
      from,
      `a relation ties it to "${into}" as ${isSaid.type} (${isSaid.id})`,
      'remove the relation first, if they are the same',
    )
  const apart = [one['notSameAs'], other['notSameAs']].flat().some((id) => id === from || id === into)
  if (apart)
    throw cannotEdit(
      from,
      `it is said not to be the same as "${into}" (notSameAs)`,
      'remove that first, if they are the same',
    )
  const found = differences(dataset, kind, one, other)
  const needless = despite.filter((field) => !found.includes(field))
  if (needless.length > 0) {
    const hint = found.length === 0 ? 'leave --despite out' : `they differ in ${found.join(', ')}`
    throw cannotEdit(from, `it does not differ from "${into}" in ${needless.join(', ')}`, hint)
  }
  const differing = found.filter((field) => !despite.includes(field))
  if (differing.length === 0) return
  const shown = differing.map((field) =>
    field === 'assessments' ? field : `${field} (${text(one[field])} and ${text(other[field])})`,
  )
  throw cannotEdit(
    from,
    `it differs from "${into}" in ${shown.join(', ')}`,
    `name what may differ: --despite ${differing.join(',')}; then "${into}" counts, and assessments are all kept`,
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : canonicalJson(value)
}

function joins({ from, to }: Relation, one: string, other: string): boolean {
  return (from === one && to === other) || (from === other && to === one)
}

/** The files without a record, wherever it is written. */
function withoutRecord(files: readonly InputFile[], kind: MergedKind | 'relation', id: string): readonly InputFile[] {
  return inItsFile(files, (file) => updateRecord(file, { kind, id, record: undefined }), id)
}

function withRecord(
  files: readonly InputFile[],
  kind: MergedKind,
  { id, record }: { id: string; record: object },
): readonly InputFile[] {
  return inItsFile(files, (file) => updateRecord(file, { kind, id, record }, { among: files }), id)
}

function inItsFile(files: readonly InputFile[], edit: (file: InputFile) => string, id: string): readonly InputFile[] {
  for (const file of files) {
    try {
      const edited = edit(file)
      return files.map((each) => (each === file ? { path: file.path, text: edited } : each))
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code !== 'unknown-id') throw error
    }
  }
  throw cannotEdit(id, 'it is made of a line, and cannot be changed by itself', 'give it a record of its own first')
}

/** The names by which lines may mean a record. */
function namesOf(dataset: Dataset, kind: MergedKind): Names {
  const names = new Names()
  if (kind === 'source') for (const { id, title } of dataset.sources) names.add(id, title)
  if (kind === 'actor')
    for (const { id, name, anonymous } of dataset.actors) if (anonymous !== true) names.add(id, name)
  return names
}

function meansOnly(names: Names, name: string, id: string): boolean {
  const found = names.find(name)
  return found.length === 1 && found[0] === id
}

/** Whether a line words a claim behind that id. */
function isKeyed(files: readonly InputFile[], id: string): boolean {
  return files.some(({ text: all }) => new RegExp(`(?:^|[\\s"'{])${id.replaceAll('.', '\\.')}["']?:\\s`, 'm').test(all))
}

/** @throws HearsayError `cannot-edit` where what is left is not valid, or a statement is gone */
function verify(before: Dataset, files: readonly InputFile[], [from, into]: readonly [string, string]): void {
  const { dataset, problems } = checkReadings(files.map((file) => ({ file, reading: readRecords(file) })))
  const error = problems.find(({ severity }) => severity === 'error')
  if (dataset === undefined)
    throw cannotEdit(
      from,
      `merged into "${into}", the dataset would not be valid: ${error?.message ?? 'it could not be read'}`,
    )
  if (kindOf(dataset, from) === undefined && dataset.statements.length === before.statements.length) return
  throw cannotEdit(from, `it could not be merged into "${into}" without losing something`)
}
