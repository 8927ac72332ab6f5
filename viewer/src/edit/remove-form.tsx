import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { KIND_LABELS, type Kind, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { formTitle } from '../words/edit-words.ts'
import { fieldLabel } from '../words/fields/field-labels.ts'
import { labelOf } from '../words/labels.ts'
import { changeClient } from './change-client.ts'
import type { ChangeAnswer } from './change-types.ts'
import { beginEdit, type Editing, endEditing, recordOf } from './editing.ts'
import { editMade } from './edits-made.ts'
import { recordLabel } from './record-label.ts'
import { type Naming, namingOf, removalOf } from './removal.ts'

/** Asks before a record is removed: it says what names it, and takes nothing else away unless that is wanted. */
export function RemoveForm({ opened }: { readonly opened: Editing }) {
  const model = useModel()
  const { kind, id = '' } = opened
  const { open } = model.session.value
  const record = recordOf(open.reader, kind, id) as { readonly id: string } | undefined
  const naming = useMemo(() => namingOf(open.dataset, id), [open, id])
  const [all, setAll] = useState(false)
  const [failure, setFailure] = useState<string>()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const [isBusy, setBusy] = useState(false)
  const may = !isBusy && record !== undefined && (naming.length === 0 || all)
  const remove = async () => {
    if (!may) return
    setBusy(true)
    const answer = await changeClient(model).change({ changes: removalOf(kind, record, naming) })
    setBusy(false)
    if (answer.state !== 'done') setFailure(inWords(answer))
    else {
      endEditing()
      const more = naming.length === 0 ? '' : ` and changed ${words.counted(naming.length, 'other record')}`
      editMade(model, `Removed the ${KIND_LABELS[kind].one}${more}.`)
    }
  }
  return (
    <section
      class="edit-form"
      aria-label={formTitle('remove', kind)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        endEditing()
      }}
    >
      <h2>{formTitle('remove', kind)}</h2>
      <p>{recordLabel(open.reader, { kind, id })}</p>
      {naming.length > 0 && <NamingList naming={naming} all={all} setAll={setAll} />}
      <p role="alert" class={failure === undefined ? '' : 'warning'}>
        {failure}
      </p>
      <p class="actions">
        <button ref={button} type="button" class="button" onClick={endEditing}>
          Keep it
        </button>
        <button type="button" class="button pressed" disabled={!may} onClick={() => void remove()}>
          {isBusy ? 'Removing…' : `Remove ${naming.length > 0 && all ? 'them' : 'it'}`}
        </button>
      </p>
    </section>
  )
}

interface NamingProps {
  readonly naming: readonly Naming[]
  readonly all: boolean
  readonly setAll: (all: boolean) => void
}

function NamingList({ naming, all, setAll }: NamingProps) {
  const model = useModel()
  const { reader } = model.session.value.open
  const going = naming.filter(({ left }) => left === undefined).length
  const staying = naming.length - going
  return (
    <>
      <p>
        {words.counted(naming.length, 'record')} {words.agreeing(naming.length, 'names', 'name')} it, or would go with
        it. As long as they do, it cannot be removed.
      </p>
      <ul class="plain-list">
        {naming.map(({ kind, record, fields, left }) => (
          <li key={`${kind} ${record.id}`}>
            <span class="eyebrow">
              {KIND_LABELS[kind].one}, {fields.map((field) => fieldLabel(kind, field)).join(', ')}:{' '}
              {fateInWords(kind, record, left)}
            </span>{' '}
            {kind === 'relation' ? (
              recordLabel(reader, { kind, id: record.id })
            ) : (
              <RecordLink id={record.id} itself>
                {labelOf(reader, record.id)}
              </RecordLink>
            )}{' '}
            <button
              type="button"
              class="text-button"
              aria-label={`Change it: ${recordLabel(reader, { kind, id: record.id })}`}
              onClick={() => beginEdit(model, 'change', { kind, id: record.id })}
            >
              Change it
            </button>
          </li>
        ))}
      </ul>
      <label class="form-tick">
        <input type="checkbox" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
        <span>
          {going > 0 && `Remove ${words.counted(going, 'record')} as well`}
          {going > 0 && staying > 0 && ', and '}
          {staying > 0 && `${going > 0 ? 'take' : 'Take'} it out of ${words.counted(staying, 'record')}`}
        </span>
      </label>
    </>
  )
}

/** What becomes of a record that names another once that is gone; a statement whose last source goes says something else then. */
function fateInWords(kind: Kind, record: object, left: object | undefined): string {
  if (left === undefined) return 'would go'
  const lost = kind === 'statement' && 'from' in record && !('from' in left)
  return lost ? 'would stay, and then name no source' : 'would stay without it'
}

function inWords(answer: Exclude<ChangeAnswer, { state: 'done' }>): string {
  if (answer.state === 'conflict')
    return 'Somebody changed one of these records meanwhile. Nothing was removed: look again.'
  if (answer.state === 'refused') return answer.problems.map(({ message }) => message).join('. ')
  return answer.hint === undefined ? answer.message : `${answer.message}: ${answer.hint}`
}
