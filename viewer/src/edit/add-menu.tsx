import { useModel } from '../model/model-context.ts'
import { Popup } from '../parts/popup.tsx'
import { ADD_ANY, type AddChoice } from './add-choices.ts'
import { beginAdd } from './editing.ts'

/** Where there is little room it is only a sign. */
const ADD = (
  <>
    <span class="add-word">Add</span>
    <span class="add-sign" aria-hidden="true">
      +
    </span>
  </>
)

/** Adds a record of any kind. */
export function AddMenu() {
  return (
    <Popup text={ADD} title="Add a record to the dataset">
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
