import { describe, expect, test } from 'vitest'
import { hearsay, SMALL, TINY } from './harness.ts'

const fromInput = { input: TINY }

describe('help', () => {
  test('lists the questions, the dataset commands, and where the data comes from', async () => {
    const { status, out, err } = await hearsay(['--help'])
    expect(status).toBe(0)
    expect(err).toBe('')
    for (const word of [
      'trace',
      'support',
      'status',
      'timeline',
      'find',
      'path',
      'validate',
      'export',
      'init',
      'view',
      'site',
    ]) {
      expect(out).toMatch(new RegExp(`^ {2}${word}\\b`, 'm'))
    }
    expect(out).toContain('HEARSAY_DATA')
  })

  test('of a command gives examples, and fits the terminal', async () => {
    const { out } = await hearsay(['support', '--help'], { width: 60 })
    expect(out).toContain('Examples:')
    expect(out).toContain('--as-of')
    const prose = out.slice(0, out.indexOf('Examples:'))
    expect(Math.max(...prose.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  test('the version is that of the package', async () => {
    const { out, status } = await hearsay(['--version'])
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(status).toBe(0)
  })
})

describe('misuse ends with 2 and one clean block on standard error', () => {
  test('a command that does not exist suggests the nearest', async () => {
    const { status, out, err } = await hearsay(['suport', 'c'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('support')
  })

  test('an id that does not exist suggests the nearest', async () => {
    const { status, out, err } = await hearsay(['support', 'forename-wilhem', '--data', SMALL])
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe(
      'forename-wilhem: error unknown-id: no claim "forename-wilhem": no record has that id\n  hint: did you mean "forename-wilhelm"?\n',
    )
  })

  test('a date that is none says how to write one', async () => {
    const { status, err } = await hearsay(['support', 'c', '--data', '-', '--as-of', 'yesterday'], fromInput)
    expect(status).toBe(2)
    expect(err).toMatch(/error bad-date: "yesterday" is not an EDTF date\n {2}hint: write it as 2026-02-25/)
  })

  test('no subject says what is missing and how to go on', async () => {
    const { status, err } = await hearsay(['support', '--data', '-'], fromInput)
    expect(status).toBe(2)
    expect(err).toContain('error misuse: hearsay support needs a claim')
    expect(err).toContain('--all')
  })

  test('subjects and --all together are refused', async () => {
    const { status, err } = await hearsay(['support', 'c', '--all', '--data', '-'], fromInput)
    expect(status).toBe(2)
    expect(err).toContain('give subjects or --all, not both')
  })

  test('an id to take away that is no source, actor or statement', async () => {
    const { status, err } = await hearsay(['support', 'c', '--without', 'c', '--data', '-'], fromInput)
    expect(status).toBe(2)
    expect(err).toContain('cannot leave out "c": it is a claim')
  })

  test('an empty id in a list', async () => {
    const { status, err } = await hearsay(['support', 'c', '--without', 'wire,', '--data', '-'], fromInput)
    expect(status).toBe(2)
    expect(err).toContain('Write ids with commas between them')
  })

  test('a dataset with problems lists them all and answers nothing', async () => {
    const input = TINY.replace('"from":["official"]', '"from":["oficial"]').replace(
      '"type":"wire-report"',
      '"type":"wire"',
    )
    const { status, out, err } = await hearsay(['support', 'c', '--data', '-'], { input })
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^<stdin>:1:\d+: error: .*\[wrong-value\]|did you mean/m)
    expect(err).toContain('official')
    expect(err.match(/<stdin>:1:\d+: error/g)).toHaveLength(2)
  })

  test('data that is not there', async () => {
    const { status, err } = await hearsay(['stats', '--data', 'no-such-folder'])
    expect(status).toBe(2)
    expect(err).toContain('no-such-folder')
  })
})

describe('a bug of ours', () => {
  test('shows its stack, says that it is one, and ends with a status of its own', async () => {
    const { status, err } = await hearsay(['stats', '--data', '-'], {
      readInput: () => {
        throw new TypeError('boom')
      },
    })
    expect(status).toBe(70)
    expect(err).toContain('this is a bug of hearsay')
    expect(err).toMatch(/TypeError: boom\n\s+at /)
  })
})

describe('where the data comes from', () => {
  test('--data wins over HEARSAY_DATA, which wins over the bundled dataset', async () => {
    const bundled = await hearsay(['stats', '--json'])
    expect(JSON.parse(bundled.out).id).toBe('guttenberg-wilhelm')
    const elsewhere = await hearsay(['stats', '--json'], { env: { HEARSAY_DATA: 'no-such-folder' } })
    expect(elsewhere.status).toBe(2)
    const asked = await hearsay(['stats', '--json', '--data', '-'], {
      env: { HEARSAY_DATA: 'no-such-folder' },
      ...fromInput,
    })
    expect(JSON.parse(asked.out).id).toBe('tiny')
  })
})
