import { expect, test } from 'vitest'
import { withoutNobody } from '../../../viewer/src/state/without-nobody.ts'

test('puts everybody back and leaves all else as it is', () => {
  const view = { asOf: '2026-02', without: ['wire'], basis: 'stated' } as const
  expect(withoutNobody(view)).toEqual({ asOf: '2026-02', without: [], basis: 'stated' })
  expect(view.without).toEqual(['wire'])
})
