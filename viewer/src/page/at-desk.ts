import { deskServer } from '../edit/desk-server.ts'
import type { Model } from '../model/model.ts'

/** Whether the desk is what the page shows: where one serves it, and the address asks for it. */
export function isAtDesk({ state }: Pick<Model, 'state'>): boolean {
  return state.value.desk !== null && deskServer() !== undefined
}
