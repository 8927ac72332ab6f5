import type * as z from 'zod'
import { type Measure, sizeOfText, UNSURE } from './measure.ts'
import { isKept, measureTextByParse } from './measure-by-parse.ts'

/** So many beginnings of addresses are remembered. */
const MOST_KNOWN = 10_000

/** A scheme and a host in their plainest form, up to where the path begins. */
const PLAIN_ORIGIN = /^https?:\/\/[a-z0-9.-]+\/$/

/** What nothing is cut from, and nothing taken out of. */
const PRINTABLE = /^[!-~]*$/

/**
 * Measures addresses. The schema is asked once for each host: where it takes `https://host/`, it takes every address that goes on from there in
 * printable ASCII, as nothing in a path, a query or a fragment makes an address fail.
 *
 * @see https://url.spec.whatwg.org/#path-state, and the states after it: none of them returns failure
 */
export function measureUrl(schema: z.core.$ZodURL): Measure {
  const whole = measureTextByParse(schema)
  if (schema._zod.def.normalize) return whole
  const origins = new Set<string>()
  return (value) => {
    if (typeof value !== 'string') return UNSURE
    const origin = value.slice(0, value.indexOf('/', 8) + 1)
    if (!origins.has(origin)) {
      if (!PLAIN_ORIGIN.test(origin) || !isKept(schema, origin)) return whole(value)
      if (origins.size >= MOST_KNOWN) origins.clear()
      origins.add(origin)
    }
    return PRINTABLE.test(value) ? sizeOfText(value) : whole(value)
  }
}
