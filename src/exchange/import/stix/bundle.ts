import { HearsayError } from '../../../errors.ts'
import { canonicalJson } from '../../../model/canonical-json.ts'
import type { ImportNote } from '../imported.ts'
import { isObject, JsonEntry } from '../json-entry.ts'

/** The objects of a bundle by their ids, each in its latest version, in the order of the file. */
export type StixObjects = ReadonlyMap<string, JsonEntry>

const ID = /^[a-z0-9][a-z0-9-]{0,249}--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether something is a bundle, the objects of a TAXII server, or a list of STIX objects, going by its first objects. */
export function looksLikeStix(json: unknown): boolean {
  if (isObject(json) && json['type'] === 'bundle' && typeof json['id'] === 'string') return /^bundle--/.test(json['id'])
  const objects = objectsOf(json)
  return objects !== undefined && objects.length > 0 && objects.slice(0, 20).every(isStixObject)
}

/**
 * The objects that a file has. Of several versions of one object the latest by `modified` is read; the others are told, and so is what is
 * no object.
 *
 * @throws HearsayError `cannot-import` where there is no list of objects
 */
export function readBundle(json: unknown, notes: ImportNote[]): StixObjects {
  const found = objectsOf(json)
  const bundle = isObject(json) ? json : {}
  if (found === undefined && bundle['type'] !== 'bundle')
    throw new HearsayError('cannot-import', 'this is no STIX bundle: it has no list of objects', {
      hint: 'give the file with {"type": "bundle", "objects": […]}',
    })
  const inList = Array.isArray(json)
  if (!inList) tellBundle(new JsonEntry(bundle, '', notes))
  const objects = new Map<string, JsonEntry>()
  for (const [index, value] of (found ?? []).entries()) {
    const entry = new JsonEntry(isObject(value) ? value : {}, `${inList ? '' : '/objects'}/${index}`, notes)
    if (!isStixObject(value))
      entry.tell('notUnderstood', 'this is no STIX object: it has no type, or no id as STIX has them', value)
    else addVersion(objects, entry)
  }
  return objects
}

function tellBundle(bundle: JsonEntry): void {
  for (const known of ['type', 'id', 'objects']) bundle.field(known)
  const version = bundle.text('spec_version')
  if (version !== undefined && version !== '2.1')
    bundle.tell('assumed', 'a bundle of an older version of STIX is read as one of 2.1', version, ['spec_version'])
  bundle.tellRest('a dataset')
}

function addVersion(objects: Map<string, JsonEntry>, entry: JsonEntry): void {
  const id = String(entry.value['id']).toLowerCase()
  const known = objects.get(id)
  if (known !== undefined && sameValue(known, entry)) return
  const isLater = known === undefined || modifiedAt(entry) > modifiedAt(known)
  const earlier = isLater ? known : entry
  earlier?.tell(
    'lost',
    'an earlier version of an object that is there more than once; the latest was read',
    earlier.value,
  )
  if (isLater) objects.set(id, entry)
}

function sameValue(known: JsonEntry, entry: JsonEntry): boolean {
  try {
    return canonicalJson(known.value) === canonicalJson(entry.value)
  } catch {
    return false
  }
}

function modifiedAt({ value }: JsonEntry): number {
  const time = typeof value['modified'] === 'string' ? Date.parse(value['modified']) : Number.NaN
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}

function objectsOf(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json
  const objects = isObject(json) ? json['objects'] : undefined
  return Array.isArray(objects) ? objects : undefined
}

function isStixObject(value: unknown): boolean {
  return isObject(value) && typeof value['type'] === 'string' && typeof value['id'] === 'string' && ID.test(value['id'])
}
