import { expect, test } from 'vitest'
import { unaffiliatedUnnamed } from '../../../src/query/audit/unaffiliated-unnamed.ts'
import { found } from '../../fixtures/audit.ts'

test('an anonymous actor without affiliation is found by its descriptor', () => {
  const actors = [
    { id: 'aide', anonymous: true, name: 'an aide' },
    { id: 'official', anonymous: true, affiliation: 'ministry' },
    { id: 'ministry' },
  ]
  expect(found(unaffiliatedUnnamed, { actors })).toEqual([['aide', '"an aide" has no affiliation']])
  expect(found(unaffiliatedUnnamed, { actors }, { without: ['aide'] })).toEqual([])
})
