import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonParts, jsonText } from '../../../src/dataset/write/json-parts.ts'
import { visibleJson } from '../../../src/model/visible-text.ts'

const stringify = (value: unknown) => `${JSON.stringify(value, null, 2) ?? 'null'}\n`

describe('JSON in parts', () => {
  test('is what JSON.stringify gives, with a newline', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(stringify(value)))
        expect(jsonText(value)).toBe(visibleJson(stringify(value)))
      }),
    )
  })

  test('also for what JSON leaves out or writes otherwise', () => {
    const odd = {
      nothing: undefined,
      act: () => 1,
      mark: Symbol('x'),
      list: [undefined, () => 1, Symbol('x'), Number.NaN, Number.POSITIVE_INFINITY, -0, null],
      date: new Date(0),
      own: { toJSON: (key: string) => ({ key }) },
      gone: { toJSON: () => undefined },
      map: new Map([[1, 2]]),
      empty: [[], {}, [{}], { a: [] }, { b: undefined }],
      2: 'two',
      1: 'one',
      'a "key"\n': '\u2028 é \ud83d',
    }
    expect(jsonText(odd).replace('\\u2028', '\u2028')).toBe(stringify(odd))
    for (const value of ['text', 1, null, true, [], {}]) expect(jsonText(value)).toBe(stringify(value))
    expect(jsonText(undefined)).toBe('null\n')
  })

  test('escapes what nobody sees, and says the same', () => {
    expect(jsonText(['\u009b\u202e\u200b\u{e0041}\u007f'])).toBe(
      '[\n  "\\u009b\\u202e\\u200b\\udb40\\udc41\\u007f"\n]\n',
    )
  })

  test('comes in parts of limited length, made when they are taken', () => {
    let read = 0
    const rows = Array.from({ length: 100_000 }, (_, id) => ({
      get id() {
        read += 1
        return id
      },
    }))
    const parts = jsonParts(rows)
    const first = parts.next().value ?? ''
    expect(first.length).toBeLessThan(70_000)
    expect(read).toBeLessThan(rows.length / 10)
    expect(first + [...parts].join('')).toBe(stringify(rows))
  })

  test('refuses what holds itself, but not what stands twice', () => {
    const ring: { self?: object } = {}
    ring.self = [ring]
    expect(() => jsonText(ring)).toThrow(TypeError)
    const twice = { a: 1 }
    expect(jsonText([twice, { twice }])).toBe(stringify([twice, { twice }]))
    expect(() => jsonText([1n])).toThrow(TypeError)
  })
})
