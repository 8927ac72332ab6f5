import type { ViewOptions } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { viewOptions } from '../state/page-state.ts'

/** What every question about the dataset as it is seen now takes: undefined fields left out, so that it can be compared. */
export function useViewOptions(): ViewOptions {
  const options = viewOptions(useModel().state.value)
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
