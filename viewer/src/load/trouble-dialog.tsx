import { useEffect, useRef } from 'preact/hooks'
import { trouble } from './open-files.ts'
import { ProblemList } from './problem-list.tsx'

/** Why a file was not opened: each problem with its place and how to fix it. What is shown stays as it is. */
export function TroubleDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const { title, problems } = trouble.value ?? { title: undefined, problems: [] }
  useEffect(() => {
    if (title === undefined) dialog.current?.close()
    else if (dialog.current?.open === false) dialog.current.showModal()
  }, [title])
  return (
    <dialog
      ref={dialog}
      class="trouble"
      aria-labelledby="trouble-title"
      onClose={() => {
        trouble.value = undefined
      }}
    >
      <h2 id="trouble-title">{title}</h2>
      <ProblemList problems={problems} />
      <p class="note">The page stays as it was.</p>
      <form method="dialog">
        <button type="submit" class="button">
          Close
        </button>
      </form>
    </dialog>
  )
}
