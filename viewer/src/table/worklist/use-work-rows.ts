import { useComputed } from '@preact/signals'
import { useModel } from '../../model/model-context.ts'
import { useAnswer } from '../../model/use-answer.ts'
import { weightsBy } from '../../scene/weights.ts'
import { documentInFull, labelOf } from '../../words/labels.ts'
import { claimRows } from './claim-rows.ts'
import { partyRows, soleOrigins } from './party-rows.ts'
import type { Worklist, WorkRow } from './work-rows.ts'

/** The rows of a worklist: every claim, document or person that is on the canvas and was there by its date, those included that are drawn as another. */
export function useWorkRows(of: Worklist): readonly WorkRow[] {
  const model = useModel()
  const ids = useComputed(() => {
    const { reader } = model.session.value.open
    const drawn = [...model.picture.value.nodes.values()].flatMap(({ id, folded }) => [id, ...folded])
    const { isThere } = model.conditions.value
    return [...new Set(drawn)].filter((id) => reader.kindOf(id) === of && isThere(id)).sort()
  })
  // A list is of one sort for as long as it is there: it asks for what it tells, and for nothing else.
  return of === 'claim' ? useClaimRows(ids.value) : usePartyRows(of, ids.value)
}

function useClaimRows(ids: readonly string[]): readonly WorkRow[] {
  const model = useModel()
  const conflicts = useAnswer('conflicts')
  const { open, isLarge } = model.session.value
  const { of: sourced } = model.corroborations.value
  return claimRows(ids, {
    textOf: (id) => labelOf(open.reader, id),
    statusOf: model.statusOf.value,
    sourcedOf: (id) => sourced.get(id),
    conflicts: conflicts.at === 'here' ? conflicts.value : undefined,
    // Of a large dataset nobody counts what rests on every record.
    weightOf: isLarge ? (id) => model.scene.value.nodes.get(id)?.weight ?? 0 : weightsBy(open, model.state.value.asOf),
  })
}

function usePartyRows(of: 'source' | 'actor', ids: readonly string[]): readonly WorkRow[] {
  const model = useModel()
  const weakPoints = useAnswer('weakPoints')
  const { reader } = model.session.value.open
  const { of: sourced, done } = model.corroborations.value
  const { isThere } = model.conditions.value
  const statementsOf = (id: string) =>
    reader
      .linksTo(id, of === 'source' ? 'in' : 'quotes')
      .map(({ from }) => from)
      .filter(isThere)
  return partyRows(of, ids, {
    nameOf: (id) => (of === 'source' ? documentInFull(reader, id) : labelOf(reader, id)),
    claimsOf: (id) => statementsOf(id).flatMap((statement) => reader.record('statement', statement)?.claim ?? []),
    soleOf: done ? soleOrigins([...sourced.values()].map(({ sole }) => sole)) : undefined,
    weakPoints: weakPoints.at === 'here' ? weakPoints.value : undefined,
  })
}
