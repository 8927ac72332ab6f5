import { describe, expect, test } from 'vitest'
import { problemsAmong, problemsOf } from '../problems-of.ts'

const source = (fields: object) => problemsAmong({ kind: 'source', id: 's', title: 'S', type: 'article', ...fields })
const claim = (fields: object) => problemsAmong({ kind: 'claim', id: 'c', text: 't', ...fields })

describe('a value of the wrong type', () => {
  test('is told from what it should be, with what to do', () => {
    expect(source({ published: 2024 })).toEqual([
      'error: "published" must be text, not the number 2024 (put it in quotes: "2024") [wrong-type]',
    ])
    expect(source({ title: true, authors: 'jane', notices: {}, republishes: null, url: [1] })).toEqual([
      'error: "title" must be text, not the boolean true (put it in quotes: "true") [wrong-type]',
      'error: "authors" must be a list, not text (write it as a list: [jane]) [wrong-type]',
      'error: "notices" must be a list, not a set of fields (put a dash before its first field) [wrong-type]',
      'error: "republishes" must be text, not empty (leave the field out where there is nothing to say) [wrong-type]',
      'error: "url" must be text, not a list [wrong-type]',
    ])
    expect(
      problemsAmong({ kind: 'actor', id: 'a', name: 'A', type: 'role', anonymous: 'yes', count: '2', party: 1 }),
    ).toEqual([
      'error: "anonymous" must be true or false, not text (write true or false, without quotes) [wrong-type]',
      'error: "count" must be a number, not text (leave the quotes out) [wrong-type]',
      'error: "party" must be true or false, not the number 1 [wrong-type]',
    ])
    expect(problemsAmong({ kind: 'actor', id: 'a', name: 'A', type: 'role', count: 1.5 })).toEqual([
      'error: "count" must be a whole number, not the number 1.5 [wrong-type]',
    ])
    expect(claim({ quantity: 5 })).toEqual(['error: "quantity" must be a set of fields, not the number 5 [wrong-type]'])
  })

  test('is quoted as it is written', () => {
    expect(problemsOf('claims:\n  - id: c\n    text: t\n    holds: 2024.10\n    tags: [007, no]')).toEqual([
      'a.yaml:4:12: error: "holds" must be text, not the number 2024.1 (put it in quotes: "2024.10") [wrong-type]',
      'a.yaml:5:12: error: "tags.0" must be text, not the number 7 (put it in quotes: "007") [wrong-type]',
    ])
  })

  test('may be one of several that a field takes', () => {
    expect(claim({ quantity: { measure: 't', value: true, low: 'five' } })).toContainEqual(
      'error: "quantity.value" must be a number or text, not the boolean true [wrong-type]',
    )
    expect(claim({ quantity: { measure: 't', value: 'five' } })).toContainEqual(
      'error: "quantity.value": a number in quotes is written 5.50 or 2.788e6, not "five" [bad-value]',
    )
    expect(
      problemsOf('statements:\n- { source: s, claim: c, made: 2024 }\n- { source: s, claim: c, made: Monday }').slice(
        0,
        2,
      ),
    ).toEqual([
      'a.yaml:2:32: error: "made" must be text, not the number 2024 (put it in quotes: "2024") [wrong-type]',
      'a.yaml:3:32: error: "made": "Monday" is not an EDTF date (write it as 2026-02-25, 2026-02, 2026, 2026~, 2022-11/2023-06, ../2025 or 2026-02-25T09:30Z) [bad-date]',
    ])
  })
})

