import type { Kind, KindWithMadeId, RecordOfKind } from '../../model/kinds.ts'
import type { Manifest } from '../../model/manifest.ts'
import { dayText, minuteText } from './days.ts'
import type { Dice } from './dice.ts'

/** A record as it is written: of some kinds perhaps without an id. */
export type Written<K extends Kind> = K extends KindWithMadeId
  ? Omit<RecordOfKind[K], 'id'> & { readonly id?: string | undefined }
  : RecordOfKind[K]

/** A record of any kind, beside the name of its kind. */
export type GeneratedRecord =
  | { readonly kind: 'dataset'; readonly record: Manifest }
  | { [K in Kind]: { readonly kind: K; readonly record: Written<K> } }[Kind]

type Bookkeeping = Pick<RecordOfKind['actor'], 'recorded' | 'recordedBy' | 'proposedBy' | 'tlp'>

/**
 * What some records say of their own entry, and how far a few may travel.
 *
 * @param day the first on which it can have been entered
 */
export function bookkeeping(dice: Dice, day: number): Bookkeeping {
  const draw = dice.unit()
  if (draw >= 0.12) return NONE
  if (draw >= 0.1) return { tlp: dice.pick(['green', 'amber', 'amber+strict', 'red', 'clear']) }
  const then = day + 1 + dice.below(60)
  return {
    recorded: dice.chance(0.5) ? dayText(then) : minuteText(dice, then),
    recordedBy: 'o0',
    proposedBy: dice.chance(0.2) ? 'p0' : undefined,
  }
}

const NONE: Bookkeeping = {}
