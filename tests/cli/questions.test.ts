import { describe, expect, test } from 'vitest'
import { type OpenGraph, openGraph, parseDataset } from '../../src/index.ts'
import { hearsay, TINY } from './harness.ts'

function tiny(): OpenGraph {
  const { dataset } = parseDataset([{ path: 'tiny.json', text: TINY }])
  if (dataset === undefined) throw new Error('the tiny dataset is not valid')
  return openGraph(dataset)
}

const ask = (...args: string[]) => hearsay([...args, '--data', '-'], { input: TINY })

describe('--json prints exactly what the library answers', () => {
  const graph = tiny()
  test.each([
    [['trace', 'c'], graph.trace('c')],
    [['support', 'c'], graph.support('c')],
    [['support', 'c', '--as-of', '2026-02-24'], graph.at({ asOf: '2026-02-24' }).support('c')],
    [['support', 'c', '--without', 'portal,official'], graph.at({ without: ['portal', 'official'] }).support('c')],
    [
      ['support', 'c', '--dates', 'certain', '--basis', 'stated', '--reported'],
      graph.at({ dates: 'certain', basis: 'stated', reported: true }).support('c'),
    ],
    [['status', 'c'], graph.status('c')],
    [['timeline'], graph.timeline()],
    [['timeline', 'c'], graph.timeline('c')],
    [['path', 'portal', 'official', '--count', '2'], graph.path('portal', 'official', { count: 2 })],
    [['show', 'w1'], graph.show('w1')],
    [['stats'], graph.stats()],
  ])('hearsay %j', async (args, answer) => {
    const { status, out, err } = await ask(...args, '--json')
    expect([status, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(answer)))
  })

  test('several subjects give an array in the order given, --all one by id', async () => {
    const several = JSON.parse((await ask('support', 'd', 'c', '--json')).out)
    expect(several.map(({ claim }: { claim: string }) => claim)).toEqual(['d', 'c'])
    const all = JSON.parse((await ask('support', '--all', '--json')).out)
    expect(all.map(({ claim }: { claim: string }) => claim)).toEqual(['c', 'd'])
  })
})

describe('for people', () => {
  test('support says the verdict, the figures and what it would fall with', async () => {
    const { out } = await ask('support', 'c')
    expect(out).toContain('One anonymous person. All that names a source goes back to one person who is\n  not named.')
    expect(out).toContain("statements            3, 1 in the document's own voice\n")
    expect(out).toContain('origins               1 to 2, of which 1 names no source')
    expect(out).toContain(
      'Fails only if all of these are wrong\n    Portal, 25 Feb 2026 [portal]\n    Wire, 23 Feb 2026 [wire]\n',
    )
    const alone = await ask('support', 'c', '--without', 'portal')
    expect(alone.out).toMatch(/^Without Portal, 25 Feb 2026 \[portal\]:\nc\n/)
    expect(alone.out).toContain(
      'Fails if any one of these is wrong\n    Wire, 23 Feb 2026 [wire]\n    an official [official]\n',
    )
    expect((await ask('support', 'd')).out).toContain('For: none\n  Nothing that counts is on this side.\n')
  })

  test('trace hangs whoever repeats on whom they take it from', async () => {
    const { out } = await ask('trace', 'c')
    expect(out.replace(/\nDataset: .*$/s, '')).toBe(`c
  The bridge was closed.

For: 3 statements in 3 documents, 1 to 2 origins, of which 1 names no source

  an official, not named [official]
  └─ Wire, 23 Feb 2026 · as possible · hedged: “may” [wire]
     └─ Blog, 24 Feb 2026 · as certain [blog]

  Portal, 25 Feb 2026, names no source [portal]
  └─ Portal, 25 Feb 2026 · in its own voice [portal]
`)
  })

  test('trace says what does not count, and why', async () => {
    const { out } = await ask('trace', 'c', '--without', 'official')
    expect(out).toContain('Wire, 23 Feb 2026 [w1]: treated as wrong (an official [official])')
    expect(out).not.toContain('an official, not named')
  })

  test('status of a claim that nobody assessed', async () => {
    expect((await ask('status', 'c')).out).toContain('Not assessed: nobody recorded a judgement.')
  })

  test('path reads from the one to the other', async () => {
    const { out } = await ask('path', 'official', 'w1')
    expect(out).toMatch(/^an official \(person\) \[official\]\n {2}↓ quoted by\n/)
    expect((await ask('path', 'd', 'official')).out).toContain(
      'Nothing that is in view connects The bridge was open. [d] and an official\n[official].\n',
    )
  })

  test('show gives the fields and what is next to the record', async () => {
    const { out } = await ask('show', 'w1', '--as-of', '2026-02-22')
    expect(out).toContain('As of 22 February 2026:\nw1 (statement) (does not count: not published by then)\n')
    expect(out).toMatch(/quotes \(1\)\n {2}an official \[official\]/)
  })

  test('colour stands only where it is asked for', async () => {
    const plain = await hearsay(['support', 'c', '--data', '-'], { input: TINY })
    const coloured = await hearsay(['support', 'c', '--data', '-'], { input: TINY, colour: true })
    expect(plain.out).not.toContain('\u001b[')
    expect(coloured.out).toContain('\u001b[')
  })

  test('lines fit a narrow terminal', async () => {
    const { out } = await hearsay(['trace', 'c', '--data', '-'], { input: TINY, width: 40 })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  test('edge kinds that do not exist are refused with those that do', async () => {
    const { status, err } = await ask('path', 'c', 'w1', '--edges', 'quote')
    expect(status).toBe(2)
    expect(err).toContain('asserts')
    expect((await ask('path', 'c', 'w1', '--count', 'two')).err).toContain('Write a whole number')
  })
})
