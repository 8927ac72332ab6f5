import { useEffect, useState } from 'preact/hooks'
import { opening } from './open-files.ts'
import { droppedFiles, type NamedFile } from './read-files.ts'

/** Takes files that are dropped anywhere on the page. */
export function DropZone({ take }: { readonly take: (files: readonly NamedFile[]) => void }) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      setOver(false)
      void droppedFiles(event.dataTransfer).then(take)
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
  return over ? <p class="drop-zone">Drop it here to open it in place of what is shown.</p> : null
}
