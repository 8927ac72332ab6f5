import { type AnchorPlaces, type Passage, type QuotePlaces, words } from '../../index.ts'
import type { Terminal } from '../terminal.ts'
import type { ChosenPlaces } from './anchor-changes.ts'

interface Found {
  readonly places: ChosenPlaces
  readonly text: string
}

/** What was found of each quote of a document. */
export function placesInWords({ source, quotes }: AnchorPlaces, { places, text }: Found, terminal: Terminal): string {
  if (quotes.length === 0) return terminal.wrap(`${source}: no statement of it has a quote; --quote gives one.`)
  return quotes.map((quote) => quoteInWords(quote, { places, text }, terminal)).join('')
}

function quoteInWords(quote: QuotePlaces, { places, text }: Found, { wrap, style }: Terminal): string {
  const { statement, state, places: all } = quote
  const place = places.get(statement)
  if (place !== undefined) return wrap(`${statement}: at ${range(place)}`)
  if (state === 'standing') return wrap(`${statement}: where it was`)
  if (state === 'none') return wrap(`${style('yellow', 'not found')}: ${statement}, nowhere word for word`)
  const head = wrap(
    `${style('yellow', words.counted(all.length, 'place'))}: ${statement}; --at ${statement}=START says which`,
  )
  return `${head}${all.map((each) => wrap(`${each.start}: ${passageInContext(each, text)}`, '    ', '  ')).join('')}`
}

function range({ start, end }: Passage): string {
  return `${start}–${end}`
}

/** So many characters around a passage are shown. */
const AROUND = 30

/** A passage with what stands around it, on one line. */
export function passageInContext({ start, end }: Passage, text: string): string {
  const line = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  return `…${line(start - AROUND, start)}[${line(start, end)}]${line(end, end + AROUND)}…`
}
