import { libraryService } from '../answers/page-library.ts'
import type { InputFile, Problem } from '../library.ts'
import { openPacked, type Shown } from './packed-data.ts'

/** How far it is, 0 to 1; undefined where nobody knows how much there is. */
export type Progress = (part: number | undefined) => void

/** A dataset with what is worth knowing about its files, or why there is none. */
export type Loaded =
  | { readonly dataset: Shown; readonly problems: readonly Problem[]; readonly text: string }
  | { readonly dataset: undefined; readonly problems: readonly Problem[] }

const ADDRESS = './dataset.json'

/**
 * The dataset of the page: what stands in it, else `dataset.json` beside it. Throws an Error with a sentence for people where there
 * is nothing to read.
 */
export async function loadDataset(report: Progress): Promise<Loaded> {
  const packed = document.querySelector<HTMLMetaElement>('meta[name="hearsay-snapshot"]')?.content
  if (packed !== undefined) return loadSnapshot(packed, report)
  const inline = document.getElementById('hearsay-dataset')?.textContent?.trim()
  const fetched = inline ? { text: inline } : await fetchText(ADDRESS, report)
  if ('problems' in fetched) return { dataset: undefined, problems: fetched.problems }
  report(undefined)
  const { dataset, problems } = await parseFiles([{ path: 'dataset.json', text: fetched.text }])
  return dataset === undefined ? { dataset, problems } : { dataset, problems, text: fetched.text }
}

/** The snapshot at an address. Its text is its digest: what tells it from another. */
async function loadSnapshot(address: string, report: Progress): Promise<Loaded> {
  const response = await fetch(address)
  if (!response.ok) throw notLoaded(address, response)
  report(undefined)
  const shown = await openPacked(address, await response.blob())
  return { dataset: shown, problems: [], text: shown.digest }
}

function notLoaded(address: string, { status, statusText }: Response): Error {
  return new Error(`${address} could not be loaded: ${status} ${statusText}`.trim())
}

/** What files hold, read beside the page: it goes on painting, and need not itself load what reads every format. */
export function parseFiles(files: readonly InputFile[]) {
  return libraryService().parse(files)
}

/** A served dataset that never was good is answered with its problems. */
const UNPROCESSABLE = 422

async function fetchText(
  address: string,
  report: Progress,
): Promise<{ readonly text: string } | { readonly problems: readonly Problem[] }> {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (response.status === UNPROCESSABLE) return (await response.json()) as { problems: Problem[] }
  if (!response.ok) throw notLoaded(address, response)
  // What is sent compressed is longer than its length says: then nobody knows how much there is.
  const isPlain = !response.headers.has('content-encoding')
  const total = isPlain ? Number(response.headers.get('content-length')) || undefined : undefined
  if (response.body === null) return { text: await response.text() }
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let read = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { text: text + decoder.decode() }
    read += value.length
    text += decoder.decode(value, { stream: true })
    report(total === undefined ? undefined : Math.min(1, read / total))
  }
}
