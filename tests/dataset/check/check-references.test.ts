import { describe, expect, test } from 'vitest'
import { problemsAmong, problemsOf } from '../problems-of.ts'

const reuters = { kind: 'actor', id: 'reuters', name: 'R', type: 'organization' }
const topic = { kind: 'topic', id: 'rain', name: 'R', type: 'event' }
const claim = { kind: 'claim', id: 'c', text: 't' }
const source = { kind: 'source', id: 's', title: 'S', type: 'article' }

describe('a reference', () => {
  test('to nothing is a problem, with the nearest id of a kind that fits', () => {
    expect(problemsAmong(reuters, { ...source, publisher: 'reuter' })).toEqual([
      'error: unknown actor "reuter" (did you mean reuters?) [unknown-reference]',
    ])
    expect(problemsAmong(reuters, { ...topic, id: 'reuterz' }, { ...source, publisher: 'reutesr' })).toEqual([
      'error: unknown actor "reutesr" (did you mean reuters?) [unknown-reference]',
    ])
    expect(problemsAmong(claim, source, { kind: 'statement', source: 's', claim: 'c', from: ['zzzzzzzz'] })).toEqual([
      'error: unknown actor, statement or source "zzzzzzzz" (add it, or remove it from "from") [unknown-reference]',
    ])
  })

  test('is followed from every kind, in every field, and placed there', () => {
    expect(
      problemsOf(`actors:
  - { id: a, name: A, type: role, notSameAs: [n1], recordedBy: n2 }
claims:
  - id: c
    text: t
    quantity: { measure: n3, value: 1 }
statements:
  - { source: n4, claim: c, credits: { as: they, ids: [a, n5] } }
`),
    ).toEqual([
      'a.yaml:2:47: error: unknown actor "n1" (add it, or remove it from "notSameAs") [unknown-reference]',
      'a.yaml:2:64: error: unknown actor "n2" (add it, or remove it from "recordedBy") [unknown-reference]',
      'a.yaml:6:26: error: unknown topic "n3" (add it, or remove it from "quantity.measure") [unknown-reference]',
      'a.yaml:8:15: error: unknown source "n4" (add it, or remove it from "source") [unknown-reference]',
      'a.yaml:8:59: error: unknown actor, source or statement "n5" (add it, or remove it from "credits.ids") [unknown-reference]',
    ])
  })

  test('of the manifest is followed too', () => {
    expect(problemsOf('{"kind":"dataset","format":1,"id":"d","title":"D","curators":["nobody"]}', 'b.jsonl')).toContain(
      'b.jsonl:1:63: error: unknown actor "nobody" (add it, or remove it from "curators") [unknown-reference]',
    )
  })

  test('to a record of another kind is a problem', () => {
    expect(problemsAmong(topic, { ...source, publisher: 'rain' })).toEqual([
      'error: "rain" is a topic; "publisher" names an actor [wrong-kind]',
    ])
    expect(
      problemsAmong(
        reuters,
        claim,
        { ...source, knownVia: ['c'] },
        { ...claim, id: 'd', quantity: { measure: 'reuters', value: 1 } },
      ),
    ).toEqual([
      'error: "c" is a claim; "knownVia" names a source [wrong-kind]',
      'error: "reuters" is an actor; "quantity.measure" names a topic [wrong-kind]',
    ])
    expect(
      problemsAmong(topic, reuters, claim, {
        kind: 'assessment',
        of: 'rain',
        by: 'reuters',
        date: '2024',
        method: 'm',
        status: 'verified',
      })[0],
    ).toBe('error: "rain" is a topic; "of" names a claim, statement, source or actor [wrong-kind]')
  })

  test('to the record itself is a problem, but not in who recorded it', () => {
    expect(
      problemsAmong(
        { ...reuters, ownedBy: 'reuters', recordedBy: 'reuters', possiblySameAs: ['reuters'] },
        { ...source, revises: 's' },
        { ...claim, about: ['c'] },
        { kind: 'relation', type: 'narrows', from: 'c', to: 'c' },
      ),
    ).toEqual([
      'error: the actor "reuters" names itself [self-reference]',
      'error: the actor "reuters" names itself [self-reference]',
      'error: the source "s" names itself [self-reference]',
      'error: the claim "c" names itself [self-reference]',
      'error: "narrows" leads from "c" to itself [self-reference]',
    ])
  })

  test('that a list names twice is worth a warning', () => {
    expect(problemsAmong(topic, { ...claim, about: ['rain', 'rain'] })).toEqual([
      'warning: "about" names rain twice [repeated-reference]',
    ])
  })
})

test('an id is taken once, whatever the kinds', () => {
  expect(
    problemsOf(
      'actors:\n- { id: x, name: X, type: role }\ntopics:\n- { id: x, name: X, type: rule }\nclaims:\n- { id: x }',
    ),
  ).toEqual([
    'a.yaml:4:9: error: the id "x" is taken by the actor at a.yaml:2:3 (one namespace holds all ids: choose another) [duplicate-id]',
    'a.yaml:6:3: error: a claim needs "text" [missing-field]',
    'a.yaml:6:9: error: the id "x" is taken by the actor at a.yaml:2:3 (one namespace holds all ids: choose another) [duplicate-id]',
  ])
})
