import { parseDataset } from '../../../dataset/parse.ts'
import type { Fields } from '../../../dataset/raw-record.ts'
import { isAbove, type Tlp } from '../../../model/fields.ts'
import { KINDS, type Kind } from '../../../model/kinds.ts'
import { isMadeId } from '../../../model/made-ids.ts'
import { withReferences } from '../../../model/references.ts'
import { EXTENSION_ID, PROGRAM_ID } from '../../stix/extension.ts'
import { isObject, type JsonEntry } from '../json-entry.ts'
import { idOf, type StixReading } from './stix-reading.ts'

/** An object that we wrote, and the whole record that it carries. */
interface OwnObject {
  readonly entry: JsonEntry
  readonly kind: Kind
  readonly record: Fields & { readonly id: string }
}

/**
 * Takes the records that objects of a bundle of ours carry, where together they are right; else the objects are read as anybody’s. How far a
 * record may travel is the narrower of what it says and what its object is marked with.
 */
export function readOwnRecords(reading: StixReading): void {
  const own = [...reading.objects.values()].flatMap((entry) => ownObject(entry) ?? [])
  if (own.length === 0) return
  const problem = problemOf(own)
  if (problem !== undefined) {
    const [first] = own
    first?.entry.tell(
      'notUnderstood',
      'the records that hearsay wrote into this bundle were changed so that they no longer fit each other; its objects are read as anybody’s',
      problem,
    )
    return
  }
  for (const object of own) addOwn(object, reading)
}

function ownObject(entry: JsonEntry): OwnObject | undefined {
  const { extensions } = entry.value
  const extension =
    isObject(extensions) && Object.hasOwn(extensions, EXTENSION_ID) ? extensions[EXTENSION_ID] : undefined
  if (!isObject(extension)) return undefined
  const { kind, record } = extension
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind) || !isObject(record) || typeof record['id'] !== 'string')
    return undefined
  return { entry, kind: kind as Kind, record: record as OwnObject['record'] }
}

/** What is wrong with the records as a dataset. */
function problemOf(own: readonly OwnObject[]): string | undefined {
  const sections: Record<string, unknown> = { dataset: { format: 1, id: 'imported--', title: 'what is imported' } }
  for (const { section } of Object.values(KINDS)) sections[section] = []
  for (const { kind, record } of own) (sections[KINDS[kind].section] as unknown[]).push(withoutMadeId(record))
  let text: string
  try {
    text = JSON.stringify(sections)
  } catch {
    return 'it is nested too deep'
  }
  const { problems } = parseDataset([{ path: 'bundle.json', text }])
  return problems.find(({ severity }) => severity === 'error')?.message
}

function withoutMadeId({ id, ...fields }: OwnObject['record']): Fields {
  return isMadeId(id) ? fields : { id, ...fields }
}

function addOwn({ entry, kind, record }: OwnObject, reading: StixReading): void {
  const { id, ...fields } = withReferences(record, kind, keyOfOwn)
  const tlp = narrower(record['tlp'] as Tlp | undefined, reading.tlp(entry))
  const at = entry.at
  const all = tlp === undefined ? fields : { ...fields, tlp }
  const key = keyOfOwn(id)
  reading.records.set(key, { kind, key, ...(isMadeId(id) ? {} : { id }), fields: all, at })
  reading.recordOf.set(idOf(entry), { key, kind })
  const { name, content } = entry.value
  const said = kind === 'claim' ? content : name
  const meant = record['text'] ?? record['name'] ?? record['title']
  if (
    ['claim', 'actor', 'source', 'topic'].includes(kind) &&
    typeof said === 'string' &&
    said !== meant &&
    entry.value['type'] !== 'note'
  )
    entry.tell(
      'ambiguous',
      'an object was changed after hearsay wrote it; the record that it carries was read, not the change',
      said,
    )
}

/** Whether an object only says what we say of an extension or of a dataset: the program itself, the extension, the dataset. */
export function isProgram({ value }: JsonEntry): boolean {
  const { id, extensions } = value
  if (id === EXTENSION_ID || id === PROGRAM_ID) return true
  const own = isObject(extensions) && Object.hasOwn(extensions, EXTENSION_ID) ? extensions[EXTENSION_ID] : undefined
  return isObject(own) && own['kind'] === 'dataset'
}

function keyOfOwn(id: string): string {
  return `hearsay:${id}`
}

function narrower(a: Tlp | undefined, b: Tlp | undefined): Tlp | undefined {
  if (a === undefined || b === undefined) return b === 'clear' ? a : (a ?? b)
  return isAbove(a, b) ? a : b
}
