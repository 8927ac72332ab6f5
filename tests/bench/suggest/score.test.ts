import { expect, test } from 'vitest'
import { readMarks } from './corpus.ts'
import { scoreOf } from './score.ts'

const TEXT = 'Weir said it burned at night. “Nobody was hurt,” she said. Marsh said the cans were his.'

const place = (part: string, from = 0) => {
  const start = TEXT.indexOf(part, from)
  return `${start} ${start + part.length}`
}

test('what is suggested is right as it is, to be moved, or wrong, by what somebody marked', () => {
  const marks = [
    `T1\tSource ${place('Weir')}\tWeir`,
    `T2\tCue ${place('said')}\tsaid`,
    `T3\tContent ${place('it burned at night')}\tit burned at night`,
    'E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1',
    `T4\tSource ${place('she')}\tshe`,
    `T5\tCue ${place('said', 40)}\tsaid`,
    `T6\tContent ${place('hurt')}\thurt`,
    'E2\tAttribution:T5 Content:T6 Cue:T5 Source:T4',
    '',
  ].join('\n')
  const marked = readMarks(marks)
  expect(marked).toHaveLength(2)
  expect(scoreOf([{ text: TEXT, marked }])).toEqual({
    ...{ texts: 1, suggested: 3, asIs: 1, toBeMoved: 1, wrong: 1, marked: 2, found: 2 },
  })
})
