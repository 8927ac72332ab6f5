import { useEffect, useRef } from 'preact/hooks'
import { DESK_KEYS, FIELD_KEYS } from '../desk/state/desk-keys.ts'
import { useModel } from '../model/model-context.ts'
import { later } from '../parts/later.tsx'
import { isAtDesk } from './at-desk.ts'
import { SHORTCUTS } from './keyboard.ts'

const GlossaryList = later(async () => (await import('./glossary-list.tsx')).GlossaryList)

/** How to read the page, and its keys. */
export function Help() {
  const model = useModel()
  const { help } = model
  const dialog = useRef<HTMLDialogElement>(null)
  const open = help.value
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  const close = () => {
    help.value = false
  }
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">How to read this page</h2>
      <p>
        A <b>claim</b> is a sentence that is true or false. A <b>document</b> says it, denies it, or repeats it from
        another document, or a person. Lines point to where it comes from, so that everything that is said can be
        followed to whoever said it first. However many documents print a claim, it has only as many origins as there
        are ends.
      </p>
      <h3>The words</h3>
      {open && <GlossaryList />}
      <h3>Keys</h3>
      {open && isAtDesk(model) ? <DeskKeys /> : <PageKeys />}
      <form method="dialog">
        <button type="submit" class="button">
          Close
        </button>
      </form>
    </dialog>
  )
}

function PageKeys() {
  return (
    <dl class="keys">
      {SHORTCUTS.map(({ key, does }) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>Ctrl Z</kbd>
        </dt>
        <dd>undo; with Shift, redo. The browser's back and forward do the same</dd>
      </div>
      <div>
        <dt>
          <kbd>Ctrl Enter</kbd>
        </dt>
        <dd>in a form: save; Escape closes it. Ctrl Z takes back what was saved, where nothing else was done since</dd>
      </div>
      <div>
        <dt>
          <kbd>arrows</kbd>
        </dt>
        <dd>
          on the canvas: the next record that way; Enter opens it, Tab goes into its card. In a tour: the step before,
          the next one
        </dd>
      </div>
    </dl>
  )
}

function DeskKeys() {
  return (
    <dl class="keys">
      {[...DESK_KEYS, ...FIELD_KEYS].map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
