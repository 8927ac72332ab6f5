import { isSeq, type Pair, type YAMLMap } from 'yaml'
import { shortened } from '../../words.ts'
import type { Flaw, TextRange } from '../file-content.ts'
import { SECTIONS } from '../sections.ts'
import { nameOf, rangeOfPair } from './yaml-tree.ts'

/** A field that its map has before, and where. */
export interface Repetition {
  readonly name: string
  readonly pair: Pair
  readonly first: Pair
  readonly map: YAMLMap
  /** The fields before it by name. */
  readonly pairs: ReadonlyMap<string, Pair>
  readonly lineOf: (offset: number) => number
}

/** What becomes of a field that its map has before. */
export interface RepeatedField {
  readonly flaw: Flaw
  readonly passedOver: TextRange
  /** Whether a new record seems to begin there, whose dash is missing. */
  readonly endsRecord?: true
}

/** What is wrong where a map has a field a second time. */
export function repeatedField(repetition: Repetition): RepeatedField {
  const { name, pair, first, map, lineOf } = repetition
  const [offset, end] = rangeOfPair(pair)
  const line = lineOf(rangeOfPair(first)[0])
  const shown = shortened(name)
  const flaw = (message: string, hint: string): Flaw => ({ code: 'duplicate-key', offset, message, hint })
  if (SECTIONS.has(name) && isSeq(pair.value)) {
    const hint = 'put its records below the first, and take this line out'
    return { flaw: flaw(`the section "${shown}" is there already, on line ${line}`, hint), passedOver: [offset, end] }
  }
  if (beginsRecord(repetition)) {
    const message = `the record has "${shown}" already, on line ${line}: a dash seems to be missing here`
    const hint = `write "- ${shown}: …" where another record begins`
    return { flaw: flaw(message, hint), passedOver: [offset, map.range?.[2] ?? end], endsRecord: true }
  }
  const message = `the field "${shown}" is written twice, first on line ${line}`
  return { flaw: flaw(message, 'keep one of the two'), passedOver: [offset, end] }
}

/** Whether a record seems to begin at a field: it is the first of its map, or the id, or the one behind it is there already too. */
function beginsRecord({ name, pair, first, map, pairs }: Repetition): boolean {
  const index = map.items.indexOf(pair)
  if (map.flow === true || index < 2) return false
  const next = map.items[index + 1]
  const following = next && nameOf(next)
  return name === 'id' || first === map.items[0] || (following !== undefined && pairs.has(following))
}
