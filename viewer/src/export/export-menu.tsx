import { useState } from 'preact/hooks'
import { useModel } from '../model/model-context.ts'
import { FOR_EVERYBODY } from '../model/travelling.ts'
import { Popup } from '../parts/popup.tsx'
import { exportChoicesOf } from './export-choices.ts'
import { SharingChoice } from './sharing-choice.tsx'

/** All that can be exported. */
export function ExportMenu() {
  return <Popup text="Export">{(close) => <Choices close={close} />}</Popup>
}

/** What to export, and how far it may travel: for everybody, each time anew. */
function Choices({ close }: { readonly close: () => void }) {
  const model = useModel()
  const [sharing, setSharing] = useState(FOR_EVERYBODY)
  const tell = (message: string) => {
    model.notice.value = message
  }
  return (
    <>
      <ul class="menu">
        {exportChoicesOf(model).map(({ title, hint, run }) => (
          <li key={title}>
            <button
              type="button"
              onClick={() => {
                close()
                run(model, sharing).then(tell, (error: unknown) =>
                  tell(error instanceof Error ? error.message : String(error)),
                )
              }}
            >
              <span>{title}</span>
              <span class="hint">{hint}</span>
            </button>
          </li>
        ))}
      </ul>
      <SharingChoice sharing={sharing} choose={setSharing} />
    </>
  )
}
