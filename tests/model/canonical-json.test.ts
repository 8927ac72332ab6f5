import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, sortKeys } from '../../src/model/canonical-json.ts'

describe('canonical JSON', () => {
  test('is the example of RFC 8785', () => {
    const value = JSON.parse(
      '{"1":{"f":{"f":"hi","F":5},"\\n":56.0},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}',
    )
    expect(canonicalJson(value)).toBe(
      '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}',
    )
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    )
  })

  test('sorts keys by UTF-16 unit', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    expect(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`k${key}`, 0])))))).toEqual(
      ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'].map((key) => `k${key}`),
    )
  })

  test('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, null], c: { d: undefined } })).toBe('{"b":[null,null],"c":{}}')
    expect(canonicalJson(undefined)).toBe('null')
  })

  test('holds the value, and is one text for equal values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(plain)
        expect(canonicalJson(turned(plain))).toBe(canonicalJson(plain))
        expect(sortKeys(plain)).toEqual(plain)
        expect(JSON.stringify(sortKeys(turned(plain)))).toBe(JSON.stringify(sortKeys(plain)))
      }),
    )
  })
})

/** The same value with the keys of each object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}
