import type { Fields, RawRecord } from '../raw-record.ts'
import type { Expansion } from './expand.ts'

/** Which ids have to be written that were made, for something names them. */
export interface NeededIds {
  /** The ids of claims whose sentences need one, by sentence. */
  readonly ofSentences: ReadonlyMap<string, string>
  /** The id that a source needs. */
  ofSource(source: RawRecord): string | undefined
  /** The claim that a line of a source words. */
  wordedAt(source: RawRecord, line: number): string | undefined
}

/** The ids that are needed in the files of a dataset, whichever of them is laid out. */
export function neededIds({ raws, wanted }: Pick<Expansion, 'raws' | 'wanted'>): NeededIds {
  const worded = new Map<string, string>()
  const made = new Map<string, string>()
  for (const { value, short } of raws) {
    const id = String((value as Fields)['id'])
    if (short?.part === 'claim') worded.set(placeKey(short), id)
    if (short?.part === 'source' && short.isMade && wanted.has(id)) made.set(keyOf(short.source), id)
  }
  return {
    ofSentences: new Map(sentencesNeedingIds(raws, wanted)),
    ofSource: (source) => made.get(keyOf(source)),
    wordedAt: (source, line) => worded.get(`${keyOf(source)} says.${line}`),
  }
}

/** The sentences whose claim needs an id: others refer to it, or it stands in several lines. */
function* sentencesNeedingIds(
  raws: readonly RawRecord[],
  wanted: ReadonlySet<string>,
): Generator<[sentence: string, id: string]> {
  const stated = new Map<unknown, number>()
  for (const { value, short } of raws) {
    const { claim } = value as Fields
    if (short?.part === 'statement') stated.set(claim, (stated.get(claim) ?? 0) + 1)
  }
  for (const { value, short } of raws) {
    if (short?.part !== 'claim') continue
    const { id, text } = value as Fields
    const isNeeded = short.isMade ? wanted.has(String(id)) || (stated.get(id) ?? 0) > 1 : (stated.get(id) ?? 0) > 1
    if (isNeeded) yield [String(text), String(id)]
  }
}

function keyOf({ at }: RawRecord): string {
  const { file, line, column } = at.place([])
  return `${file}:${line}:${column}`
}

function placeKey({ source, path }: NonNullable<RawRecord['short']>): string {
  return `${keyOf(source)} ${path.join('.')}`
}
