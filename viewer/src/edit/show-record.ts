import type { Kind } from '../library.ts'
import type { Model } from '../model/model.ts'
import { scopeFor } from '../model/scope-for.ts'

/** Goes to a record that was changed: where it is no node of its own, to what it is of. */
export function showRecord(model: Model, kind: Kind, id: string | undefined, record: object): void {
  const { kindOf } = model.session.peek().open.reader
  const { claim, from, of, for: looked } = record as Readonly<Record<string, unknown>>
  const near = { statement: claim, relation: from, assessment: of, search: looked }[kind as string]
  const target = [near, id].find((each): each is string => typeof each === 'string' && kindOf(each) !== undefined)
  if (target === undefined || model.state.peek().selected.includes(target)) return
  model.act({ type: 'open', id: target, scope: scopeFor(model, target) })
}
