import { describe, expect, test } from 'vitest'
import { openGraph, parseDataset } from '../../src/index.ts'
import { hearsay, SMALL, TINY } from './harness.ts'

const ask = (...args: string[]) => hearsay([...args, '--data', '-'], { input: TINY })

describe('the analysis on the command line', () => {
  test('prints with --json exactly what the library answers', async () => {
    const { dataset } = parseDataset([{ path: 'tiny.json', text: TINY }])
    if (dataset === undefined) throw new Error('the tiny dataset is not valid')
    const graph = openGraph(dataset)
    const answers: [string[], unknown][] = [
      [['impact', 'official'], graph.impact(['official'])],
      [['impact', 'official', 'portal'], graph.impact(['official', 'portal'])],
      [['weak-points', '--without', 'portal'], graph.weakPoints({ without: ['portal'] })],
      [['drift'], graph.drift()],
      [['drift', 'c'], graph.drift('c')],
      [['loops'], graph.loops()],
    ]
    for (const [args, answer] of answers) {
      const { status, out } = await ask(...args, '--json')
      expect(status).toBe(0)
      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(answer)))
    }
  })

  test('impact says what is weakened and what is left, and what falls', async () => {
    const one = await ask('impact', 'official')
    expect(one.out).toContain('Without an official [official]: 0 claims fall, 0 unseated, 1 weakened')
    expect(one.out).toContain('routes 2 to 1, ends 2 to 1; left is portal')
    const both = await ask('impact', 'official', 'portal')
    expect(both.out).toContain('Fall (1)\n  The bridge was closed. [c]\n')
  })

  test('impact of a publisher names it, and of nobody is refused', async () => {
    const { out } = await hearsay(['impact', 'outlet:bild', '--data', SMALL, '--as-of', '2009-02-10'])
    expect(out).toContain('Without everything that Bild publishes:')
    expect((await ask('impact')).status).toBe(2)
    expect((await ask('impact', 'nobody')).err).toContain('cannot take away "nobody"')
  })

  test('weak points are counted, and ranked', async () => {
    const { out } = await hearsay(['weak-points', '--data', SMALL])
    expect(out).toMatch(/^\d+ of \d+ carried claims fall with a single source, actor or outlet/)
    const counts = [...out.matchAll(/^ +(\d+) {2}\S/gm)].map(([, count]) => Number(count))
    expect(counts.length).toBeGreaterThan(2)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  test('drift shows what was said before and after', async () => {
    const { out } = await ask('drift', 'c')
    expect(out).toContain('Said more surely (1)\n  blog~c ← w1: possible → certain')
    expect((await ask('drift', 'd')).out).toBe('nothing says other than what it comes from\n')
  })

  test('the loop of the bundled dataset shows at the date at which nothing held it up', async () => {
    const { out } = await hearsay(['loops', '--data', SMALL, '--as-of', '2009-02-10'])
    expect(out).toContain('Loops: 1\n')
    expect(out).toContain('held up by nothing')
    expect((await hearsay(['loops', '--data', SMALL])).out).toContain('Loops: none\n')
  })

  test('find lists what fits, counts it, and refuses to guess what is asked', async () => {
    const { out } = await ask('find', 'bridge', '--limit', '1')
    expect(out).toMatch(/^[cd] The bridge was (closed|open)\.\n2 records, 1 shown\n$/)
    expect((await ask('find')).err).toContain('hearsay find needs words or a condition')
    expect((await ask('find', '--kind', 'source', '--sort', 'date', '--json')).out).toContain('"total": 3')
    expect((await ask('find', '--corroboration', 'nonsense')).err).toContain('possiblyCorroborated')
  })

  test('stats counts the records', async () => {
    const { out } = await ask('stats')
    expect(out).toMatch(/^ {2}claims +2 {2}factual 2$/m)
    expect(out).toMatch(/^ {2}statements +3 {2}affirms 3$/m)
  })

  test('timeline is in order', async () => {
    const { out } = await ask('timeline', 'c')
    const dates = [...out.matchAll(/^(\d{4}-\d\d-\d\d) /gm)].map(([, date]) => date)
    expect(dates.length).toBeGreaterThanOrEqual(3)
    expect(dates).toEqual([...dates].sort())
  })

  test('status tells the history with its grounds', async () => {
    const { out } = await hearsay(['status', 'forename-wilhelm', '--data', SMALL])
    expect(out).toContain('refuted')
    expect(out).toContain('Earlier, and without a status')
  })
})
