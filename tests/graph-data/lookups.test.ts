import { expect, test } from 'vitest'
import { deepseek } from './bundled.ts'

const { statements, assessments, searches } = deepseek.dataset

/** By reading the pages beside what they credit: what was found when it was looked up. */
const LOOKED_UP: readonly (readonly [statement: string, attribution: string])[] = [
  ['aidigest-deepseek.trained', 'altered'],
  ['aihaberleri-v4-huawei.asked', 'absent'],
  ['aihaberleri-v4-huawei.cloud', 'absent'],
  ['awesomeagents-v4-lockout.huawei-early', 'upheld'],
  ['awesomeagents-v4-lockout.withheld', 'upheld'],
  ['cnyes-2026-02-24.scrubbed', 'altered'],
  ['cual-2026-04-24.trained', 'altered'],
  ['frontierbeat-2026-04-03.confirms', 'altered'],
  ['frontierbeat-2026-04-03.only', 'altered'],
  ['techwey-v4-access.cambricon', 'absent'],
  ['valueaddvc-v4.full', 'altered'],
  ['whistlebuzz-nvidia-refutes.made-in-us', 'altered'],
]

test('the attributions that were looked up are judged as they were found', () => {
  const judged = assessments.flatMap(({ of, attribution }) => (attribution === undefined ? [] : [[of, attribution]]))
  expect(judged.sort()).toEqual(LOOKED_UP)
})

test.each(LOOKED_UP)('%s names a place where it could be looked up', (id) => {
  expect(statements.find((statement) => statement.id === id)?.from?.length).toBe(1)
})

/** What pages name as their source, or say, and where nothing was found; only the denial is in the page that has it. */
test.each([
  ['search-ban-of-b200', 'b200-banned-by-name-may-2026', []],
  ['search-committee-on-training', 'v4-trained-on-blackwell', []],
  ['search-denial-of-blackwell', 'v4-trained-on-blackwell', ['gate-2026-04-24.denial']],
  ['search-hugging-face-downloads', 'deepseek-75m-downloads', []],
  ['search-technode-on-training', 'v4-trained-on-huawei-chips', []],
  ['search-verification-of-910b', 'v4-trained-on-ascend-910b', []],
])('%s was looked for', (id, claim, found) => {
  expect(searches.filter((search) => search.id === id)).toMatchObject([{ for: claim, found }])
})
