import type { Kind, NodeKind } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Popup } from '../parts/popup.tsx'
import { ADD_TO } from './add-choices.ts'
import { AddList } from './add-menu.tsx'
import { beginEdit } from './editing.ts'
import { RecordsOf } from './records-of.tsx'

/** What can be done with a record that the panel shows: change it, add to it, change what is said of it, remove it. */
export function EditActions({ kind, id }: { readonly kind: NodeKind; readonly id: string }) {
  const model = useModel()
  if (kind === 'status') return null
  const named: { readonly kind: Kind; readonly id: string } = { kind, id }
  const choices = ADD_TO[kind]
  return (
    <div class="edit-actions">
      <button type="button" class="button quiet" onClick={() => beginEdit(model, 'change', named)}>
        Edit
      </button>
      {choices !== undefined && (
        <Popup text="Add to it">{(close) => <AddList choices={choices} to={id} close={close} />}</Popup>
      )}
      {choices !== undefined && kind !== 'topic' && (
        <Popup text="Records">{(close) => <RecordsOf id={id} close={close} />}</Popup>
      )}
      <button type="button" class="button quiet" onClick={() => beginEdit(model, 'remove', named)}>
        Remove
      </button>
    </div>
  )
}
