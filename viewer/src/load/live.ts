import type { Problem } from '../library.ts'
import { loadDataset } from './load-dataset.ts'
import type { Shown } from './packed-data.ts'

/** What a page over live data is told. */
export interface LiveEvents {
  /** The files hold another dataset. */
  onDataset(dataset: Shown): void
  /** What is wrong with the files now; none where they are good. */
  onProblems(problems: readonly Problem[]): void
}

/** Follows the files that the page is served over, where it is; returns a function that stops. */
export function followLive({ onDataset, onProblems }: LiveEvents, first: string | undefined): () => void {
  const address = document.querySelector<HTMLMetaElement>('meta[name="hearsay-live"]')?.content
  if (address === undefined || typeof EventSource === 'undefined') return () => undefined
  const events = new EventSource(address)
  let last = first
  let greeted = false

  const reload = async (): Promise<void> => {
    const loaded = await loadDataset(() => undefined)
    if (loaded.dataset === undefined || loaded.text === last) return
    last = loaded.text
    onDataset(loaded.dataset)
  }
  const hear = ({ data }: MessageEvent<string>) => onProblems(JSON.parse(data) as Problem[])
  const changed = () => {
    // While files are written, a reading may fail: the next event brings another.
    reload().catch(() => undefined)
  }
  events.addEventListener('hello', (event) => {
    hear(event)
    // Greeted again: the connection was lost, and what happened meanwhile was not heard.
    if (greeted) changed()
    greeted = true
  })
  events.addEventListener('problems', hear)
  events.addEventListener('dataset', (event) => {
    hear(event)
    changed()
  })
  return () => events.close()
}
