/** The id of the element that holds the worker, as a JSON string, in a page of one file. */
const INLINE_WORKER = 'hearsay-worker'

/** Starts the worker of the page: the library and the layouts. Throws where the browser starts none. */
export function openWorker(): Worker {
  const inline = document.getElementById(INLINE_WORKER)?.textContent?.trim()
  if (!inline) return new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' })
  const url = URL.createObjectURL(new Blob([JSON.parse(inline) as string], { type: 'text/javascript' }))
  return new Worker(url)
}
