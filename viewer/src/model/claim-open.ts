import { openRecord } from '../state/page-state.ts'
import type { Model } from './model.ts'

/** Whether the chosen record is a claim. */
export function isClaimOpen({ state, session }: Pick<Model, 'state' | 'session'>): boolean {
  const id = openRecord(state.value)
  return id !== undefined && session.value.open.reader.kindOf(id) === 'claim'
}
