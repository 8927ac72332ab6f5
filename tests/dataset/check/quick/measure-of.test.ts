import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { UNSURE } from '../../../../src/dataset/check/quick/measure.ts'
import { measureOf } from '../../../../src/dataset/check/quick/measure-of.ts'

const VALUES: readonly unknown[] = [
  ...['', 'a', ' a', 'A', 'ab', 'abc', '1', 'https://a.example/b', ' https://a.example/b', 'https://A.example/b'],
  ...['2026-02-25', 0, 1, -1, 1.5, 10, true, false, null, undefined, [], ['a'], ['a', 'b'], [1], [1, 'a'], {}],
  ...[{ a: 'a' }, { a: ' a' }, { a: 1 }, { b: 1 }, { a: 'a', b: 1 }, { a: 'a', b: undefined }, { type: 'a', a: 'a' }],
]

/** Schemas of every sort, those too that change what they take, or ask for what is not known here. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  text: z.string(),
  'text that is long enough': z.string().min(1).max(2),
  'text of a length': z.string().length(2),
  'text that matches': z.string().regex(/a/).regex(/b/),
  'text that matches with a memory': z.string().regex(/a/g),
  'text that is trimmed': z.string().trim(),
  'text in small letters': z.string().toLowerCase(),
  'text that is made small': z.string().overwrite((text) => text.slice(0, 1)),
  'text with a rule': z.string().refine((text) => text !== 'a'),
  'text of anything': z.coerce.string(),
  'an address': z.url(),
  'an address made normal': z.url({ normalize: true }),
  'an address of a host': z.url({ hostname: /^a\.example$/ }),
  'an address with a rule': z.url().max(5),
  'a day': z.iso.date(),
  number: z.number(),
  'a number of anything': z.coerce.number(),
  'a whole number': z.int().min(1),
  'a number in bounds': z.number().min(0).max(1),
  'a number in open bounds': z.number().gt(0).lt(10),
  'a number of steps': z.number().multipleOf(2),
  'a number that is rounded': z.number().overwrite(Math.round),
  'a number of 32 bits': z.int32(),
  'true and false': z.boolean(),
  'true or false of anything': z.coerce.boolean(),
  'true alone': z.boolean().refine((value) => value),
  enum: z.enum(['a', 'b']),
  'enum with a rule': z.enum(['a', 'b']).refine((value) => value !== 'a'),
  literal: z.literal(['a', 1, null]),
  list: z.array(z.string()),
  'list in bounds': z.array(z.string()).min(1).max(1),
  'list of a length': z.array(z.string()).length(2),
  'list with a rule': z.array(z.string()).refine((list) => list.length !== 1),
  'list of what is trimmed': z.array(z.string().trim()),
  fields: z.strictObject({ a: z.string(), b: z.number().optional() }),
  'fields with a rule': z.strictObject({ a: z.string() }).refine(({ a }) => a !== 'a'),
  'fields that are left out': z.object({ a: z.string() }),
  'fields that are kept': z.looseObject({ a: z.string() }),
  'fields that have a value of their own': z.strictObject({
    a: z.string().default('a').optional(),
    b: z.number().optional(),
  }),
  'fields that are filled in': z.strictObject({ a: z.string().default('x') }),
  'fields that may be null': z.strictObject({ a: z.string().nullable() }),
  'fields that are caught': z.strictObject({ a: z.string().catch('x') }),
  union: z.union([z.number(), z.string()]),
  'union of what changes and what does not': z.union([z.string().trim(), z.string()]),
  'union of fields': z.union([z.string(), z.strictObject({ a: z.string() })]),
  'union of fields with a change': z.union([
    z.strictObject({ a: z.string().trim() }),
    z.strictObject({ a: z.string() }),
  ]),
  'union with a rule': z.union([z.number(), z.string()]).refine((value) => value !== 'a'),
  'one of two': z.xor([z.string(), z.literal('a')]),
  'union by type': z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a'), a: z.string() })]),
  'what is changed': z.string().transform((text) => text.length),
  'what is left out': z.string().optional(),
  'what may be left out, with a rule': z
    .string()
    .optional()
    .refine((text) => text !== 'a'),
  tuple: z.tuple([z.number(), z.string()]),
  record: z.record(z.string(), z.number()),
  anything: z.unknown(),
}

test.each(Object.entries(SCHEMAS))(
  '%s: only what the schema takes, and gives back as it is, is measured',
  (_, schema) => {
    const measure = measureOf(schema)
    for (const value of [...VALUES, ...VALUES]) {
      const size = measure(value)
      if (size === UNSURE) continue
      expect(schema.parse(value)).toEqual(value)
      if (value !== undefined) expect(size).toBeLessThanOrEqual(JSON.stringify(value).length)
    }
  },
)

test.each(Object.entries(SCHEMAS))('%s: nothing else is left to the schema', (_, schema) => {
  const measure = measureOf(schema)
  for (const value of VALUES.filter((each) => each !== undefined && !Object.values(each ?? {}).includes(undefined))) {
    const result = schema.safeParse(value)
    const isKept = result.success && isDeepStrictEqual(result.data, value)
    expect([value, measure(value) !== UNSURE]).toEqual([value, isKept])
  }
})
