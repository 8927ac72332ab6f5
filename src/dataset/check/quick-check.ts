import { KIND_NAMES } from '../../model/kinds.ts'
import type { RawKind } from '../raw-record.ts'
import { holdsHidden } from './hidden-characters.ts'
import { type Measure, nameSize, UNSURE } from './quick/measure.ts'
import { measureByParse } from './quick/measure-by-parse.ts'
import { measuredFields, measureFields } from './quick/measure-fields.ts'
import { measureOf } from './quick/measure-of.ts'
import { isExtension, schemaOf } from './record-schema.ts'
import { extensionFault } from './record-shape.ts'

export { UNSURE }

/**
 * A check that is true for a value that is surely a record of that kind: one that `checkShape` takes and gives back as it is, in which there are no
 * hidden characters. Whatever it is false for is to be checked by these, which know what is wrong, and may find that nothing is.
 *
 * It is compiled from the schema, of which it knows what is fast to ask, and takes about a third of the time of `JSON.parse`.
 *
 * @returns a check of values as `JSON.parse` gives them
 */
export function quickCheck(kind: RawKind): (value: unknown) => boolean {
  const measure = RECORD_MEASURES[kind]
  return (value) => measure(value) !== UNSURE && !holdsHidden(value)
}

/**
 * For each kind, the fewest characters of any JSON text of a record of that kind, with the field `kind` that it has in JSON Lines; `UNSURE` where a
 * value is not surely a record. Hidden characters are not looked for.
 *
 * A text of exactly that many characters has no blanks, no escapes, no field that another of the same name replaced, and no number that was rounded:
 * each of them takes at least one character more.
 */
export const LINE_MEASURES: ReadonlyMap<unknown, Measure> = new Map(
  (['dataset', ...KIND_NAMES] as const).map((kind) => {
    const own = { measure: (value: unknown) => (value === kind ? kind.length + 2 : UNSURE), nameSize: nameSize('kind') }
    const fields = measuredFieldsOf(kind)
    return [kind, recordMeasure(kind, fields && new Map([...fields, ['kind', { ...own, isNeeded: true }]]))]
  }),
)

/** For each kind, the same of a record without the field `kind`. */
export const RECORD_MEASURES: Readonly<Record<RawKind, Measure>> = Object.fromEntries(
  (['dataset', ...KIND_NAMES] as const).map((kind) => [kind, recordMeasure(kind, measuredFieldsOf(kind))]),
) as Record<RawKind, Measure>

type MeasuredFields = ReturnType<typeof measuredFields>

function measuredFieldsOf(kind: RawKind): MeasuredFields {
  return measuredFields(schemaOf(kind), measureOf)
}

/** Where the schema asks for more than its fields do, it is asked itself, and takes no `kind` beside them: the slow way is always right. */
function recordMeasure(kind: RawKind, fields: MeasuredFields): Measure {
  if (fields === undefined) return measureByParse(schemaOf(kind))
  return measureFields(fields, (name, content) => isExtension(name) && extensionFault(content) === undefined)
}
