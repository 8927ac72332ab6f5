import type { Kind, NodeKind } from '../../library.ts'
import { FIELD_LABELS, type FieldLabels } from '../../words/fields/field-labels.ts'
import type { FieldSpec } from './field-spec.ts'

/** The fields of a form, in its order: those that most records have, what else the record has, and what is folded away. */
export interface FormFields {
  readonly shown: readonly FieldSpec[]
  readonly folded: readonly FieldSpec[]
}

/** Which fields of an assessment come first, by what it judges. */
const JUDGING: Readonly<Partial<Record<NodeKind, readonly string[]>>> = {
  claim: ['status', 'likelihood'],
  statement: ['attribution', 'lines', 'credibility'],
  source: ['reliability', 'topic'],
  actor: ['reliability', 'topic'],
}

const ALL_JUDGING: readonly string[] = Object.values(JUDGING).flat()

/**
 * How the fields of a record of a kind are laid out. What has a value is always shown, fields of somebody's own too; nothing is left out.
 *
 * @param judged of an assessment, the kind of what it judges
 */
export function formFields(
  fields: readonly FieldSpec[],
  { kind, record, judged }: { readonly kind: Kind; readonly record: object; readonly judged?: NodeKind | undefined },
): FormFields {
  const labels = FIELD_LABELS[kind]
  const first = judged === undefined ? undefined : JUDGING[judged]
  const isCommon = (name: string) =>
    first === undefined || kind !== 'assessment' || !ALL_JUDGING.includes(name)
      ? name in labels.common
      : first.includes(name)
  const own = Object.keys(record).filter((name) => !fields.some((field) => field.name === name))
  const all = [...inOrder(fields, labels), ...own.map(ownField)]
  const isShown = ({ name, isNeeded }: FieldSpec) => isNeeded || isCommon(name) || name in record
  return { shown: all.filter(isShown), folded: all.filter((field) => !isShown(field)) }
}

function inOrder(fields: readonly FieldSpec[], { common, more }: FieldLabels): FieldSpec[] {
  const names = [...Object.keys(common), ...Object.keys(more)]
  const place = ({ name }: FieldSpec) => (names.includes(name) ? names.indexOf(name) : names.length)
  return [...fields].sort((a, b) => place(a) - place(b))
}

/** A field of somebody's own. */
export function ownField(name: string): FieldSpec {
  const describes = 'A field of your own: it is kept, and nothing reads it.'
  return { name, path: name, control: { is: 'own' }, isNeeded: false, describes }
}
