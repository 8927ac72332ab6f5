import { nearest } from '../../algorithm/nearest-word.ts'
import { DATED_MARKS } from '../../model/schema/says.ts'
import { CERTAINTIES, KNOWLEDGE, RESPONSES, TERMS } from '../../model/vocabulary/statement.ts'
import type { Meant } from '../meant.ts'
import { shortened } from '../words.ts'
import type { Fault, MarkedCredits, MarkedField, MarkedQuantity, Marks, Piece } from './line.ts'
import { readQuantity } from './read-quantity.ts'
import { pieceOf } from './split-line.ts'

type Meaning = readonly (readonly [field: MarkedField['field'], value: string])[]

/** What each mark of one word says. */
const MARKS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...CERTAINTIES.filter((mark) => mark !== 'unspecified').map((mark) => [mark, [['certainty', mark]]] as const),
  ...KNOWLEDGE.filter((mark) => mark !== 'unknown').map((mark) => [mark, [['knowledge', mark]]] as const),
  ...TERMS.map((mark) => [mark, [['terms', mark]]] as const),
  ['denies', [['polarity', 'denies']]],
  ...RESPONSES.map((mark): [string, Meaning] => [
    mark,
    [
      ['polarity', 'neither'],
      ['response', mark],
    ],
  ]),
  ['inferred', [['fromBasis', 'inferred']]],
])

const ALL_MARKS: readonly string[] = [...MARKS.keys(), ...DATED_MARKS, 'credits']

/** What the segments behind the bars of a line say, and what is wrong with them. */
export function readMarks(segments: readonly Piece[], text: string): { marks: Marks; faults: readonly Fault[] } {
  const reader = new MarkReader(text)
  for (const segment of segments) reader.read(segment)
  const { fields, credits, quantity, faults } = reader
  return { marks: { fields, credits, quantity }, faults }
}

class MarkReader {
  readonly fields: MarkedField[] = []
  readonly faults: Fault[] = []
  credits: MarkedCredits | undefined
  quantity: MarkedQuantity | undefined
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  read(segment: Piece): undefined {
    if (segment.text === '') return this.refuse(segment, 'there is no mark behind "|": add one, or remove the bar')
    if (/^credits\b/.test(segment.text)) return this.readCredits(segment)
    const [first = ''] = segment.text.split(/\s/)
    const quantity = ALL_MARKS.includes(first) ? undefined : readQuantity(segment, this.text)
    if (quantity !== undefined) return this.readFigure(quantity)
    const words = wordsOf(segment, this.text)
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] as Piece
      const dated = DATED_MARKS.find((mark) => mark === word.text)
      if (dated === undefined) this.readWord(word)
      else {
        index += 1
        this.readDate(dated, word, words[index])
      }
    }
  }

  private readWord(word: Piece): undefined {
    const meaning = MARKS.get(word.text)
    if (meaning === undefined)
      return this.refuse(word, unknownMark(word.text), { written: word.text, among: () => ALL_MARKS })
    meaning.every(([field, value]) => this.add({ ...word, field, value }))
  }

  private readDate(field: 'withdrawn' | 'made', word: Piece, date: Piece | undefined): void {
    if (date === undefined || MARKS.has(date.text)) {
      this.refuse(word, `"${field}" needs a date behind it, such as "${field} 2026-04-11"`)
    } else this.add({ text: `${word.text} ${date.text}`, at: [word.at[0], date.at[1]], field, value: date.text })
  }

  /** Whether it could be added to those before. */
  private add(mark: MarkedField): boolean {
    const before = this.fields.find(({ field }) => field === mark.field)
    if (before === undefined) this.fields.push(mark)
    else if (before.text === mark.text) this.refuse(mark, `"${mark.text}" stands there twice: keep one`)
    else this.refuse(mark, `"${before.text}" and "${mark.text}" cannot both be: keep one`)
    return before === undefined
  }

  private readCredits(segment: Piece): undefined {
    const [, phrase, rest = ''] = /^credits\s+"((?:[^"\\]|\\.)*)"\s*(.*)$/s.exec(segment.text) ?? []
    if (this.credits !== undefined) return this.refuse(segment, '"credits" stands there twice: keep one')
    if (phrase === undefined || phrase.trim() === '') {
      return this.refuse(
        segment,
        '"credits" needs the phrase as printed in double quotes: credits "Reuters confirmed" Reuters',
      )
    }
    const names: Piece[] = []
    let from = segment.at[1] - rest.length
    for (const part of rest.split(',')) {
      const name = pieceOf(this.text, [from, from + part.length])
      if (name.text !== '') names.push(name)
      from += part.length + 1
    }
    this.credits = { ...segment, as: phrase.replace(/\\(.)/g, '$1'), names }
  }

  private readFigure(quantity: MarkedQuantity): undefined {
    if (this.quantity === undefined) this.quantity = quantity
    else
      this.refuse(quantity, `"${this.quantity.text}" and "${quantity.text}" cannot both be: a claim states one figure`)
  }

  private refuse({ at }: Piece, message: string, meant?: Meant): undefined {
    this.faults.push({ code: 'says-mark', message, at, ...(meant === undefined ? {} : { meant }) })
  }
}

function wordsOf({ at: [start, end] }: Piece, text: string): Piece[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => {
    return { text: word, at: [start + index, start + index + word.length] }
  })
}

function unknownMark(word: string): string {
  const near = ALL_MARKS.find((mark) => mark.toLowerCase() === word.toLowerCase()) ?? nearest(word, ALL_MARKS)
  const help = near === undefined ? `the marks are ${ALL_MARKS.join(', ')}, and a figure` : `did you mean ${near}?`
  return `"${shortened(word)}" is no mark: ${help}`
}
