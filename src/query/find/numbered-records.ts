import { type GraphReader, RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import { oncePer } from '../../model/once.ts'

/** The records of a graph in one numbering: kind by kind, and within a kind by id. */
export interface NumberedRecords {
  readonly count: number
  idOf(number: number): string
  kindOf(number: number): RecordKind
  /** The numbers of a kind, or of all kinds: `from` the first up to `until`, which is none of them. */
  rangeOf(kind: RecordKind | 'all'): { readonly from: number; readonly until: number }
  /** The number of a record of a kind that is there. O(log records). */
  numberOf(kind: RecordKind, id: string): number
  /** Orders by id. */
  compare(a: number, b: number): number
}

/** The numbers of the records of a graph; ids stay where they are. */
export const numberedRecords: (reader: GraphReader) => NumberedRecords = oncePer(numberRecords)

interface Stretch {
  readonly kind: RecordKind
  readonly ids: readonly string[]
  readonly from: number
  readonly until: number
}

function numberRecords(reader: GraphReader): NumberedRecords {
  const stretches = new Map<RecordKind, Stretch>()
  let count = 0
  for (const kind of RECORD_KINDS) {
    const ids = reader.ids(kind)
    stretches.set(kind, { kind, ids, from: count, until: count + ids.length })
    count += ids.length
  }
  const inOrder = [...stretches.values()]
  const stretchOf = (number: number): Stretch => {
    for (const stretch of inOrder) if (number < stretch.until) return stretch
    throw new Error(`no record ${number}: there are ${count}`)
  }
  const idOf = (number: number) => {
    const { ids, from } = stretchOf(number)
    return ids[number - from] ?? ''
  }
  return {
    count,
    idOf,
    kindOf: (number) => stretchOf(number).kind,
    rangeOf: (kind) => (kind === 'all' ? { from: 0, until: count } : (stretches.get(kind) ?? { from: 0, until: 0 })),
    numberOf: (kind, id) => {
      const { ids, from } = stretches.get(kind) ?? { ids: [], from: 0 }
      return from + placeOf(ids, id)
    },
    compare: (a, b) => {
      if (stretchOf(a) === stretchOf(b)) return a - b
      return idOf(a) < idOf(b) ? -1 : 1
    },
  }
}

/** Where an id stands among sorted ones. */
function placeOf(ids: readonly string[], id: string): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ids[middle] ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}
