import type * as z from 'zod'
import { type Measure, sizeOfText, UNSURE } from './measure.ts'
import { measureTextByParse } from './measure-by-parse.ts'
import { measureUrl } from './measure-url.ts'

/** What is asked of a text: how long it is, and that it matches. */
interface TextRules {
  readonly least: number
  readonly most: number
  readonly patterns: readonly RegExp[]
}

/** Measures texts. Of a schema that asks for more than length and patterns, each text is asked once. */
export function measureText(schema: z.core.$ZodString): Measure {
  if (isUrl(schema)) return measureUrl(schema)
  const rules = textRules(schema)
  if (rules === undefined) return measureTextByParse(schema)
  const { least, most, patterns } = rules
  const [pattern, ...others] = patterns
  if (pattern === undefined) return (value) => (isText(value, least, most) ? sizeOfText(value) : UNSURE)
  if (others.length === 0) {
    return (value) => (isText(value, least, most) && pattern.test(value) ? sizeOfText(value) : UNSURE)
  }
  return (value) =>
    isText(value, least, most) && patterns.every((each) => each.test(value)) ? sizeOfText(value) : UNSURE
}

function isText(value: unknown, least: number, most: number): value is string {
  return typeof value === 'string' && value.length >= least && value.length <= most
}

function isUrl(schema: z.core.$ZodString): schema is z.core.$ZodURL {
  const { def, traits } = schema._zod
  return traits.has('$ZodURL') && !def.coerce && (def.checks ?? []).length === 0
}

/** What a schema asks of texts, which it gives back as they are; `undefined` where it asks for more. */
export function textRules(schema: z.core.$ZodString): TextRules | undefined {
  const { def, traits } = schema._zod
  if (def.coerce || traits.has('$ZodCheck')) return undefined
  let [least, most] = [0, Number.POSITIVE_INFINITY]
  const patterns: RegExp[] = []
  for (const { _zod } of (def.checks ?? []) as z.core.$ZodChecks[]) {
    const check = _zod.def
    if (check.check === 'min_length') least = Math.max(least, check.minimum)
    else if (check.check === 'max_length') most = Math.min(most, check.maximum)
    else if (check.check === 'string_format' && check.format === 'regex' && isStateless(check)) {
      patterns.push(check.pattern)
    } else return undefined
  }
  return { least, most, patterns }
}

/** Whether a pattern says the same of the same text every time, and is always asked. */
function isStateless<C extends z.core.$ZodCheckStringFormatDef>(check: C): check is C & { readonly pattern: RegExp } {
  return check.pattern !== undefined && !/[gy]/.test(check.pattern.flags) && check.when === undefined
}
