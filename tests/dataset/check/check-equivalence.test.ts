import { describe, expect, test } from 'vitest'
import { problemsAmong } from '../problems-of.ts'

const claims = ['a', 'b', 'c', 'd'].map((id) => ({ kind: 'claim', id, text: id }))
const relation = (from: string, type: string, to: string) => ({ kind: 'relation', type, from, to })
const among = (...relations: ReturnType<typeof relation>[]) => problemsAmong(...claims, ...relations)

describe('claims that are equivalent', () => {
  const hint = 'remove this relation, or one of those of type equivalent that join them'
  const words = (pair: string, apart: string) =>
    `error: ${pair} are said to be ${apart}, and to be equivalent, by themselves or through others (${hint}) [equivalence-conflict]`

  test('are not distinct, in contradiction, or narrower one than the other', () => {
    const same = relation('a', 'equivalent', 'b')
    expect(among(same, relation('a', 'distinct', 'b'))).toEqual([words('"a" and "b"', 'not the same')])
    expect(among(same, relation('b', 'contradicts', 'a'))).toEqual([words('"b" and "a"', 'in contradiction')])
    expect(among(same, relation('b', 'narrows', 'a'))).toEqual([words('"b" and "a"', 'more and less of one')])
    expect(among(same, relation('a', 'narrows', 'b'), relation('b', 'narrows', 'a'))).toHaveLength(2)
  })

  test('are not so through others either', () => {
    const chain = [relation('a', 'equivalent', 'b'), relation('c', 'equivalent', 'b'), relation('c', 'equivalent', 'd')]
    expect(among(...chain, relation('a', 'distinct', 'd'))).toEqual([words('"a" and "d"', 'not the same')])
  })

  test('may bear on each other otherwise, and on others as they like', () => {
    const same = relation('a', 'equivalent', 'b')
    expect(among(same, relation('b', 'equivalent', 'a'), relation('a', 'supports', 'b'))).toEqual([])
    expect(among(same, relation('a', 'distinct', 'c'), relation('b', 'narrows', 'd'))).toEqual([])
    expect(among(relation('a', 'distinct', 'b'), relation('b', 'equivalent', 'c'))).toEqual([])
  })

  test('are two: a claim is not equivalent to itself', () => {
    expect(among(relation('a', 'equivalent', 'a'))).toEqual([
      'error: "equivalent" leads from "a" to itself [self-reference]',
    ])
  })
})
