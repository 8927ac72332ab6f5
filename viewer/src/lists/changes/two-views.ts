import type { ViewOptions } from '../../library.ts'

/** The page's view, and the same as of the earlier date that it is compared with. */
export interface TwoViews {
  readonly before: ViewOptions
  readonly after: ViewOptions
}
