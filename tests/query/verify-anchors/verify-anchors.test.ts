import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../src/algorithm/sha256.ts'
import type { Anchor } from '../../../src/model/statement.ts'
import { loadDataset } from '../../../src/node.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type CheckedAnchor, verifyAnchors } from '../../../src/query/verify-anchors/verify-anchors.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const TEXT = 'The bridge was closed on Monday. An official said so. The bridge was open on Tuesday.'
const PASSAGE = 'An official said so'
const START = TEXT.indexOf(PASSAGE)
const END = START + PASSAGE.length

/** The check of one source with these anchors, in statements a, b, …, against a copy of its text. */
function check(
  anchors: readonly (Anchor | undefined)[],
  copy: string,
  { digest = sha256(TEXT), searchLimit = 1e6 } = {},
) {
  const graph = openGraph(
    makeDataset({
      sources: [{ id: 'page', ...(digest === '' ? {} : { digest }) }],
      claims: [{ id: 'claim' }],
      statements: anchors.map((anchor, index) => ({
        id: String.fromCharCode(97 + index),
        source: 'page',
        claim: 'claim',
        ...(anchor === undefined ? {} : { anchor }),
      })),
    }),
  )
  return verifyAnchors(graph, 'page', copy, { searchLimit })
}

function checkOne(
  anchor: Anchor,
  copy: string,
  options: { digest?: string; searchLimit?: number } = {},
): CheckedAnchor {
  const [only] = check([anchor], copy, options).anchors
  if (only === undefined) throw new Error('no anchor was checked')
  return only
}

const byDigest: Anchor = { start: START, end: END, exactDigest: sha256(PASSAGE) }

