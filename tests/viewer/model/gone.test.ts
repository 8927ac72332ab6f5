import { expect, test } from 'vitest'
import { openSession } from '../../../viewer/src/model/session.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

const without = (...ids: string[]) =>
  openSession({
    ...WIRE_STORY,
    sources: WIRE_STORY.sources.filter(({ id }) => !ids.includes(id)),
    statements: WIRE_STORY.statements.filter(({ id }) => !ids.includes(id)),
  })

test('what was on the canvas and is gone with an edit is named, as it was called', () => {
  const model = pageModel()
  model.replaceSession(without('portal', 'p1'), { steady: true })
  expect(model.notice.value).toBe('No longer in the files, and so no longer shown: A portal.')
})

test('so is what was taken away, and of many only the first are named', () => {
  const model = pageModel({ without: ['outlet:paper', 'copy'] })
  model.replaceSession(without('portal', 'p1', 'copy', 'c1', 'denial', 'd1', 'o1', 'b1', 'blog'), { steady: true })
  expect(model.notice.value).toContain('The Paper, 24 Feb 2026')
  expect(model.notice.value).toMatch(/and 1 more\.$/)
  expect(model.state.value.without).toEqual(['outlet:paper'])
})

test('an edit that takes nothing away says nothing, and neither does another dataset', () => {
  const model = pageModel()
  model.replaceSession(openSession(WIRE_STORY), { steady: true })
  model.replaceSession(without('portal', 'p1'))
  expect(model.notice.value).toBeUndefined()
})
