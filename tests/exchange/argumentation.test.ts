import { describe, expect, test } from 'vitest'
import { type ArgumentationQuery, solveArgumentation } from '../../src/exchange/argumentation.ts'
import type { ArgumentationFormat } from '../../src/exchange/argumentation-formats.ts'

/** The Nixon diamond, and a third argument that the second attacks. */
const diamond: Record<ArgumentationFormat, string> = {
  af: 'p af 3\n1 2\n2 1\n2 3\n',
  apx: 'arg(q).\narg(r).\narg(x).\natt(q,r).\natt(r,q).\natt(r,x).\n',
  tgf: 'q\nr\nx\n#\nq r\nr q\nr x\n',
}
const ring = 'p af 3\n1 2\n2 3\n3 1\n'

const solve = (format: ArgumentationFormat, query: ArgumentationQuery) =>
  solveArgumentation(diamond[format], format, query)

describe('the form of ICCMA 2023', () => {
  test('some extension is a line, or NO where there is none', async () => {
    expect(await solve('af', { semantics: 'GR', task: 'SE' })).toBe('w\n')
    expect(['w 2\n', 'w 1 3\n']).toContain(await solve('af', { semantics: 'PR', task: 'SE' }))
    expect(await solveArgumentation(ring, 'af', { semantics: 'ST', task: 'SE' })).toBe('NO\n')
  })

  test('all are lines in order of their arguments', async () => {
    expect(await solve('af', { semantics: 'PR', task: 'EE' })).toBe('w 1 3\nw 2\n')
    expect(await solve('af', { semantics: 'CO', task: 'EE' })).toBe('w\nw 1 3\nw 2\n')
    expect(await solveArgumentation(ring, 'af', { semantics: 'ST', task: 'EE' })).toBe('NO\n')
  })

  test('acceptance comes with a witness for YES, and against it for NO', async () => {
    expect(await solve('af', { semantics: 'PR', task: 'DC', argument: '3' })).toBe('YES\nw 1 3\n')
    expect(await solve('af', { semantics: 'PR', task: 'DS', argument: '3' })).toBe('NO\nw 2\n')
    expect(await solve('af', { semantics: 'GR', task: 'DC', argument: '3' })).toBe('NO\n')
    expect(await solve('af', { semantics: 'CO', task: 'DS', argument: '1' })).toBe('NO\nw\n')
    const lone = 'p af 2\n1 2\n'
    expect(await solveArgumentation(lone, 'af', { semantics: 'ST', task: 'DS', argument: '1' })).toBe('YES\n')
  })
})

describe('the form of ICCMA 2015 to 2019', () => {
  test.each(['apx', 'tgf'] as const)('%s: lists in brackets, YES and NO alone', async (format) => {
    expect(await solve(format, { semantics: 'GR', task: 'SE' })).toBe('[]\n')
    expect(await solve(format, { semantics: 'ST', task: 'EE' })).toBe('[[q,x],[r]]\n')
    expect(await solve(format, { semantics: 'CO', task: 'EE' })).toBe('[[],[q,x],[r]]\n')
    expect(await solve(format, { semantics: 'ST', task: 'DC', argument: 'x' })).toBe('YES\n')
    expect(await solve(format, { semantics: 'PR', task: 'DS', argument: 'x' })).toBe('NO\n')
  })

  test('no extension at all is an empty list of them', async () => {
    const apx = 'arg(a).att(a,a).'
    expect(await solveArgumentation(apx, 'apx', { semantics: 'ST', task: 'EE' })).toBe('[]\n')
    expect(await solveArgumentation(apx, 'apx', { semantics: 'PR', task: 'EE' })).toBe('[[]]\n')
  })
})

test('the same question has the same bytes for an answer', async () => {
  const attacks = Array.from({ length: 60 }, (_, index) => `${(index % 12) + 1} ${((index * 7 + 3) % 12) + 1}`)
  const text = `p af 12\n${attacks.join('\n')}\n`
  const once = await solveArgumentation(text, 'af', { semantics: 'PR', task: 'SE' })
  expect(await solveArgumentation(text, 'af', { semantics: 'PR', task: 'SE' })).toBe(once)
})

describe('misuse', () => {
  test('an argument that is missing, or not there', async () => {
    await expect(solve('af', { semantics: 'PR', task: 'DC' })).rejects.toMatchObject({ code: 'bad-option' })
    await expect(solve('apx', { semantics: 'PR', task: 'DS', argument: 'y' })).rejects.toMatchObject({
      code: 'unknown-argument',
      message: 'the framework has no argument "y"',
    })
  })

  test('a semantics, task or format that is none', async () => {
    const ask = (format: string, semantics: string, task: string) =>
      solveArgumentation('p af 0', format as 'af', { semantics, task } as ArgumentationQuery)
    await expect(ask('af', 'XX', 'SE')).rejects.toMatchObject({ code: 'bad-option', path: 'semantics' })
    await expect(ask('af', 'PR', 'XX')).rejects.toMatchObject({ code: 'bad-option', path: 'task' })
    await expect(ask('gml', 'PR', 'SE')).rejects.toMatchObject({ code: 'bad-option', path: 'format' })
  })
})
