import { describe, expect, test } from 'vitest'
import {
  missingAnchor,
  missingArchive,
  missingDate,
  missingDigest,
  missingUrl,
} from '../../../src/query/audit/missing-field.ts'
import { found } from '../../fixtures/audit.ts'

const url = 'https://example.org/page'
const archivedUrl = 'https://web.archive.org/web/2026/https://example.org/page'

describe('missing fields', () => {
  const drafts = {
    sources: [
      { id: 'bare' },
      { id: 'whole', published: '2026', url, archivedUrl, digest: 'a'.repeat(64) },
      { id: 'online', published: '2026', url },
      { id: 'unread', published: '2026', knownVia: ['bare'] },
    ],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'b1', source: 'bare', claim: 'c' },
      { id: 'b2', source: 'bare', claim: 'c', anchor: { exact: 'so it is' } },
      { id: 'u1', source: 'unread', claim: 'c' },
    ],
  }
  const ids = (pairs: [string, string][]) => pairs.map(([record]) => record)

  test('of sources: dates and addresses of all, digests of what was read, archived copies of what has an address', () => {
    expect(found(missingDate, drafts)).toEqual([['bare', 'it has no "published"']])
    expect(ids(found(missingUrl, drafts))).toEqual(['bare', 'unread'])
    expect(ids(found(missingArchive, drafts))).toEqual(['online'])
    expect(ids(found(missingDigest, drafts))).toEqual(['bare', 'online'])
  })

  test('of statements: the place in a text that was read', () => {
    expect(found(missingAnchor, drafts)).toEqual([['b1', 'it does not say where in bare it stands']])
  })
})
