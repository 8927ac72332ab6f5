import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openGraph, parseDataset } from '../../src/index.ts'
import { hearsay } from './harness.ts'

const records = {
  dataset: { format: 1, id: 'bridge', title: 'The bridge' },
  actors: [
    { id: 'agency', name: 'The agency', type: 'organization' },
    { id: 'mayor', name: 'The mayor', type: 'person' },
    { id: 'checker', name: 'The checker', type: 'organization' },
  ],
  topics: [{ id: 'length', name: 'Length', type: 'measure' }],
  sources: [
    { id: 'wire', title: 'Wire', type: 'wire-report', publisher: 'agency', published: '2026-02-23' },
    { id: 'portal', title: 'Portal', type: 'article', published: '2026-02-25' },
    {
      id: 'flyer',
      title: 'Flyer',
      type: 'press-release',
      publisher: 'mayor',
      published: '2026-02-26',
      notices: [{ type: 'retraction', date: '2026-03-10' }],
    },
  ],
  claims: [
    { id: 'closed', text: 'The bridge was closed.', holds: '2026' },
    { id: 'open', text: 'The bridge was open.', holds: '2026' },
    { id: 'was-open', text: 'The bridge had been open.', holds: '1990' },
    { id: 'long', text: 'The bridge is 2 km long.', quantity: { measure: 'length', value: 2, unit: 'km' } },
    { id: 'short', text: 'The bridge is 500 m long.', quantity: { measure: 'length', value: 500, unit: 'm' } },
    { id: 'dear', text: 'The bridge is 3 dollars long.', quantity: { measure: 'length', value: 3, unit: 'USD' } },
  ],
  statements: [
    { id: 'w1', source: 'wire', claim: 'closed', from: ['mayor'] },
    { id: 'w2', source: 'wire', claim: 'long' },
    { id: 'p1', source: 'portal', claim: 'open' },
    { id: 'p2', source: 'portal', claim: 'short' },
    { id: 'p3', source: 'portal', claim: 'was-open' },
    { id: 'f1', source: 'flyer', claim: 'long', polarity: 'denies' },
  ],
  relations: [
    { type: 'contradicts', from: 'closed', to: 'open' },
    { type: 'contradicts', from: 'closed', to: 'was-open' },
  ],
  assessments: [
    { of: 'closed', by: 'checker', date: '2026-03-01', status: 'verified' },
    { of: 'open', by: 'checker', date: '2026-03-02', status: 'refuted' },
    { of: 'long', by: 'agency', date: '2026-03-03', status: 'verified' },
    { of: 'agency', by: 'checker', date: '2026-01-01', reliability: 'B' },
  ],
}
const BRIDGE = JSON.stringify(records)
const { dataset } = parseDataset([{ path: 'bridge.json', text: BRIDGE }])
if (dataset === undefined) throw new Error('the dataset of this test is not valid')
const graph = openGraph(dataset)

const ask = (...args: string[]) => hearsay([...args, '--data', '-'], { input: BRIDGE })

function saved(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), name)
  writeFileSync(file, text)
  return file
}

test('each prints with --json exactly what the library answers', async () => {
  const answers: [string[], unknown][] = [
    [['conflicts'], graph.conflicts()],
    [['conflicts', '--as-of', '2026-02-24'], graph.at({ asOf: '2026-02-24' }).conflicts()],
    [['stories'], await graph.stories()],
    [
      ['stories', '--prefer', 'wire, portal', '--limit', '1'],
      await graph.stories({ prefer: ['wire', 'portal'], limit: 1 }),
    ],
    [
      ['stories', '--prefer', 'reliability', '--semantics', 'grounded'],
      await graph.stories({ prefer: 'reliability', semantics: 'grounded' }),
    ],
    [['track-record'], graph.trackRecord()],
    [['track-record', 'agency', '--without', 'portal'], graph.at({ without: ['portal'] }).trackRecord('agency')],
    [['history', 'long'], graph.history('long')],
    [['diff', '--from', '2026-02-24', '--tries', '5'], graph.at({ asOf: '2026-02-24' }).diff(graph, { tries: 5 })],
    [
      ['diff', '--from', '2026-02-24', '--to', '2026-03'],
      graph.at({ asOf: '2026-02-24' }).diff(graph.at({ asOf: '2026-03' })),
    ],
  ]
  for (const [args, answer] of answers) {
    const { status, out } = await ask(...args, '--json')
    expect([args, status]).toEqual([args, 0])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(answer)))
  }
})

