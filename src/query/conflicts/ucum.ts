import { ucum } from '@atomic-ehr/ucum'

/** What we ask of a library of UCUM units. Its types are ours, so that nobody who uses hearsay needs those of the library. */
interface UnitLibrary {
  /** Whether figures in one unit can be read in another. */
  isConvertible(from: string, to: string): boolean
  /** A figure in one unit, read in another. Throws where they are apart. */
  convert(value: number, from: string, to: string): number
  /** Whether a code is one of UCUM, and why not. */
  validate(code: string): { readonly valid: boolean }
}

/** Units of measure. The build puts the library into this file: none of its dependencies is installed with hearsay. */
export const units: UnitLibrary = ucum
