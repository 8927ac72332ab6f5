import { expect, test } from 'vitest'
import { askedOf } from '../../src/words/asked.ts'
import { textOf } from '../../src/words/parts.ts'
import { graph, nameOf } from './bridge.ts'

test('an answer ends with dataset, digest, view and version', () => {
  const asked = { dataset: graph.reader.manifest, digest: '0123456789abcdef'.repeat(4), version: '1.2.3' }
  expect(textOf(askedOf({ ...asked, view: {} }, nameOf))).toBe(
    'Dataset: The bridge (bridge, sha256 0123456789ab) · View: everything · hearsay 1.2.3',
  )
  expect(textOf(askedOf({ ...asked, view: { asOf: '2026-03-01', without: ['official'] } }, nameOf))).toContain(
    ' · View: as of 1 March 2026, without an official · ',
  )
})
