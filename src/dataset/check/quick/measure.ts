/**
 * The fewest characters that any JSON text of a value takes, where the value is surely one that its schema takes as it is; `UNSURE` where that
 * is for the schema itself to say.
 */
export type Measure = (value: unknown) => number

/** What a measure gives where a value may be wrong, or may be changed when it is read. */
export const UNSURE = -1

/** The fewest characters of any JSON text of a text: more where something in it has to be escaped. */
export function sizeOfText(text: string): number {
  return text.length + 2
}

/** A number of which that is not known has at least one. */
export const SOME_NUMBER = 1

/**
 * The fewest characters of any JSON text of a number, or `SOME_NUMBER` where an exponent may make it shorter than it is usually written. A text of
 * no more characters than told, which is 15 figures at most, and that reads as the number is the number: a double holds so many.
 */
export function sizeOfNumber(value: number): number {
  const size = Math.abs(value)
  const sign = value < 0 ? 1 : 0
  if (Number.isInteger(value)) {
    if (size < 10) return sign + 1
    if (size < 100) return sign + 2
    if (size < 1000) return sign + 3
    if (size >= 1e15 || size % 1000 === 0) return SOME_NUMBER
    return sign + String(size).length
  }
  if (!(size >= 0.01 && size < 1e15)) return SOME_NUMBER
  const length = String(size).length
  return length > 15 ? SOME_NUMBER : sign + length
}

/** The characters of the name of a field, with quotes, a colon, and the comma or bracket behind the field. */
export function nameSize(name: string): number {
  return name.length + 4
}
