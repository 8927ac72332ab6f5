import { useEffect } from 'preact/hooks'
import { useModel } from '../model/model-context.ts'

const STEP_MS = 700

interface Play {
  /** The stop that the page is at, and how many there are: at the end it stops. */
  readonly index: number
  readonly stops: number
  /** Where it begins, when the page is at the end, or before anything was there. */
  readonly first: number
  readonly go: (index: number, amend: boolean) => void
}

/** Lets the dates go by while the page plays; returns what starts and stops it. */
export function usePlay({ index, stops, first, go }: Play): () => void {
  const { playing } = useModel()
  useEffect(() => {
    if (!playing.value) return
    const timer = setTimeout(() => {
      go(index + 1, true)
      if (index + 1 >= stops) playing.value = false
    }, STEP_MS)
    return () => clearTimeout(timer)
  })
  return () => {
    if (!playing.value && (index >= stops || index < first)) go(first, false)
    playing.value = !playing.value
  }
}
