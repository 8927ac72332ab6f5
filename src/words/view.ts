import type { GraphReader } from '../graph/reader.ts'
import { OUTLET_PREFIX } from '../sourcing/taken-away.ts'
import type { ViewOptions } from '../sourcing/view-options.ts'
import { longDate } from './dates.ts'
import { type NameOf, named } from './names.ts'
import { capitalized, listed, type Part, type Parts, say } from './parts.ts'

/** Whether an actor published documents, which still count where it is taken away as a speaker. */
export type Publishes = (id: string) => boolean

/** Of a dataset, who published documents. */
export function publishersIn(reader: GraphReader): Publishes {
  return (id) => reader.kindOf(id) === 'actor' && reader.linksTo(id, 'publishedBy').length > 0
}

/**
 * What else than everything an answer is about, each condition by itself; none of the view of everything. Of whom `publishes` knows, that they
 * are left out as speakers only.
 */
export function conditionsOf(options: ViewOptions, nameOf: NameOf, publishes: Publishes = () => false): Parts[] {
  const { asOf, recordedUntil, without = [], basis, attributions, dates, reported } = options
  const conditions: Parts[] = []
  if (asOf !== undefined) conditions.push(say`as of ${longDate(asOf)}`)
  if (recordedUntil !== undefined) conditions.push(say`as recorded by ${momentInWords(recordedUntil)}`)
  if (without.length > 0)
    conditions.push(say`without ${listed(without.map((id) => leftOut(id, { without, nameOf, publishes })))}`)
  if (basis === 'stated') conditions.push(['counting only what is in print, not what a curator inferred'])
  if (attributions === 'printed') conditions.push(['as printed, before anybody looked up what is cited'])
  if (dates === 'certain')
    conditions.push([
      asOf === undefined ? 'counting only what surely counts' : 'counting only what surely was out by then',
    ])
  if (reported === true) conditions.push(['counting documents that nobody read by themselves'])
  return conditions
}

function leftOut(
  id: string,
  { without, nameOf, publishes }: { without: readonly string[]; nameOf: NameOf; publishes: Publishes },
): Parts {
  const name = named(nameOf, id)
  if (!publishes(id) || without.includes(OUTLET_PREFIX + id)) return [name]
  return say`${name} as a speaker (what it published still counts; outlet:${id} leaves that out too)`
}

/** "As of 1 March 2026, without Reuters": what an answer begins with; nothing for the view of everything. */
export function conditionsHead(options: ViewOptions, nameOf: NameOf, publishes?: Publishes): Parts {
  return capitalized(commaListed(conditionsOf(options, nameOf, publishes)))
}

/** The view of an answer in a line: its conditions, or that it is of everything. */
export function viewInWords(options: ViewOptions, nameOf: NameOf): Parts {
  const conditions = conditionsOf(options, nameOf)
  return conditions.length === 0 ? ['everything'] : commaListed(conditions)
}

/** A date in words; a date-time to the letter, for its hour counts. */
function momentInWords(moment: string): string {
  return moment.includes('T') ? moment : longDate(moment)
}

function commaListed(things: readonly Parts[]): Part[] {
  return things.flatMap((thing, index) => say`${index === 0 ? '' : ', '}${thing}`)
}