describe('a value that a field does not take', () => {
  test('is told from those that it takes', () => {
    expect(source({ type: 'artcle' })[0]).toMatch(
      /^error: "type" must be one of article, .*; not "artcle" \(did you mean article\?\) \[bad-value\]$/,
    )
    expect(source({ type: 'zzzzzzzz' })[0]).toMatch(/; not "zzzzzzzz" \[bad-value\]$/)
    expect(problemsAmong({ kind: 'actor', id: 'a', name: 'A', type: 'role', count: 0 })).toEqual([
      'error: "count" must be at least 1, not 0 [bad-value]',
    ])
    expect(problemsOf('assessments: [{ of: c, by: c, date: "2024", credibility: 7 }]')[0]).toBe(
      'a.yaml:1:58: error: "credibility" must be one of 1, 2, 3, 4, 5, 6; not 7 [bad-value]',
    )
    expect(source({ url: 'example.org', digest: 'abc', language: 'english!', accessed: '2024' })).toEqual([
      'error: "url": write a whole address, beginning with https:// or http://, not "example.org" [bad-value]',
      'error: "digest": a sha256 digest is 64 lower-case hexadecimal digits, not "abc" [bad-value]',
      'error: "language": a language is a BCP 47 tag such as en, de or zh-Hans, not "english!" [bad-value]',
      'error: "accessed": write a full date such as 2026-02-25, not "2024" [bad-value]',
    ])
    expect(source({ url: 'ftp://example.org' })).toHaveLength(1)
  })

  test('may be a date, with what is wrong about it', () => {
    expect(
      source({ published: '2024-13', notices: [{ type: 'removal', date: '2024/2023' }], recorded: 'now' }),
    ).toEqual([
      'error: "published": "2024-13" is not an EDTF date (months are 01 to 12, seasons 21 to 24) [bad-date]',
      'error: "notices.0.date": "2024/2023" is not an EDTF date (it ends before it starts; swap the two dates) [bad-date]',
      'error: "recorded": "now" is not an EDTF date (write a date-time with its offset, such as 2026-02-25T10:00:00Z) [bad-date]',
    ])
  })
})

describe('an id', () => {
  const long = 'x'.repeat(121)

  test('that is not written as ids are comes with one that is', () => {
    expect(
      problemsOf('topics:\n  - { id: Müller & Söhne, name: M, type: place }\n  - { id: "", name: M, type: place }'),
    ).toEqual([
      'a.yaml:2:11: error: "id": an id is lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit; not "Müller & Söhne" (write muller-sohne) [bad-id]',
      'a.yaml:3:11: error: "id": an id is lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit; not "" [bad-id]',
    ])
    expect(claim({ about: [long] })).toEqual([
      `error: "about.0": an id has at most 120 characters; not "${long.slice(0, 78)}… (write ${'x'.repeat(120)}) [bad-id]`,
    ])
  })

  test('that was made cannot be referred to', () => {
    expect(claim({ about: ['s~c'] })).toEqual([
      'error: "about.0": "s~c" is a made id, and nothing may refer to one (give the record that it means an id of its own) [made-id]',
    ])
    expect(claim({ id: 's~c' })[0]).toMatch(/\[bad-id\]$/)
    expect(claim({ quantity: { measure: 'a~b', value: 1 } })[0]).toMatch(/\[made-id\]$/)
  })
})

describe('a field', () => {
  test('that is unknown comes with the nearest one', () => {
    expect(source({ titel: 'x' })).toEqual([
      'error: "titel" is no field of a source (did you mean title?) [unknown-field]',
    ])
    expect(source({ colour: 'x' })).toEqual([
      'error: "colour" is no field of a source (remove it; fields of your own begin with "x-") [unknown-field]',
    ])
    expect(source({ notices: [{ type: 'removal', dat: '2024' }] })).toEqual([
      'error: "dat" is no field of "notices.0" (did you mean date?) [unknown-field]',
    ])
    expect(source({ 'a\nb': 1 })[0]).toMatch(/^error: "a\\nb" is no field of a source/)
    expect(claim({ quantity: { measure: 't', value: 1, 'x-own': 1 } })[0]).toBe(
      'error: "x-own" is no field of "quantity" (remove it; fields of your own begin with "x-") [unknown-field]',
    )
  })

  test('that must be there is missed where it should stand', () => {
    expect(
      problemsOf('sources:\n  - id: s\n    title: S\n    type: post\n    notices:\n      - date: "2024"\n'),
    ).toEqual(['a.yaml:6:9: error: "notices.0" needs "type" [missing-field]'])
    expect(problemsOf('dataset: { id: d, title: D, format: 1 }\nstatements: [{}]').slice(1)).toEqual([
      'a.yaml:2:14: error: a statement needs "claim" [missing-field]',
      'a.yaml:2:14: error: a statement needs "source" [missing-field]',
    ])
    expect(problemsOf('dataset:')).toContainEqual(
      'a.yaml:1:9: error: here should stand the manifest (a record is a set of fields, such as "id: some-id") [not-a-record]',
    )
  })
})

test('a field of somebody’s own may hold anything that JSON can, within reason', () => {
  expect(claim({ 'x-own': { a: [null, 1.5, 'b'] }, 'x-': true })).toEqual([])
  const deep = JSON.parse(`${'['.repeat(65)}${']'.repeat(65)}`)
  expect(claim({ 'x-own': deep })).toEqual(['error: "x-own" is nested more than 64 deep [too-deep]'])
})
