/**
 * An index of the words of documents, in typed arrays only: written to a file and opened again, it is searched at once. Documents have
 * numbers from 0 on, and each the same fields. `buildTextIndex` makes it, `searchIndex` asks it.
 *
 * A slot is a field of a document: the number of the document, shifted by `slotShift(fields)`, plus the number of the field.
 */
export interface TextIndex {
  /** How many documents there are, how many fields each has, and then how many words each field has in all documents. */
  readonly totals: Uint32Array
  /** The code units of all terms, one after the other, sorted by code unit: term `n` from `termStarts[n]` up to `termStarts[n + 1]`. */
  readonly termUnits: Uint16Array
  readonly termStarts: Uint32Array
  /**
   * Where each term stands, from `postingStarts[n]` up to `postingStarts[n + 1]`, in varints: in how many documents each field has it; then
   * each slot that has it, ascending, as the distance from the one before (from 0) times 2, plus 1 where it has it more than once, and how
   * often then follows.
   */
  readonly postings: Uint8Array
  readonly postingStarts: Uint32Array
  /** How many different words each slot has; `LONG` for that many and more, and then `longLengths` has pairs of slot and length, sorted. */
  readonly lengths: Uint8Array
  readonly longLengths: Uint32Array
  /** Of an index that is read in parts: what brings in the values of a part from one up to another. What was not brought in is zeros. */
  readonly bring?: BringParts | undefined
}

type PartName = Exclude<keyof TextIndex, 'bring'>

/** By part. */
export type BringParts = Readonly<Partial<Record<PartName, (from: number, until: number) => void>>>

/** The same index with all of it brought in. */
export function wholeIndex(index: TextIndex): TextIndex {
  for (const name of SECTION_NAMES) index.bring?.[name]?.(0, index[name].length)
  return index
}

/** A length that stands in `longLengths`. */
export const LONG = 255

/** By how many bits the number of a document is shifted in slots. */
export function slotShift(fields: number): number {
  return fields <= 1 ? 0 : 32 - Math.clz32(fields - 1)
}

/** The parts of an index by name, as the bytes that they are, in the byte order of the machine. They are not copied. */
export function sectionsOf(index: TextIndex): ReadonlyMap<string, Uint8Array> {
  return new Map(
    SECTION_NAMES.map((name) => {
      const { buffer, byteOffset, byteLength } = index[name]
      return [name, new Uint8Array(buffer, byteOffset, byteLength)]
    }),
  )
}

/**
 * The index that such parts make. Nothing is read or copied, but parts that begin where numbers of their size can't stand are. What is in
 * them is not checked.
 *
 * @param bring what brings in values, where the parts are not yet what they will be
 * @returns undefined where a part is missing or is not of whole numbers
 */
export function openTextIndex(sections: ReadonlyMap<string, Uint8Array>, bring?: BringParts): TextIndex | undefined {
  const bytesOf = (name: PartName, size: number): Uint8Array | undefined => {
    const bytes = sections.get(name)
    if (bytes === undefined || bytes.byteLength % size !== 0) return undefined
    return bytes.byteOffset % size === 0 ? bytes : bytes.slice()
  }
  const wide = (name: PartName): Uint32Array | undefined => {
    const bytes = bytesOf(name, 4)
    return bytes && new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  }
  const units = bytesOf('termUnits', 2)
  const termUnits = units && new Uint16Array(units.buffer, units.byteOffset, units.byteLength / 2)
  const [totals, termStarts] = [wide('totals'), wide('termStarts')]
  const [postingStarts, longLengths] = [wide('postingStarts'), wide('longLengths')]
  const [postings, lengths] = [bytesOf('postings', 1), bytesOf('lengths', 1)]
  if (!totals || !termUnits || !termStarts || !postings || !postingStarts || !lengths || !longLengths) return undefined
  for (const name of ['totals', 'longLengths'] as const)
    bring?.[name]?.(0, name === 'totals' ? totals.length : longLengths.length)
  return { totals, termUnits, termStarts, postings, postingStarts, lengths, longLengths, bring }
}

/** In the order in which they are best written. */
const SECTION_NAMES = [
  'totals',
  'termStarts',
  'postingStarts',
  'longLengths',
  'termUnits',
  'lengths',
  'postings',
] as const satisfies readonly PartName[]
