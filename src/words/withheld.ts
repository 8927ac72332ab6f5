import { TLP_LABELS, type Tlp } from '../model/fields.ts'
import { KIND_LABELS, type Kind } from '../model/kinds.ts'
import { ACTOR_TYPE_LABELS } from '../model/vocabulary/actor.ts'
import { SOURCE_TYPE_LABELS } from '../model/vocabulary/source.ts'
import { TOPIC_TYPE_LABELS } from '../model/vocabulary/topic.ts'
import { agreeing, counted, inDigits } from './counted.ts'
import { listed, textOf } from './parts.ts'

/** What stands where a text was taken out. */
export const BLACKED_OUT = '[withheld]'

/** How much of a dataset is not for everybody. */
export interface PrivateAmounts {
  /** Records by kind, `dataset` being the manifest. */
  readonly records: Readonly<Partial<Record<Kind | 'dataset', number>>>
  /** Extension fields, notes and rationales of other records. */
  readonly fields: number
  /** Other records that give away what is withheld. */
  readonly traces?: number
  /** Steps of tours that show what is withheld. */
  readonly tourSteps?: number
}

/** "Withheld person 3", "Withheld claim 5": what a record is called of which nothing may be told but its sort. */
export function standInName(kind: Kind, type: string | undefined, number: number): string {
  const label = type === undefined || type === 'other' ? undefined : TYPE_LABELS[kind]?.[type]
  return `Withheld ${label ?? KIND_LABELS[kind].one} ${number}`
}

const TYPE_LABELS: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  actor: ACTOR_TYPE_LABELS,
  source: SOURCE_TYPE_LABELS,
  topic: TOPIC_TYPE_LABELS,
}

/** What a copy that may travel so far leaves out; empty where it leaves out nothing. */
export function withheldInWords(amounts: PrivateAmounts, level: Tlp): string {
  const { fields, traces = 0, tourSteps = 0 } = amounts
  const records = recordsInWords(amounts)
  const isOne = Object.values(amounts.records).reduce((sum, number) => sum + number, 0) === 1
  const standIns = isOne ? 'with a stand-in in its place' : 'with stand-ins in their place'
  const parts = [
    ...(records === '' ? [] : [`${records}, marked above ${tlpName(level)}, ${standIns}`]),
    ...(fields === 0 ? [] : [fieldsInWords(fields)]),
    ...(traces === 0 ? [] : [`what gives ${isOne ? 'it' : 'them'} away in ${counted(traces, 'other record')}`]),
    ...(tourSteps === 0 ? [] : [`${counted(tourSteps, 'step')} of tours`]),
  ]
  return parts.length === 0 ? '' : `Withheld: ${parts.join('; ')}.`
}

/** What a full copy holds that is not for everybody; empty where it holds nothing of the sort. */
export function privateInWords(amounts: PrivateAmounts): string {
  const records = recordsInWords(amounts)
  const { fields } = amounts
  const parts = [
    ...(fields === 0 ? [] : [fieldsInWords(fields)]),
    ...(records === '' ? [] : [`${records}, marked above ${tlpName('clear')}`]),
  ]
  return parts.length === 0 ? '' : `Nothing is withheld: it holds ${textOf(listed(parts))}.`
}

/** "2 documents and 1 statement" */
function recordsInWords({ records }: PrivateAmounts): string {
  const labels = { ...KIND_LABELS, dataset: { one: 'manifest', many: 'manifests' } }
  const kinds = Object.keys(labels) as (keyof typeof labels)[]
  return textOf(
    listed(
      kinds.flatMap((kind) => {
        const number = kind === 'status' ? 0 : (records[kind] ?? 0)
        return number === 0 ? [] : [counted(number, labels[kind].one, labels[kind].many)]
      }),
    ),
  )
}

function fieldsInWords(fields: number): string {
  const word = agreeing(fields, 'private field', 'private fields')
  return `${inDigits(fields)} ${word} (notes, rationales and fields that begin with x-)`
}

/** "TLP:CLEAR": a level as FIRST writes it. */
export function tlpName(level: Tlp): string {
  return TLP_LABELS[level].replace(/,.*/, '')
}
