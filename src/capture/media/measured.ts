/** How large a picture is, and how long a recording lasts, as far as its bytes say so simply. */
export interface Measured {
  /** In pixels. */
  readonly width?: number
  readonly height?: number
  readonly seconds?: number
}
