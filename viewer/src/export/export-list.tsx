import { useState } from 'preact/hooks'
import { isClaimOpen } from '../model/claim-open.ts'
import { useModel } from '../model/model-context.ts'
import { FOR_EVERYBODY } from '../model/travelling.ts'
import { exportChoicesOf } from './export-choices.ts'
import { ForeignFormats } from './foreign-formats.tsx'
import { printClaim } from './print.ts'
import { SharingChoice } from './sharing-choice.tsx'

/** What to export, and how far it may travel: for everybody, each time anew. */
export function ExportList({ close }: { readonly close: () => void }) {
  const model = useModel()
  const [sharing, setSharing] = useState(FOR_EVERYBODY)
  const [others, setOthers] = useState(false)
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
        {isClaimOpen(model) && <PaperChoice close={close} tell={tell} />}
      </ul>
      <details class="foreign-formats" onToggle={({ currentTarget }) => setOthers(currentTarget.open)}>
        <summary>What is shown, for other programs</summary>
        {others && <ForeignFormats key={JSON.stringify(sharing)} sharing={sharing} close={close} />}
      </details>
      <SharingChoice sharing={sharing} choose={setSharing} />
    </>
  )
}

interface PaperProps {
  readonly close: () => void
  readonly tell: (message: string) => void
}

/** On paper it is as it is here: what is marked as not for everybody is told, not withheld. */
function PaperChoice({ close, tell }: PaperProps) {
  const model = useModel()
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          close()
          model.act({ type: 'show-pane', pane: 'record' }, { amend: true })
          printClaim(model).catch((error: unknown) => tell(error instanceof Error ? error.message : String(error)))
        }}
      >
        <span>Dossier of this claim, on paper</span>
        <span class="hint">Printed, or saved as PDF: everything open, documents numbered</span>
      </button>
    </li>
  )
}
