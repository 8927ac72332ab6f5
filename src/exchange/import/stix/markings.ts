import { isAbove, TLP_LEVELS, type Tlp } from '../../../model/fields.ts'
import { OLD_TLP_MARKINGS, TLP_EXTENSION, TLP_MARKINGS } from '../../stix/tlp-markings.ts'
import { isObject, type JsonEntry } from '../json-entry.ts'
import type { StixObjects } from './bundle.ts'

const KNOWN: ReadonlyMap<string, Tlp> = new Map([
  ...TLP_LEVELS.map((level): [string, Tlp] => [TLP_MARKINGS[level], level]),
  ...Object.entries(OLD_TLP_MARKINGS),
])

/**
 * How far an object may travel: the narrowest of its TLP markings, those of parts of it too, since a record has one level. Markings that
 * are no TLP, and that the bundle does not define, are told.
 */
export function tlpOf(entry: JsonEntry, objects: StixObjects): Tlp | undefined {
  let narrowest: Tlp | undefined
  const narrow = (level: Tlp) => {
    if (narrowest === undefined || isAbove(level, narrowest)) narrowest = level
  }
  for (const [index, ref] of entry.texts('object_marking_refs').entries()) {
    const level = levelOf(ref, objects)
    if (level !== undefined) narrow(level)
    else tellMarking(entry, ref, objects, ['object_marking_refs', index])
  }
  const parts = entry.field('granular_markings')
  if (parts === undefined || parts === null) return narrowest
  for (const [index, part] of (Array.isArray(parts) ? parts : [parts]).entries()) {
    const ref = isObject(part) ? part['marking_ref'] : undefined
    const level = typeof ref === 'string' ? levelOf(ref, objects) : undefined
    if (level !== undefined) narrow(level)
    const message =
      level === undefined
        ? 'a marking, or a language, of a part of an object has no place in a record'
        : 'a marking of a part of an object holds for the whole record, where it is the narrowest'
    entry.tell(level === undefined ? 'lost' : 'assumed', message, part, ['granular_markings', index])
  }
  return narrowest
}

/** The level that a marking means: by its id, else by what the bundle says of it. */
export function levelOf(ref: string, objects: StixObjects): Tlp | undefined {
  return KNOWN.get(ref.toLowerCase()) ?? levelIn(objects.get(ref.toLowerCase()))
}

function levelIn(marking: JsonEntry | undefined): Tlp | undefined {
  if (marking === undefined || marking.value['type'] !== 'marking-definition') return undefined
  const { definition, definition_type: type, extensions, name, x_opencti_definition: shown } = marking.value
  const extension = isObject(extensions) ? extensions[TLP_EXTENSION] : undefined
  return (
    levelNamed(isObject(extension) ? extension['tlp_2_0'] : undefined) ??
    levelNamed(shown) ??
    levelNamed(String(type).toLowerCase() === 'tlp' && isObject(definition) ? definition['tlp'] : undefined) ??
    (/^tlp:/i.test(String(name)) ? levelNamed(name) : undefined)
  )
}

/** `TLP:AMBER+STRICT`, `white`, `amber_strict`. */
function levelNamed(text: unknown): Tlp | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^tlp:\s?/, '')
    .replace(/[ _-]strict$/, '+strict')
  return word === 'white' ? 'clear' : TLP_LEVELS.find((level) => level === word)
}

function tellMarking(entry: JsonEntry, ref: string, objects: StixObjects, path: readonly (string | number)[]): void {
  const marking = objects.get(ref.toLowerCase())
  if (marking === undefined)
    entry.tell(
      'notUnderstood',
      'a marking that the bundle does not define; whether it keeps the record from travelling is not known',
      ref,
      path,
    )
  else entry.tell('lost', 'a marking that is no TLP has no place in a record', marking.value, path)
}
