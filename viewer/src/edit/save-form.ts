import {
  type Change,
  type ChangeSet,
  type Conflicting,
  KIND_LABELS,
  type Problem,
  versionOf,
  words,
} from '../library.ts'
import type { Model } from '../model/model.ts'
import { changeClient } from './change-client.ts'
import { endEditing, recordOf } from './editing.ts'
import { editMade } from './edits-made.ts'
import { withoutBlanks } from './form/edit-record.ts'
import type { Form } from './form/form.ts'
import { showRecord } from './show-record.ts'

/** Saves what a form holds. Where it is wrong, was refused, or somebody else changed the record, the form says so and stays. */
export async function saveForm(model: Model, form: Form): Promise<void> {
  if (form.saving.peek()) return
  if (form.opened.does === 'change' && !form.isChanged.peek()) return close(form)
  form.saving.value = true
  form.failure.value = undefined
  form.refused.value = []
  try {
    if (await form.isFine()) await send(model, form)
  } finally {
    form.saving.value = false
  }
}

async function send(model: Model, form: Form): Promise<void> {
  const { kind, does } = form.opened
  const answer = await changeClient(model).change(changeSetOf(model, form))
  switch (answer.state) {
    case 'done': {
      const named = answer.made.find((each) => each.kind === kind) ?? answer.changed.find((each) => each.kind === kind)
      close(form)
      showRecord(model, kind, named?.id, withoutBlanks(form.draft.record.peek()))
      const verb = does === 'add' ? 'Added' : 'Changed'
      editMade(model, `${verb} the ${KIND_LABELS[kind].one}${nameOf(form)}.`)
      return
    }
    case 'conflict':
      form.conflict.value = own(form, answer.conflicts)
      form.failure.value = form.conflict.peek() === undefined ? ELSEWHERE : undefined
      return
    case 'refused':
      form.refused.value = answer.problems.filter(({ severity }) => severity === 'error').map(placeless)
      return
    default:
      form.failure.value = answer.hint === undefined ? answer.message : `${answer.message}: ${answer.hint}`
  }
}

function close(form: Form): void {
  form.close()
  endEditing()
}

const ELSEWHERE = 'Somebody changed a record meanwhile that this change names. Look at it, and save again.'

function own({ opened }: Form, conflicts: readonly Conflicting[]): Conflicting | undefined {
  return conflicts.find(({ kind, id }) => kind === opened.kind && id === opened.id)
}

function placeless({ place: _, ...problem }: Problem): Problem {
  return problem
}

function nameOf(form: Form): string {
  const { text, title, name } = form.draft.record.peek() as Readonly<Record<string, unknown>>
  const [called] = [text, title, name].filter((each) => typeof each === 'string')
  return called === undefined ? '' : ` ${words.quoted(called)}`
}

/** The wishes of a form: what it makes beside its record first, as the record names it. */
export function changeSetOf(model: Model, form: Form): ChangeSet {
  const { kind, id, does } = form.opened
  const record = withoutBlanks(form.draft.record.peek())
  const near = kind === 'statement' ? (record as { source?: string }).source : undefined
  const beside = form.beside.peek().map(({ record: { kind: of, was }, draft }): Change => {
    const made = withoutBlanks(draft.record.peek())
    if (was === undefined)
      return { do: 'add', kind: of, record: made, ...(of === 'source' || near === undefined ? {} : { near }) }
    const before = recordOf(model.session.peek().open.reader, of, was) ?? {}
    return { do: 'change', kind: of, id: was, record: made, seen: versionOf(before) }
  })
  const main: Change =
    does === 'add' || id === undefined
      ? { do: 'add', kind, record }
      : { do: 'change', kind, id, record, seen: form.seen.peek() }
  const why = form.why.peek().trim()
  return { changes: [...beside, main], ...(why === '' ? {} : { why }) }
}