describe('conflicts', () => {
  test('shows both sides of the open ones, and what the others lack', async () => {
    const { out } = await ask('conflicts')
    expect(out).toContain('2 conflicts, 2 of them open')
    expect(out).toContain(
      'They contradict each other\n  The bridge was closed. [closed]\n      one named origin; 1 origin, 1 independent route\n',
    )
    expect(out).toContain('Their figures have no value in common\n  The bridge is 2 km long. [long] (1.5 to 2.5 km)')
    expect(out).toContain(`Only apparent: they speak of different times (1)
  They contradict each other
      1990: The bridge had been open. [was-open]
      2026: The bridge was closed. [closed]
`)
    expect(out).toContain('Figures that cannot be compared')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('[long]: they measure different things (USD and km)')
  })

  test('shows a claim that is denied as being on both sides, and ranges with one end', async () => {
    const { out } = await ask('conflicts', '--as-of', '2026-02-27')
    expect(out).toContain('It is both affirmed and denied\n  The bridge is 2 km long. [long]\n')
    expect(out).toContain('  Against it\n')
    const ends = (value: object) =>
      JSON.stringify({
        ...records,
        claims: records.claims.map((claim) =>
          claim.id === 'short' ? { ...claim, quantity: { measure: 'length', unit: 'm', ...value } } : claim,
        ),
      })
    const atMost = await hearsay(['conflicts', '--data', '-'], { input: ends({ high: 500 }) })
    expect(atMost.out).toContain('(at most 500 m)')
    const atLeast = await hearsay(['conflicts', '--data', '-'], { input: ends({ low: 5000 }) })
    expect(atLeast.out).toContain('(at least 5000 m)')
  })

  test('says what lacks support where a conflict is not open', async () => {
    const { out } = await ask('conflicts', '--without', 'portal')
    expect(out).toContain('they contradict each other; nothing that counts supports The bridge was')
  })

  test('says that there are none', async () => {
    const none = JSON.stringify({ dataset: records.dataset })
    expect((await hearsay(['conflicts', '--data', '-'], { input: none })).out).toMatch(
      /^No conflicts\.\n\nDataset: The bridge \(bridge, sha256 [0-9a-f]{12}\) · View: everything · hearsay\s\d/,
    )
  })
})

describe('stories', () => {
  test('lists the sets that can be true together', async () => {
    const { out } = await ask('stories')
    expect(out).toContain('2 disputes; 1 supported claim is in no dispute.')
    expect(out).toContain('  1. The bridge was closed. [closed]\n  2. The bridge was open. [open]\n')
    expect(out).toContain('2 claims in dispute: 2 consistent sets\n')
    const early = await ask('consistent-sets', '--as-of', '2026-02-27')
    expect(early.out.replaceAll(/\s+/g, ' ')).toContain(
      'Denied outright, which is no claim of its own and so in no set: The bridge is 2 km long. [long]',
    )
  })

  test('says whom it prefers, and what becomes of each', async () => {
    const { out } = await ask('stories', '--prefer', 'reliability')
    expect(out).toContain('preferring more reliable sources')
    const listed = await ask('stories', '--prefer', 'agency,portal')
    expect(listed.out).toContain('preferring The agency [agency] and Portal, 25 Feb 2026 [portal]')
    const told = listed.out.replaceAll(/\s+/g, ' ')
    expect(told).toContain('accepted: The bridge was closed. [closed], since nothing that counts contradicts it')
    expect(told).toContain('rejected: The bridge was open. [open], since The bridge was closed. [closed] is accepted')
    expect(told).toContain('The bridge was closed. [closed] is preferred to The bridge was open. [open]')
    expect((await ask('stories', '--semantics', 'grounded')).out).toContain('  1. none of them\n')
    expect((await ask('stories', '--limit', '1')).out).toContain('2 claims in dispute: 1 consistent set, of more')
  })

  test('refuses whom it cannot prefer', async () => {
    const { status, err } = await ask('stories', '--prefer', 'closed')
    expect(status).toBe(2)
    expect(err).toContain('cannot prefer "closed": it is a claim')
  })
})

describe('track-record', () => {
  test('shows what was right and wrong, and the grade beside it', async () => {
    const { out } = await ask('track-record')
    expect(out).toContain('What they published\n')
    expect(out).toMatch(/1 right +0 wrong +100 % \(15 % to 100 %\) +The agency \[agency\], graded B: usually reliable/)
    expect(out).toMatch(/0 right +1 wrong +0 % .*Portal, 25 Feb 2026 \[portal\]/)
    expect(out).toContain('Went wrong\n')
    const told = out.replaceAll(/\s+/g, ' ')
    expect(told).toContain('The bridge was open. [open]: affirmed in Portal, 25 Feb 2026 [p1], refuted since')
    expect(told).toContain('The bridge is 2 km long. [long]: denied in The mayor, 26 Feb 2026 [f1], verified')
    expect(out).toContain('Not counted: 1 statement by somebody who gave the verdict.')
  })

  test('says that nothing was judged, and what came too late', async () => {
    const { out } = await ask('track-record', 'portal', '--as-of', '2026-02-27')
    expect(out).toContain('No claim was verified or refuted after somebody here had stated it.\n')
    const hindsight = JSON.stringify({
      ...records,
      assessments: [{ of: 'closed', by: 'checker', date: '2026', status: 'verified' }],
    })
    const { out: late } = await hearsay(['track-record', '--data', '-'], { input: hindsight })
    expect(late).toContain('Not counted: 1 statement not surely made before a verdict.')
  })
})

