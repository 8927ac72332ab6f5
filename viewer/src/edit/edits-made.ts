import { signal } from '@preact/signals'
import type { Model } from '../model/model.ts'
import { changesInWords } from '../words/edit-words.ts'
import { changeClient } from './change-client.ts'
import { told } from './editing.ts'

/** The steps of the page at which something was changed, the last one last: which of both is undone first is known by them. */
export const editsMade = signal<readonly number[]>([])

/** Remembers that something was changed just now. */
export function editMade({ steps }: Model, says: string): void {
  editsMade.value = [...editsMade.peek(), steps.peek().at]
  told.value = says
}

/** Asks before changes that only this page has are lost; whether they may be. */
export function mayLose(model: Model): boolean {
  if (editsMade.peek().length === 0) return true
  const client = changeClient(model)
  const count = client.into === 'page' ? client.sets.peek().length : 0
  return count === 0 || window.confirm(`${changesInWords(count)} Go on without them?`)
}

/** Takes the last change back, and says so. */
export async function undoEdit(model: Model): Promise<void> {
  const answer = await changeClient(model).undo()
  if (answer.state === 'failed') {
    told.value = answer.hint === undefined ? answer.message : `${answer.message} (${answer.hint})`
    return
  }
  editsMade.value = editsMade.peek().slice(0, -1)
  told.value = answer.why === undefined ? 'The last change was taken back.' : `Taken back: ${answer.why}`
}

/** Takes the last change back where nothing else was done on the page since; whether that was so. */
export function undoEditFirst(model: Model): boolean {
  if (editsMade.peek().at(-1) !== model.steps.peek().at) return false
  void undoEdit(model)
  return true
}
