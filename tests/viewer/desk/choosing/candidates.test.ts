import { expect, test } from 'vitest'
import { candidatesFor, foundFor } from '../../../../viewer/src/desk/choosing/candidates.ts'
import { openQuickGraph } from '../../../../viewer/src/library.ts'
import { MILL } from '../mill.ts'

const all = candidatesFor(openQuickGraph(MILL).reader, 'gazette')

test('a statement is from people, outlets, documents, but not from its own', () => {
  expect(all.map(({ id, note }) => `${id}: ${note}`)).toEqual([
    'anna-kroll: ',
    'bar: ',
    'either: ',
    'official: ',
    'peter-marsh: ',
    'valley-gazette: ',
    'valley-wire: what they reported',
    'valley-wire itself: spoke themselves',
    'copy: document',
    'wire-1: document',
  ])
})

test('whoever is not there yet can be named; whoever is only described is nobody else', () => {
  const found = (typed: string) => foundFor(all, typed, 4).map(({ id, link }) => [id, link.kind])
  expect(found('Anna')).toEqual([
    ['anna-kroll', 'record'],
    ['new', 'new'],
  ])
  expect(found('anna kroll')).toEqual([['anna-kroll', 'record']])
  expect(found('two firefighters')).toEqual([['unnamed', 'unnamed']])
  expect(found('a wire')[0]).toEqual(['unnamed', 'unnamed'])
  expect(found('val wi').map(([id]) => id)).toEqual(['valley-wire', 'valley-wire itself', 'wire-1', 'unnamed'])
  expect(found('Jo Bloggs')).toEqual([['new', 'new']])
  expect(found('  ')).toEqual([])
})