describe('sha256', () => {
  test('is that of the standard', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  test('hashes UTF-8', () => {
    expect(sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c')
  })
})

describe('the text', () => {
  test('matches its digest, differs from it, or has none', () => {
    expect(check([], TEXT).digest).toBe('match')
    expect(check([], `${TEXT} `).digest).toBe('mismatch')
    expect(check([], TEXT, { digest: '' }).digest).toBe('absent')
  })

  test('of a source that is not there is refused', () => {
    expect(() => verifyAnchors(openGraph(makeDataset({ sources: [{ id: 'page' }] })), 'pgae', '')).toThrow(
      expect.objectContaining({ code: 'unknown-id', hint: 'did you mean "page"?' }),
    )
  })
})

describe('an anchor', () => {
  test('is proved by the digest of its passage, by its words, or by both', () => {
    for (const anchor of [byDigest, { start: START, end: END, exact: PASSAGE }, { ...byDigest, exact: PASSAGE }]) {
      expect(checkOne(anchor, TEXT)).toEqual({
        statement: 'a',
        state: 'proved',
        start: START,
        end: END,
        foundAt: null,
        foundBy: null,
        places: 0,
        cutShort: false,
      })
    }
  })

  test('is proved in a text that changed elsewhere', () => {
    const answer = check([byDigest], TEXT.replace('Tuesday', 'Friday'))
    expect(answer).toMatchObject({ digest: 'mismatch', anchors: [{ state: 'proved' }] })
  })

  test('with a position alone is proved only by the digest of the whole text', () => {
    const position = { start: START, end: END }
    expect(checkOne(position, TEXT).state).toBe('proved')
    expect(checkOne(position, `${TEXT} `).state).toBe('unprovable')
    expect(checkOne(position, TEXT, { digest: '' }).state).toBe('unprovable')
    expect(checkOne({ start: 80, end: 800 }, TEXT).state).toBe('orphaned')
  })

  test('that moved is found by its digest, with nothing of it reprinted', () => {
    expect(checkOne(byDigest, `At last! ${TEXT}`)).toMatchObject({
      state: 'moved',
      foundAt: { start: START + 9, end: END + 9 },
      foundBy: 'digest',
      places: 1,
    })
  })

  test('that moved is found by its words', () => {
    expect(checkOne({ start: 0, end: PASSAGE.length, exact: PASSAGE }, TEXT)).toMatchObject({
      state: 'moved',
      foundAt: { start: START, end: END },
      foundBy: 'exact',
    })
  })

  test('is found where most of its surroundings are, then nearest to where it was', () => {
    const exact = 'The bridge was'
    const second = TEXT.lastIndexOf(exact)
    const at = (anchor: Anchor) => checkOne({ exact, ...anchor }, TEXT)
    expect(at({ start: 1, end: 15 })).toMatchObject({ foundAt: { start: 0 }, places: 2 })
    expect(at({ start: 50, end: 64 })).toMatchObject({ foundAt: { start: second }, places: 2 })
    expect(at({ start: 1, end: 15, suffix: ' open' })).toMatchObject({ foundAt: { start: second }, places: 1 })
    expect(at({ start: 50, end: 64, prefix: 'so. ' })).toMatchObject({ foundAt: { start: second }, places: 1 })
    expect(at({ start: 50, end: 64, suffix: ' closed' })).toMatchObject({ foundAt: { start: 0 }, places: 1 })
  })

  test('found by its digest is looked for at its surroundings first, so that a changed length does not matter', () => {
    const anchor = { exactDigest: sha256(PASSAGE), prefix: 'Monday. ', suffix: '. The' }
    expect(checkOne(anchor, TEXT)).toMatchObject({
      state: 'proved',
      foundAt: { start: START, end: END },
      foundBy: 'digest',
    })
    expect(checkOne({ ...anchor, start: 2, end: 3 }, TEXT)).toMatchObject({ state: 'moved', foundAt: { start: START } })
  })

  test('without a place is proved where its words stand anywhere', () => {
    expect(checkOne({ exact: PASSAGE }, TEXT)).toMatchObject({
      state: 'proved',
      start: null,
      foundAt: { start: START },
    })
    expect(checkOne({ exact: 'A minister said so' }, TEXT).state).toBe('orphaned')
  })

  test('is orphaned where its passage changed or is gone', () => {
    expect(checkOne(byDigest, TEXT.replace('said so', 'denied it')).state).toBe('orphaned')
    expect(checkOne(byDigest, '').state).toBe('orphaned')
    expect(checkOne({ ...byDigest, exact: 'An official said no' }, TEXT).state).toBe('orphaned')
  })

  test('that says nothing of its passage is unprovable, though its surroundings may be found', () => {
    expect(checkOne({ prefix: 'Monday. ', suffix: '. The' }, TEXT)).toMatchObject({
      state: 'unprovable',
      foundAt: { start: START, end: END },
      foundBy: 'context',
    })
    expect(checkOne({ prefix: 'Monday. ' }, TEXT)).toMatchObject({ state: 'unprovable', foundAt: null })
    expect(checkOne({ exactDigest: sha256(PASSAGE) }, TEXT)).toMatchObject({ state: 'unprovable', foundAt: null })
  })

  test('says where the search for it was cut short', () => {
    const far = `${'word '.repeat(200)}${TEXT}`
    expect(checkOne(byDigest, far)).toMatchObject({ state: 'moved', cutShort: false })
    expect(checkOne(byDigest, far, { searchLimit: 500 })).toMatchObject({ state: 'orphaned', cutShort: true })
  })

  test('of a text without spaces, or with characters of two units, is found too', () => {
    const text = '深度求索发布了新模型。🎉 英伟达否认。'
    for (const passage of ['发布了新', '🎉 英伟达', '否认']) {
      const at = text.indexOf(passage)
      const anchor = { start: at, end: at + passage.length, exactDigest: sha256(passage) }
      expect(checkOne(anchor, `新闻：${text}`)).toMatchObject({ state: 'moved', foundAt: { start: at + 3 } })
    }
  })
})

test('anchors are in the order of the text, those without a place first', () => {
  const { anchors } = check(
    [{ start: 9, end: 12 }, byDigest, { exact: PASSAGE }, undefined, { start: 0, end: 3 }],
    TEXT,
  )
  expect(anchors.map(({ statement }) => statement)).toEqual(['c', 'e', 'a', 'b'])
})

test('whatever is put before a text, a passage of whole words is found again at the same distance', () => {
  const word = fc.stringMatching(/^[a-zé]{1,6}$/)
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 4, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      fc.stringMatching(/^[A-Z ]{0,20}$/),
      (words, from, count, before) => {
        const first = from % words.length
        const passage = words.slice(first, first + 1 + (count % (words.length - first))).join(' ')
        const text = words.join(' ')
        const start = words.slice(0, first).join(' ').length + (first === 0 ? 0 : 1)
        const anchor = { start, end: start + passage.length, exactDigest: sha256(passage) }
        expect(checkOne(anchor, text).state).toBe('proved')
        const shift = `${before}. `.length
        const copy = `${before}. ${text}`
        fc.pre(copy.slice(anchor.start, anchor.end) !== passage)
        const moved = checkOne(anchor, copy)
        const { foundAt } = moved
        expect(moved.state).toBe('moved')
        expect(copy.slice(foundAt?.start, foundAt?.end)).toBe(passage)
        expect(foundAt?.start).toBeLessThanOrEqual(start + shift)
      },
    ),
  )
})

/** The text is not ours to print: where there is no copy of it, there is nothing to hold the anchors against. */
const COPY = resolve(import.meta.dirname, '../../../../shared/seed/article.txt')

test.skipIf(!existsSync(COPY))(
  `every anchor in the article is proved (skipped without a copy of its text at ${COPY})`,
  () => {
    const graph = openGraph(loadDataset(resolve(import.meta.dirname, '../../../graph-data/deepseek-v4')))
    const text = readFileSync(COPY, 'utf8')
    const checks = ['udit-2026-02-deepseek-v4', 'udit-2026-02-deepseek-v4-teasers'].map((id) =>
      verifyAnchors(graph, id, text),
    )
    expect(checks.map(({ digest }) => digest)).toEqual(['match', 'match'])
    const anchors = checks.flatMap(({ anchors }) => anchors)
    expect(anchors.filter(({ state }) => state !== 'proved')).toEqual([])
    const statements = graph.dataset.statements.filter(({ source }) => checks.some((each) => each.source === source))
    expect(anchors.length).toBe(statements.length)
  },
)
