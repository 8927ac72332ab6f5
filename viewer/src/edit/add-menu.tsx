import { useModel } from '../model/model-context.ts'
import { Popup } from '../parts/popup.tsx'
import { ADD_ANY, type AddChoice } from './add-choices.ts'
import { beginAdd } from './editing.ts'

/** Adds a record of any kind. */
export function AddMenu() {
  return (
    <Popup text="Add" title="Add a record to the dataset">
      {(close) => <AddList choices={ADD_ANY} to="" close={close} />}
    </Popup>
  )
}

interface AddListProps {
  readonly choices: readonly AddChoice[]
  /** The record that it is added to. */
  readonly to: string
  readonly close: () => void
}

/** What can be added, as a menu. */
export function AddList({ choices, to, close }: AddListProps) {
  const model = useModel()
  return (
    <ul class="menu">
      {choices.map(({ kind, text, start }) => (
        <li key={text}>
          <button
            type="button"
            onClick={() => {
              close()
              beginAdd(model, kind, start(to))
            }}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