test('history tells what changed when, and because of what', async () => {
  const { out } = await ask('history', 'long')
  expect(out).toContain('At first: not assessed, unsupported, 0 origins')
  expect(out).toContain('26 February 2026\n  sourcing: no source named → contested\n')
  expect(out).toContain('because of The mayor, 26 Feb 2026 [f1] and The mayor, 26 Feb 2026 [flyer]')
  expect(out).toContain('3 March 2026\n  status: not assessed → verified')
  expect((await ask('history', 'dear')).out).toContain('Always: not assessed, unsupported, 0 origins')
})

describe('diff', () => {
  test('of two dates: what came and went, and what that made of claims', async () => {
    const { out } = await ask('diff', '--from', '2026-02-23', '--to', '2026-02-26')
    expect(out).toContain('Added (9)\n  2 documents: flyer, portal')
    expect(out).toContain('sourcing: no source named → contested\n')
    expect(out).toContain('Before: Dataset: The bridge')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('View: as of 26 February 2026 · hearsay')
    expect(out).toContain('standing: does not stand → stands')
    const later = await ask('diff', '--from', '2026-03-05')
    expect(later.out).toContain('document flyer: no longer counts: retracted or taken back')
    const back = await ask('diff', '--from', '2026-03-10', '--to', '2026-03-09')
    expect(back.out).toContain('document flyer: counts again')
    expect((await ask('diff', '--from', '2026-03-05', '--to', '2026-03-05')).out).toMatch(
      /^No difference\.\n\nBefore: /,
    )
  })

  test('of two datasets, by their paths', async () => {
    const before = saved('before.json', BRIDGE)
    const after = saved(
      'after.json',
      JSON.stringify({
        ...records,
        claims: [...records.claims.slice(0, 5), { id: 'new', text: 'The bridge is new.' }],
        sources: records.sources.map((source) => ({ ...source, title: `${source.title}!` })),
      }),
    )
    const { out, status } = await hearsay(['diff', before, after])
    expect(status).toBe(0)
    expect(out).toContain('Added (1)\n  1 claim: new\nRemoved (1)\n  1 claim: dear\nChanged\n  document flyer: title')
    expect(out).toContain('status: not in the dataset → not assessed')
    const same = await hearsay(['diff', before, before, '--without', 'wire'])
    expect(same.out).toMatch(/^No difference\.\n/)
    const few = saved(
      'few.json',
      JSON.stringify({
        ...records,
        topics: [
          ...records.topics,
          ...Array.from({ length: 10 }, (_, n) => ({ id: `t${n}`, name: 'T', type: 'concept' })),
        ],
      }),
    )
    expect((await hearsay(['diff', before, few])).out).toContain('t7, and 2 more\nNo claim changed')
  })

  test('misuse is said', async () => {
    const wrong: [string[], string][] = [
      [['diff'], 'needs two datasets, or --from'],
      [['diff', 'a'], 'needs two datasets, or --from'],
      [['diff', '--to', '2026'], '--to needs --from'],
      [['diff', 'a', 'b', '--from', '2026'], 'give two datasets or dates, not both'],
      [['diff', '--from', '2026', '--as-of', '2026'], '--as-of goes with two datasets'],
    ]
    for (const [args, message] of wrong) {
      const { status, err } = await hearsay(args)
      expect([args, status]).toEqual([args, 2])
      expect(err).toContain(message)
    }
  })
})

describe('af', () => {
  const nixon = 'p af 2\n1 2\n2 1\n'

  test('answers as the solvers of the competition do', async () => {
    expect((await hearsay(['af', '-', '--task', 'EE'], { input: nixon })).out).toBe('w 1\nw 2\n')
    expect((await hearsay(['af', '-', '--task', 'DS', '--argument', '1'], { input: nixon })).out).toBe('NO\nw 2\n')
    expect((await hearsay(['af', '-', '--semantics', 'GR'], { input: nixon })).out).toBe('w\n')
  })

  test('takes the form from the ending, or as told', async () => {
    const apx = saved('nixon.apx', 'arg(q). arg(r). att(q,r). att(r,q).')
    expect((await hearsay(['af', apx, '--task', 'EE'])).out).toBe('[[q],[r]]\n')
    expect((await hearsay(['af', '-', '--format', 'tgf', '--task', 'EE'], { input: 'a\n#\n' })).out).toBe('[[a]]\n')
  })

  test('says what it cannot read', async () => {
    const missing = await hearsay(['af', 'no-such-file.af'])
    expect(missing.status).toBe(2)
    expect(missing.err).toContain('cannot read no-such-file.af')
    const wrong = await hearsay(['af', '-'], { input: 'p cnf 3 4\n' })
    expect(wrong.err).toContain('line 1: error bad-framework: the first line must be "p af"')
  })
})
