import { useModel } from '../model/model-context.ts'

/** Something to know, until it is read. */
export function Notice() {
  const { notice } = useModel()
  return (
    <div class="notice" role="status" hidden={notice.value === undefined}>
      <p>{notice.value}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          notice.value = undefined
        }}
      >
        Close
      </button>
    </div>
  )
}
