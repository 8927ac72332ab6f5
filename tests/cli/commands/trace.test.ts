import { expect, test } from 'vitest'
import { hearsay } from '../harness.ts'

const DATA = JSON.stringify({
  dataset: { format: 1, id: 'memo', title: 'Memo' },
  actors: [
    { id: 'ann', name: 'Ann', type: 'person' },
    { id: 'maker', name: 'The maker', type: 'organization' },
  ],
  sources: [
    { id: 'memo', title: 'Memo', type: 'filing', publisher: 'maker', published: '2026-02-20' },
    { id: 'wire', title: 'Wire', type: 'wire-report', published: '2026-02-23' },
    { id: 'blog', title: 'Blog', type: 'article', published: '2026-02-24' },
    { id: 'both', title: 'Both', type: 'article', published: '2026-02-25' },
  ],
  claims: [{ id: 'c', text: 'The bridge was closed.' }],
  statements: [
    { id: 'w', source: 'wire', claim: 'c', from: ['ann'] },
    { id: 'b', source: 'blog', claim: 'c', from: ['w'] },
    { id: 'm', source: 'both', claim: 'c', from: ['memo', 'w'] },
  ],
})

test('trace shows documents that are cited as a whole, between an origin and what cites them', async () => {
  const { out } = await hearsay(['trace', 'c', '--data', '-', '--without', 'ann'], { input: DATA })
  expect(out).toContain(`  The maker [maker]
  └─ The maker, 20 Feb 2026 · cited as a whole [memo]
     └─ Both, 25 Feb 2026 [both]
`)
})

test('each document stands once, under the first origin that it leads to, and says that it comes from more', async () => {
  const { out } = await hearsay(['trace', 'c', '--data', '-'], { input: DATA })
  expect(out).toContain(`  Ann [ann]
  └─ Wire, 23 Feb 2026 [wire]
     ├─ Blog, 24 Feb 2026 [blog]
     └─ Both, 25 Feb 2026 · also from 1 other [both]

  The maker [maker]
  └─ The maker, 20 Feb 2026 · cited as a whole [memo]
`)
  expect(out.match(/\[both\]/g)).toHaveLength(1)
})

test('the heading says how else the claim is worded, and find lists it once', async () => {
  const twice = { ...JSON.parse(DATA), relations: [{ type: 'equivalent', from: 'c', to: 'd' }] }
  twice.claims = [...twice.claims, { id: 'd', text: 'The bridge was shut.' }]
  const input = JSON.stringify(twice)
  const { out } = await hearsay(['trace', 'd', '--data', '-'], { input })
  expect(out).toMatch(/^d\n {2}The bridge was shut\.\n {2}also worded: The bridge was closed\. \[c\]\n/)
  const found = await hearsay(['find', 'bridge', '--kind', 'claim', '--data', '-'], { input })
  expect(found.out).toContain('c The bridge was closed.\n    also worded: The bridge was shut. [d]\n1 record\n')
})

test('what was said of a document later stands beside it, and all of it in a list', async () => {
  const corrected = JSON.parse(DATA)
  corrected.sources[1].notices = [{ type: 'correction', date: '2026-02-24', by: 'maker' }]
  const { out } = await hearsay(['trace', 'c', '--data', '-'], { input: JSON.stringify(corrected) })
  expect(out).toContain('  └─ Wire, 23 Feb 2026 · correction, 24 Feb 2026 [wire]\n')
  expect(out).toContain(`Said of these documents later
  Wire, 23 Feb 2026 [wire]: correction, 24 Feb 2026 (The maker [maker])
`)
  const support = await hearsay(['support', 'c', '--data', '-'], { input: JSON.stringify(corrected) })
  expect(support.out).toContain('Said of these documents later')
})
