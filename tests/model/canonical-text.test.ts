import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/model/canonical-json.ts'
import { canonicalMembers, canonicalObject, canonicalText } from '../../src/model/canonical-text.ts'

/** A JSON text of a value, written in one of many ways. */
const written = fc
  .tuple(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), fc.boolean())
  .map(([value, indent, isEscaped]) => {
    const text = JSON.stringify(value, null, indent)
    return isEscaped ? text.replace(/[^\n\t\x20-\x7e]|[lt](?=[^\\]*"[^"]*$)/gu, escaped) : text
  })
  .filter((text) => isJson(text))

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`)
    .join('')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the canonical text of a JSON text', () => {
  test('is the canonical JSON of what it says, however it is written', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(canonicalText(text)).toBe(canonicalJson(JSON.parse(text)))
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  test.each([
    '{"b":1,"a":2}',
    '{ "a\\u0062" : "\\/\\u00e9\\"", "b" : [ ] , "é" : { } }',
    '[1e3,1.50,-0,0.1e-7,12345678901234567890,100,true,false,null]',
    '"\\\\"',
    '{"__proto__":{"10":1,"9":2},"":[""]}',
    ' [ [ ] , { "x-own" : [ { "b" : null , "a" : "\\n" } ] } ] ',
  ])('of %s is that of its value', (text) => {
    expect(canonicalText(text)).toBe(canonicalJson(JSON.parse(text)))
  })

  test('has members that can be taken out and added to', () => {
    const members = canonicalMembers('{"kind":"claim","text":"t"}').filter(({ name }) => name !== 'kind')
    expect(canonicalObject([...members, { name: 'id', value: '"c"' }])).toBe('{"id":"c","text":"t"}')
  })
})
