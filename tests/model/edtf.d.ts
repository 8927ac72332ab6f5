/** The part of the package `edtf` that the tests of dates compare with. */
declare module 'edtf' {
  /** Reads EDTF; `min` and `max` are milliseconds since 1970, `null` where nobody knows. */
  // biome-ignore lint/style/noDefaultExport: the package has it so.
  export default function edtf(text: string): { type: string; min: number | null; max: number | null }
}
