import { useModel } from '../model/model-context.ts'
import { Popup } from '../parts/popup.tsx'
import { takingsOf } from './export-choices.ts'

/** All that can be taken away from the page. */
export function ExportMenu() {
  const model = useModel()
  return (
    <Popup label="Export">
      {(close) => (
        <ul class="menu">
          {takingsOf(model).map(({ label, hint, take }) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  close()
                  take(model).then(tell, (error: unknown) =>
                    tell(error instanceof Error ? error.message : String(error)),
                  )
                }}
              >
                <span>{label}</span>
                <span class="hint">{hint}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  )

  function tell(message: string): void {
    model.notice.value = message
  }
}
