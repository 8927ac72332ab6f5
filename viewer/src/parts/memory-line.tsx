import { useModel } from '../model/model-context.ts'

/** Chromium tells how much a page's own values take; buffers such as a snapshot's bytes are not among it. */
interface WithMemory {
  readonly memory?: { readonly usedJSHeapSize: number }
}

/** What a dataset in a snapshot takes of the memory of this browser. */
export function MemoryLine() {
  const { bytes } = useModel().session.value
  if (bytes === undefined) return null
  const heap = (performance as WithMemory).memory?.usedJSHeapSize
  return (
    <p class="manner memory">
      Opened from a snapshot of {megabytes(bytes)}, which the page and its worker each hold once
      {heap !== undefined && `; besides it the page takes ${megabytes(heap)}, as this browser counts`}.
    </p>
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`
}
