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
    expect(one.out).toContain('Without an official [official]: 1 claim weakens; 1 is unchanged.')
    expect(one.out.replaceAll(/\s+/g, ' ')).toContain(
      'independent routes 2 → 1, origins 2 → 1; left: Portal, 25 Feb 2026 [portal]',
    )
    const both = await ask('impact', 'official', 'portal')
    expect(both.out).toContain('1 claim falls;')
    expect(both.out).toContain('Claims that fall (1)\n  The bridge was closed. [c]\n')
  })

  test('impact of a publisher names it, and of nobody is refused', async () => {
    const { out } = await hearsay(['impact', 'outlet:bild', '--data', SMALL, '--as-of', '2009-02-10'])
    expect(out).toContain('Without everything published by Bild [outlet:bild] no claim changes.')
    expect((await ask('impact')).status).toBe(2)
    expect((await ask('impact', 'nobody')).err).toContain('cannot leave out "nobody"')
  })

  test('weak points are counted, and ranked', async () => {
    const { out } = await hearsay(['weak-points', '--data', SMALL])
    expect(out).toMatch(
      /^\d+ of \d+ supported claims fall if a single document, person, organization or\s+outlet is wrong\./,
    )
    const counts = [...out.matchAll(/: (\d+) claims? falls?/g)].map(([, count]) => Number(count))
    expect(counts.length).toBeGreaterThan(2)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  test('drift shows what was said before and after', async () => {
    const { out } = await ask('drift', 'c')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Certainty raised (1) Blog, 24 Feb 2026 [blog~c], from Wire, 23 Feb 2026 [w1] possible → certain; left out: “may”',
    )
    expect((await ask('drift', 'd')).out).toMatch(/^Nothing differs from what it comes from\.\n\nDataset: Tiny/)
  })

  test('the loop of the bundled dataset shows at the date at which nothing held it up', async () => {
    const { out } = await hearsay(['loops', '--data', SMALL, '--as-of', '2009-02-10'])
    expect(out).toContain('Loops (1)\n')
    expect(out).toContain('supported by nothing outside: it does not count')
    expect((await hearsay(['loops', '--data', SMALL])).out).toContain('Loops: none\n')
  })

  test('why names whoever is enough', async () => {
    const { out } = await ask('why', 'c', '--all')
    expect(out).toContain(
      'It stands if any one of these is right\n  an official [official]\n  Portal, 25 Feb 2026 [portal]\n',
    )
    expect((await ask('why', 'd')).out).toContain('Nothing that counts supports it.')
  })

  test('breaks names the smallest sets that must fall', async () => {
    const { out } = await ask('breaks', 'c')
    expect(out).toContain('It falls only if 2 are wrong together, as in each of these sets')
    expect(out).toContain('  Portal, 25 Feb 2026 [portal] and Wire, 23 Feb 2026 [wire]\n')
    expect((await ask('breaks', 'c', '--kinds', 'actors')).out).toContain(
      'No set of people and organizations can leave it without support.',
    )
    expect((await ask('breaks', 'd')).out).toContain('Nothing that counts supports it.')
    expect((await ask('breaks', 'c', '--limit', '0')).err).toContain('error bad-option')
  })

  test('strengthens says what would help, and by how much', async () => {
    const { out } = await ask('strengthens', 'c')
    expect(out).toContain('Now: 1 independent route to an origin that is given, 1 to 2 origins: one')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Find a new document that quotes somebody independent – then 2 independent routes to an origin that is given, at least 2 origins',
    )
  })

  test('unnamed keeps the ledger of those who are not named', async () => {
    const { out } = await ask('unnamed', '--without', 'portal')
    expect(out).toContain('1 person or group is not named; 1 claim rests on such people only.')
    expect(out).toContain('origin of 1 claim, sole origin of 1\n          The bridge was closed. [c]')
  })

  test('audit gives place and fix, and fails as severely as asked', async () => {
    const found = await ask('audit')
    expect(found.status).toBe(0)
    expect(found.out).toMatch(/^<stdin>:1:\d+: warning: /)
    expect(found.err).toMatch(/^0 contradictions, \d+ things missing, weak or out of date\n$/)
    expect((await ask('audit', '--fail-on', 'warning')).status).toBe(1)
    const sarif = JSON.parse((await ask('audit', '--format', 'sarif')).out)
    expect(sarif.runs[0].results.length).toBeGreaterThan(0)
    const answer = JSON.parse((await ask('audit', '--json')).out)
    expect(answer.findings).toHaveLength(answer.warnings)
  })

  test('find lists what fits, counts it, and refuses to guess what is asked', async () => {
    const { out } = await ask('find', 'bridge', '--limit', '1')
    expect(out).toMatch(/^[cd] The bridge was (closed|open)\.\n5 records, 1 shown\n\nDataset: Tiny/)
    expect((await ask('find')).err).toContain('hearsay find needs words or a condition')
    expect((await ask('find', '--kind', 'source', '--sort', 'date', '--json')).out).toContain('"total": 3')
    expect((await ask('find', '--corroboration', 'nonsense')).err).toContain('possiblyCorroborated')
  })

  test('stats counts the records', async () => {
    const { out } = await ask('stats')
    expect(out).toMatch(/^ {2}claims +2 {2}claim of fact 2$/m)
    expect(out).toMatch(/^ {2}statements +3 {2}says so 3$/m)
  })

  test('timeline is in order', async () => {
    const { out } = await ask('timeline', 'c')
    const days = [...out.matchAll(/^(\d+) Feb 2026 /gm)].map(([, day]) => Number(day))
    expect(days).toEqual([23, 23, 24, 24, 25, 25])
    expect(out).toContain('24 Feb 2026  says so – Blog, 24 Feb 2026 [blog~c]\n')
  })

  test('status tells the history with its grounds', async () => {
    const { out } = await hearsay(['status', 'forename-wilhelm', '--data', SMALL])
    expect(out).toContain('Refuted')
    expect(out).toContain('Earlier, and without a status')
  })
})
