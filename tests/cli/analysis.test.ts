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
      [['weak-points', '--without', 'portal'], graph.at({ without: ['portal'] }).weakPoints()],
      [['drift'], graph.drift()],
      [['drift', 'c'], graph.drift('c')],
      [['loops'], graph.loops()],
      [['why', 'c', '--all'], graph.why('c', { all: true })],
      [['breaks', 'c'], graph.breaks('c')],
      [['breaks', 'c', '--kinds', 'actors', '--limit', '3'], graph.breaks('c', { kinds: 'actors', limit: 3 })],
      [['strengthens', 'c'], graph.strengthens('c')],
      [['unnamed'], graph.unnamed()],
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

  test('why names whoever is enough', async () => {
    const { out } = await ask('why', 'c', '--all')
    expect(out).toContain(
      'stands if one of these is right (2 smallest sets)\n  - an official [official]\n  - Portal [portal]\n',
    )
    expect((await ask('why', 'd')).out).toContain('nothing carries it')
  })

  test('breaks names the smallest sets that must fall', async () => {
    const { out } = await ask('breaks', 'c')
    expect(out).toContain('the fewest that must fall to leave it without support: 2 (2 such sets)')
    expect(out).toContain('  - Portal [portal] and Wire [wire]\n')
    expect((await ask('breaks', 'c', '--kinds', 'actors')).out).toContain('no set of actors is enough')
    expect((await ask('breaks', 'd')).out).toContain('nothing carries it')
    expect((await ask('breaks', 'c', '--limit', '0')).err).toContain('error bad-option')
  })

  test('strengthens says what would help, and by how much', async () => {
    const { out } = await ask('strengthens', 'c')
    expect(out).toContain('now 2 routes and 1 to 2 origins: possiblyCorroborated')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'a new document that quotes somebody independent (routes +1, fewest origins +1',
    )
  })

  test('unnamed keeps the ledger of those who are not named', async () => {
    const { out } = await ask('unnamed', '--without', 'portal')
    expect(out).toMatch(/^1 anonymous actor; 1 claim rest on anonymous actors only\n/)
    expect(out).toContain('end of 1 claim, the only one of 1: c')
  })

  test('audit gives place and mend, and fails as severely as asked', async () => {
    const found = await ask('audit')
    expect(found.status).toBe(0)
    expect(found.out).toMatch(/^<stdin>:1:\d+: warning: /)
    expect(found.err).toMatch(/^0 errors, \d+ warnings\n$/)
    expect((await ask('audit', '--fail-on', 'warning')).status).toBe(1)
    const sarif = JSON.parse((await ask('audit', '--format', 'sarif')).out)
    expect(sarif.runs[0].results.length).toBeGreaterThan(0)
    const answer = JSON.parse((await ask('audit', '--json')).out)
    expect(answer.findings).toHaveLength(answer.warnings)
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
