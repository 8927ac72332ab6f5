/** A text to be read as a dataset, and the name that its problems are told under. */
export interface LoadedText {
  readonly path: string
  readonly text: string
}

/** How far it is, 0 to 1; undefined where nobody knows how much there is. */
export type Progress = (part: number | undefined) => void

/**
 * The dataset of the page: what stands in it, else `dataset.json` beside it. Throws an Error with a sentence for people where there
 * is none.
 */
export async function loadText(report: Progress): Promise<LoadedText> {
  const inline = document.getElementById('hearsay-dataset')?.textContent?.trim()
  if (inline) return { path: 'dataset.json', text: inline }
  return { path: 'dataset.json', text: await fetchText('./dataset.json', report) }
}

async function fetchText(address: string, report: Progress): Promise<string> {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status} ${response.statusText}`)
  const total = Number(response.headers.get('content-length')) || undefined
  if (response.body === null) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let read = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    read += value.length
    text += decoder.decode(value, { stream: true })
    report(total === undefined ? undefined : Math.min(1, read / total))
  }
}
