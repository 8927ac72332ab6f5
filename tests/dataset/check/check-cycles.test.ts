import { describe, expect, test } from 'vitest'
import { problemsAmong } from '../problems-of.ts'

const actor = (id: string, fields: object) => ({ kind: 'actor', id, name: id, type: 'organization', ...fields })
const source = (id: string, fields: object) => ({ kind: 'source', id, title: id, type: 'article', ...fields })
const claim = (id: string) => ({ kind: 'claim', id, text: id })
const relation = (from: string, type: string, to: string) => ({ kind: 'relation', type, from, to })

describe('a circle', () => {
  test('of fields that must end somewhere is one problem, with its members', () => {
    expect(problemsAmong(actor('b', { ownedBy: 'a' }), actor('a', { ownedBy: 'b' }))).toEqual([
      'error: "ownedBy" leads in a circle: a is owned by b is owned by a (remove one of the steps) [cycle]',
    ])
    expect(
      problemsAmong(
        actor('a', { affiliation: 'b' }),
        actor('b', { affiliation: 'c' }),
        actor('c', { affiliation: 'a' }),
        actor('d', { affiliation: 'a' }),
        source('s', { republishes: 't' }),
        source('t', { republishes: 's' }),
        source('u', { revises: 'v' }),
        source('v', { revises: 'u' }),
      ),
    ).toEqual([
      'error: "affiliation" leads in a circle: a is affiliated with b is affiliated with c is affiliated with a (remove one of the steps) [cycle]',
      'error: "republishes" leads in a circle: s republishes t republishes s (remove one of the steps) [cycle]',
      'error: "revises" leads in a circle: u revises v revises u (remove one of the steps) [cycle]',
    ])
  })

  test('of relations is one problem, at the relation that begins it', () => {
    const claims = ['a', 'b', 'c'].map(claim)
    expect(problemsAmong(...claims, relation('b', 'narrows', 'a'), relation('a', 'narrows', 'b'))).toEqual([
      'error: "narrows" leads in a circle: a entails b entails a (remove one of the steps; claims that say the same are equivalent) [cycle]',
    ])
    expect(
      problemsAmong(
        ...claims,
        relation('a', 'dependsOn', 'b'),
        relation('b', 'dependsOn', 'c'),
        relation('c', 'dependsOn', 'a'),
      ),
    ).toEqual([
      'error: "dependsOn" leads in a circle: a depends on b depends on c depends on a (remove one of the steps) [cycle]',
    ])
    expect(problemsAmong(...claims, relation('a', 'supersedes', 'b'), relation('b', 'supersedes', 'a'))).toHaveLength(1)
  })

  test('of what is part of something is one problem', () => {
    const topic = (id: string, within: string) => ({ kind: 'topic', id, name: id, type: 'place', within })
    expect(problemsAmong(topic('a', 'b'), topic('b', 'a'))).toEqual([
      'error: "within" leads in a circle: a is part of b is part of a (remove one of the steps) [cycle]',
    ])
  })

  test('may lead through claims that are equivalent, which count as one', () => {
    const claims = ['a', 'b', 'c', 'd'].map(claim)
    const among = (...relations: object[]) => problemsAmong(...claims, ...(relations as ReturnType<typeof relation>[]))
    const same = relation('c', 'equivalent', 'b')
    expect(among(same, relation('a', 'narrows', 'b'), relation('a', 'narrows', 'c'))).toEqual([])
    expect(among(same, relation('a', 'narrows', 'b'), relation('c', 'narrows', 'a'))).toEqual([
      'error: "narrows" leads in a circle: a entails b (equivalent to c) entails a (remove one of the steps; claims that say the same are equivalent) [cycle]',
    ])
    expect(among(same, relation('b', 'dependsOn', 'c'))).toEqual([
      'error: "dependsOn" leads in a circle: b depends on c (equivalent to b) (remove one of the steps) [cycle]',
    ])
    expect(
      among(
        ...[same, relation('d', 'equivalent', 'c')],
        relation('d', 'supersedes', 'a'),
        relation('a', 'supersedes', 'b'),
      ),
    ).toEqual([
      'error: "supersedes" leads in a circle: a supersedes b (equivalent to d) supersedes a (remove one of the steps) [cycle]',
    ])
  })

  test('that others run through is reported by a shortest one', () => {
    expect(
      problemsAmong(
        source('a', { knownVia: ['b', 'c'] }),
        source('b', { knownVia: ['c'] }),
        source('c', { knownVia: ['a'] }),
      ),
    ).toEqual([
      'error: "knownVia" leads in a circle: a is known via c is known via a (a shortest one; 3 records are entangled) (remove one of the steps) [cycle]',
    ])
  })

  test('is none where different relations, or those that may, lead back', () => {
    const claims = ['a', 'b'].map(claim)
    expect(problemsAmong(...claims, relation('a', 'narrows', 'b'), relation('b', 'dependsOn', 'a'))).toEqual([])
    expect(problemsAmong(...claims, relation('a', 'supports', 'b'), relation('b', 'supports', 'a'))).toEqual([])
    expect(problemsAmong(...claims, relation('a', 'contradicts', 'b'), relation('b', 'contradicts', 'a'))).toEqual([])
    expect(problemsAmong(actor('a', { ownedBy: 'b' }), actor('b', { affiliation: 'a' }))).toEqual([])
  })

  test('of statements is a finding of the questions, not a problem', () => {
    const statement = (id: string, from: string) => ({
      kind: 'statement',
      id: `${id}.m`,
      source: id,
      claim: 'a',
      from: [`${from}.m`],
    })
    expect(
      problemsAmong(claim('a'), source('s', {}), source('t', {}), statement('s', 't'), statement('t', 's')),
    ).toEqual([])
  })
})
