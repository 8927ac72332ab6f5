import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { openSourcing, sourcingOf } from '../../src/sourcing/sourcing.ts'
import { numbersOf } from '../../src/sourcing/view.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { makeDataset } from '../fixtures/datasets.ts'

type Loose = Partial<Statement> & { source: string; claim: string }

function open(statements: Loose[], options: ViewOptions = {}) {
  const dataset = makeDataset({
    actors: [{ id: 'ann' }, { id: 'ben' }, { id: 'agency' }],
    sources: [
      { id: 'wire' },
      { id: 'blog' },
      { id: 'leak', knownVia: ['blog'] },
      { id: 'release', type: 'press-release', publisher: 'agency' },
    ],
    claims: [{ id: 'c' }],
    statements,
  })
  return sourcingOf(openGraph(dataset).at(options).view)
}

const statement = (id: string, source: string, from?: string[]): Loose => ({ id, source, claim: 'c', from })

describe('grounding', () => {
  test('reaches along lines to a live end, and stops at what is dead', () => {
    const lines = [statement('w', 'wire', ['ann']), statement('b', 'blog', ['w'])]
    expect(open(lines).isGrounded('b')).toBe(true)
    expect(open(lines, { without: ['ann'] }).isGrounded('b')).toBe(false)
    expect(open(lines, { without: ['wire'] }).isGrounded('b')).toBe(false)
    expect(open(lines, { without: ['blog'] }).isGrounded('b')).toBe(false)
    expect(open([statement('b', 'blog', ['ann', 'ben'])], { without: ['ann'] }).isGrounded('b')).toBe(true)
  })

  test('does not turn into own voice what has lost all that it came from', () => {
    const { isGrounded, lines } = open([statement('b', 'blog', ['ann'])], { without: ['ann'] })
    expect(isGrounded('b')).toBe(false)
    expect(lines.of('b').ownVoice).toBe(false)
  })

  test('of a document taken whole needs the document and its end', () => {
    const lines = [statement('b', 'blog', ['release'])]
    expect(open(lines).isGrounded('b')).toBe(true)
    expect(open(lines, { without: ['release'] }).isGrounded('b')).toBe(false)
    expect(open(lines, { without: ['agency'] }).isGrounded('b')).toBe(false)
    expect(open(lines).documentEnd('release')).toEqual({ id: 'agency', kind: 'actor', disclosed: true })
    expect(open(lines).documentEnd('ghost')).toEqual({ id: 'ghost', kind: 'source', disclosed: false })
  })

  test('is never held up by a ring alone, and flows into one from outside', () => {
    const ring = [statement('b', 'blog', ['w']), statement('w', 'wire', ['b'])]
    expect(open(ring).isGrounded('b')).toBe(false)
    expect(open(ring).isGrounded('w')).toBe(false)
    const fed = [statement('b', 'blog', ['w']), statement('w', 'wire', ['b', 'ann'])]
    expect(open(fed).isGrounded('b')).toBe(true)
    expect(open(fed).isGrounded('w')).toBe(true)
  })

  test('is the same whichever statement is asked for first', () => {
    const lines = [
      statement('w', 'wire', ['b', 'l']),
      statement('b', 'blog', ['w']),
      statement('l', 'leak', ['ann']),
      statement('r', 'release', ['w']),
    ]
    const inOrder = ['w', 'b', 'l', 'r']
    for (const order of [inOrder, [...inOrder].reverse()]) {
      const { isGrounded } = open(lines)
      expect(order.filter(isGrounded)).toEqual(order)
    }
  })

  test('may be given in part', () => {
    const { view } = open([statement('w', 'wire', ['ann']), statement('b', 'blog', ['w'])])
    const wire = numbersOf(view).columns.ids.numberOf('w')
    expect(openSourcing(view, (id) => (id === wire ? false : undefined)).isGrounded('b')).toBe(false)
    expect(openSourcing(view, (id) => (id === wire ? true : undefined)).isGrounded('b')).toBe(true)
    expect(openSourcing(view, () => false).isGrounded('w')).toBe(false)
  })
})

describe('carrying', () => {
  const lines = [statement('l', 'leak', ['ann']), statement('b', 'blog', ['l'])]

  test('is for what somebody read; what nobody read is grounded and carries nothing', () => {
    const { isGrounded, isCarrying, isReadSource } = open(lines)
    expect([isGrounded('l'), isCarrying('l'), isCarrying('b')]).toEqual([true, false, true])
    expect([isReadSource('leak'), isReadSource('blog'), isReadSource('ghost')]).toEqual([false, true, true])
  })

  test('is for what is reported too where that is asked for', () => {
    expect(open(lines, { reported: true }).isCarrying('l')).toBe(true)
    expect(open(lines, { reported: true, without: ['ann'] }).isCarrying('l')).toBe(false)
  })
})
