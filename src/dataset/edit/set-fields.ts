import { parse } from 'yaml'
import { HearsayError } from '../../errors.ts'
import type { Kind } from '../../model/kinds.ts'
import { checkShape } from '../check/record-shape.ts'
import type { Fields } from '../raw-record.ts'
import { YAML_OPTIONS } from '../read/yaml/options.ts'

/** What of a record is to be set, as `quantity.value` and what stands behind it, and what is to be taken out. */
export interface FieldWishes {
  readonly set?: readonly (readonly [path: string, text: string])[] | undefined
  readonly unset?: readonly string[] | undefined
}

/**
 * A record with fields set and taken out, each by its path: names and places in lists (from 0; the one behind the last adds one) with dots between them. A value is
 * written as in a file; what the field does not take so is taken as plain text, else as a list of it, with commas between. What was empty and is left empty goes too.
 *
 * @throws HearsayError `bad-option` where a path leads nowhere
 */
export function withFields(kind: Kind | 'dataset', record: object, { set = [], unset = [] }: FieldWishes): object {
  let changed = record as Fields
  for (const path of unset) changed = withoutAt(changed, partsOf(path), path) as Fields
  for (const [path, text] of set) changed = fitting(kind, changed, { path, text })
  return changed
}

function fitting(kind: Kind | 'dataset', record: Fields, { path, text }: { path: string; text: string }): Fields {
  const parts = partsOf(path)
  const list = text.split(',').map((each) => each.trim())
  const readings = [valueIn(text), text, list].map((value) => withAt(record, parts, { value, path }) as Fields)
  // What is wrong elsewhere is not this field's to mend.
  const faults = readings.map((reading) => faultsOf(kind, reading))
  const least = faults.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return readings[faults.indexOf(least)] ?? record
}

function valueIn(text: string): unknown {
  try {
    return parse(text, YAML_OPTIONS)
  } catch {
    return text
  }
}

function faultsOf(kind: Kind | 'dataset', value: Fields): number {
  const at = { place: () => ({ file: kind, line: 1, column: 1 }), written: () => undefined }
  const shape = checkShape({ kind, value, at })
  return 'problems' in shape ? shape.problems.length : 0
}

type Parts = readonly string[]

function partsOf(path: string): Parts {
  const parts = path.split('.')
  if (parts.every((part) => part !== '')) return parts
  throw new HearsayError('bad-option', `"${path}" is no path of a field`, {
    path,
    hint: 'write quantity.value, about.0',
  })
}

interface Setting {
  readonly value: unknown
  readonly path: string
}

function withAt(whole: unknown, [part, ...rest]: Parts, setting: Setting): unknown {
  if (part === undefined) return setting.value
  if (Array.isArray(whole)) {
    const index = Number(part)
    if (!/^\d+$/.test(part) || index > whole.length) throw nowhere(setting.path)
    return index === whole.length
      ? [...whole, withAt(undefined, rest, setting)]
      : whole.with(index, withAt(whole[index], rest, setting))
  }
  if (whole === undefined)
    return /^0$/.test(part) ? [withAt(undefined, rest, setting)] : { [part]: withAt(undefined, rest, setting) }
  if (typeof whole !== 'object' || whole === null) throw nowhere(setting.path)
  return { ...whole, [part]: withAt((whole as Fields)[part], rest, setting) }
}

function withoutAt(whole: unknown, [part = '', ...rest]: Parts, path: string): unknown {
  if (typeof whole !== 'object' || whole === null || !(part in whole)) throw nowhere(path)
  const inner = (whole as Fields)[part]
  const left = rest.length === 0 ? undefined : withoutAt(inner, rest, path)
  const isEmpty = left === undefined || Object.keys(left as object).length === 0
  if (Array.isArray(whole)) return isEmpty ? whole.toSpliced(Number(part), 1) : whole.with(Number(part), left)
  const { [part]: _, ...others } = whole as Fields
  return isEmpty ? others : { ...whole, [part]: left }
}

function nowhere(path: string): HearsayError {
  return new HearsayError('bad-option', `the record has nothing at "${path}"`, {
    path,
    hint: 'hearsay show --json prints what it has',
  })
}
