import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/algorithm/sha256.ts'
import { openGraph, parseDataset, verifyAnchors } from '../../src/index.ts'
import { hearsay } from './harness.ts'

const TEXT = 'The bridge was closed. It was raining.\n'
const DATA = JSON.stringify({
  dataset: { format: 1, id: 'tiny', title: 'Tiny' },
  sources: [
    { id: 'wire', title: 'Wire', type: 'wire-report', digest: sha256(TEXT) },
    { id: 'blog', title: 'Blog', type: 'article' },
  ],
  claims: [
    { id: 'closed', text: 'The bridge was closed.' },
    { id: 'rain', text: 'It rained.' },
  ],
  statements: [
    {
      id: 'w1',
      source: 'wire',
      claim: 'closed',
      anchor: { start: 0, end: 21, exactDigest: sha256(TEXT.slice(0, 21)) },
    },
    {
      id: 'w2',
      source: 'wire',
      claim: 'rain',
      anchor: { start: 23, end: 37, exactDigest: sha256(TEXT.slice(23, 37)) },
    },
    { id: 'b1', source: 'blog', claim: 'rain' },
  ],
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  writeFileSync(join(folder, 'good.txt'), TEXT)
  writeFileSync(join(folder, 'moved.txt'), `News. ${TEXT}`)
  writeFileSync(join(folder, 'other.txt'), TEXT.replace('raining', 'snowing'))
  writeFileSync(join(folder, 'latin.txt'), Uint8Array.of(0x66, 0xfc, 0x72))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What an answer ends with. */
const ASKED = /\nDataset: Tiny \(tiny, sha256 [0-9a-f]{12}\) · View: everything · hearsay \S+\n$/

const verify = (...args: string[]) => hearsay(['verify', '--data', '-', ...args], { input: DATA, cwd: folder })

describe('verify', () => {
  test('anchors that hold end with 0', async () => {
    const { status, out, err } = await verify('--text', 'wire=good.txt')
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(ASKED)
    expect(out.replace(ASKED, '')).toBe(
      'Wire [wire]\n  The copy is the text that was read, to the letter.\n  2 anchors: 2 proved.\n',
    )
  })

  test('anchors that moved end with 1, and it says where to', async () => {
    const { status, out, err } = await verify('--text', 'wire=moved.txt')
    expect([status, err]).toEqual([1, ''])
    expect(out.replace(ASKED, '')).toBe(`Wire [wire]
  The copy differs from the text that was read.
  2 anchors: 2 moved.

  moved: w1, at 0–21, found at 6–27 by its digest
  moved: w2, at 23–37, found at 29–43 by its digest
`)
  })

  test('anchors whose passage is gone end with 1', async () => {
    const { status, out } = await verify('--text', 'wire=other.txt')
    expect(status).toBe(1)
    expect(out).toContain('2 anchors: 1 proved and 1 not found.\n')
    expect(out).toContain('  not found: w2, at 23–37\n')
  })

  test('a source without anchors has none to lose', async () => {
    const { status, out } = await verify('--text', 'blog=other.txt')
    expect(status).toBe(0)
    expect(out).toContain('No digest of the text that was read is recorded.\n  No anchors.\n')
  })

  test('--json prints what the library answers: one value, or an array for several texts', async () => {
    const { dataset } = parseDataset([{ path: 'tiny.json', text: DATA }])
    if (dataset === undefined) throw new Error('not valid')
    const graph = openGraph(dataset)
    const one = await verify('--text', 'wire=moved.txt', '--json')
    expect(one.status).toBe(1)
    expect(JSON.parse(one.out)).toEqual(verifyAnchors(graph, 'wire', `News. ${TEXT}`))
    const two = await verify('--text', 'wire=good.txt', '--text', 'blog=good.txt', '--json')
    expect(JSON.parse(two.out)).toEqual([verifyAnchors(graph, 'wire', TEXT), verifyAnchors(graph, 'blog', TEXT)])
  })

  test.each([
    [['--text', 'wire'], /Write SOURCE=FILE/],
    [['--text', 'wire='], /Write SOURCE=FILE/],
    [[], /required option/],
    [['--text', 'wire=none.txt'], /none\.txt: error unreadable: it cannot be read\n {2}hint/],
    [['--text', 'wire=latin.txt'], /latin\.txt: error unreadable: it is not UTF-8 text/],
    [['--text', 'wyre=good.txt'], /error unknown-id: no source "wyre".*\n.*did you mean "wire"/],
  ])('misuse ends with 2: %j', async (args, message) => {
    const { status, out, err } = await verify(...args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})

test('a picture or recording is held against its bytes, and its places are to be looked at by somebody', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const cwd = mkdtempSync(join(tmpdir(), 'hearsay-verify-'))
  try {
    writeFileSync(join(cwd, 'photo.png'), png)
    writeFileSync(
      join(cwd, 'd.yaml'),
      `dataset: { format: 1, id: d, title: D }
sources:
  - { id: photo, title: Photo, type: image }
  - { id: film, title: Film, type: video }
claims:
  - { id: c, text: It burned. }
statements:
  - { id: seen, source: photo, claim: c, anchor: { region: [10, 20, 30, 40] } }
  - { id: heard, source: film, claim: c, anchor: { time: [90, 101.5] } }
`,
    )
    const run = (...args: string[]) => hearsay([...args, '--data', 'd.yaml'], { cwd, env: { HOME: cwd } })
    expect((await run('digest', 'photo=photo.png', '--write')).status).toBe(0)
    const { status, out } = await run('verify', '--text', 'photo=photo.png')
    expect(status).toBe(0)
    expect(out).toContain('1 anchor: 1 to be checked by eye or ear.')
    expect(out.replace(/\s+/g, ' ')).toContain('in a part of the picture (#xywh=percent:10,20,30,40)')
    expect((await run('show', 'heard')).out).toContain('at 1:30–1:41.5 (#t=90,101.5)')
    const traced = (await run('trace', 'c')).out.replace(/\s+/g, ' ')
    expect(traced).toContain('at 1:30–1:41.5 (#t=90,101.5)')
    const captured = await run('capture', 'photo.png', '--id', 'other')
    expect(captured.out).toContain('1 × 1 pixels. It has no text.')
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
})
