import { useEffect, useState } from 'preact/hooks'
import { ENDINGS, opening, trouble } from './open-files.ts'
import { droppedFiles, isSurelyOther, type NamedFile } from './read-files.ts'

const WELCOME = 'Drop it here to open it in place of what is shown.'

/** Takes files that are dropped anywhere on the page. */
export function DropZone({ take }: { readonly take: (files: readonly NamedFile[]) => void }) {
  const [over, setOver] = useState<'dataset' | 'other'>()
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(isSurelyOther([...(event.dataTransfer?.items ?? [])]) ? 'other' : 'dataset')
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(undefined)
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      setOver(undefined)
      droppedFiles(event.dataTransfer).then(take, (error: unknown) => {
        trouble.value = { title: `What was dropped could not be read: ${String(error)}`, problems: [] }
      })
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [take])
  if (opening.value)
    return (
      <p class="drop-zone" role="status">
        Reading…
      </p>
    )
  if (over === undefined) return null
  const says = over === 'other' ? `This is no dataset: one has the ending ${ENDINGS}.` : WELCOME
  return <p class={`drop-zone ${over}`}>{says}</p>
}
