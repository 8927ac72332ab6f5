import fc from 'fast-check'
import * as z from 'zod'

/** Texts that some field takes, and some that none does. */
const TEXTS = [
  '#show=claim~a&sel=a',
  ...[
    'a',
    'c1',
    'a.b_c-d',
    'A',
    '-a',
    '',
    ' ',
    'a b',
    'a'.repeat(120),
    'a'.repeat(121),
    'é',
    '\u200b',
    'a\u0000',
    '\ud800',
  ],
  ...['2026-02-25', '2026-02-30', '2026-02', '2026~', '2026-02-25T10:00:00Z', '2026-02-25T10:00', '../2026', 'unknown'],
  ...[
    'https://a.example/b?c#d',
    'https://a.example',
    'http://a.example/',
    ' https://a.example/b',
    'https://a.example/b ',
  ],
  ...[
    'https://a.example/b c',
    'https://a.example/b\tc',
    'https:a.example/b',
    'ftp://a.example/b',
    'https://é.example/é',
  ],
  ...[
    'https://:1/',
    'https://a:b@c.example:80/d',
    'https://a.example:x/b',
    'https:///a/b',
    'https://[::1]/a',
    'HTTPS://A/B',
  ],
  ...[
    'https://a b/c',
    'https://%zz/',
    'https://1.2.3.999/a',
    'en',
    'zh-Hans',
    'e',
    'en_US',
    '5.50',
    '2.788e6',
    '5.',
    '1e',
  ],
  ...['0'.repeat(64), 'F'.repeat(64)],
]

const NUMBERS = [0, -0, 1, 2, 6, 7, -1, 0.5, 100, 101, 1e3, 1e21, 2 ** 53, 2 ** 53 + 2, -(2 ** 53), 1e-7, 5e-324]
const OTHERS = [null, true, false, [], {}, [null], ['a'], [0, 1], { text: 'a' }, { id: 'a', x: 1 }]

const odd = fc.oneof(
  fc.constantFrom<unknown>(...TEXTS),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom<unknown>(...OTHERS),
)

/**
 * Values that JSON has and that a schema mostly takes: with all fields that are needed, in any order, of values that are right for
 * their field nine times in ten.
 */
export function arbitraryValueOf(schema: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: rightValueOf(schema), weight: 30 }, { arbitrary: odd, weight: 1 })
}

function rightValueOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return arbitraryValueOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return fc.array(arbitraryValueOf(schema.element), { maxLength: 3 })
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryValueOf))
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodObject) return fieldsOf(schema)
  const right = [...TEXTS, ...NUMBERS, ...OTHERS].filter((value) => (schema as z.ZodType).safeParse(value).success)
  return fc.constantFrom<unknown>(...right)
}

/** Sets of the fields of a schema, now and then without one that is needed or with one that is not known. */
function fieldsOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape).map(([name, field]) => {
    const value = arbitraryValueOf(field).map((content) => [name, content] as const)
    const isRare = field instanceof z.ZodOptional
    return fc.option(value, { nil: undefined, freq: isRare ? 1 : 40 })
  })
  const more = fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 30 },
    { arbitrary: fc.tuple(fc.constantFrom('kind', 'Id', 'toString', 'x-own', 'x-\u200b', 'xown'), odd), weight: 3 },
  )
  return fc.tuple(fc.tuple(...fields), more, fc.boolean()).map(([known, other, isTurned]) => {
    const entries = [...known, other].filter((entry) => entry !== undefined)
    return Object.fromEntries(isTurned ? entries.reverse() : entries)
  })
}
