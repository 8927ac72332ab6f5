import { useModel } from '../model/model-context.ts'
import { Popup } from '../parts/popup.tsx'
import { exportChoicesOf } from './export-choices.ts'

/** All that can be exported. */
export function ExportMenu() {
  const model = useModel()
  return (
    <Popup text="Export">
      {(close) => (
        <ul class="menu">
          {exportChoicesOf(model).map(({ title, hint, run }) => (
            <li key={title}>
              <button
                type="button"
                onClick={() => {
                  close()
                  run(model).then(tell, (error: unknown) =>
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
      )}
    </Popup>
  )

  function tell(message: string): void {
    model.notice.value = message
  }
}
