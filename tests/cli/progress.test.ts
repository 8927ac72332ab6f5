import { expect, test } from 'vitest'
import { openProgress, openSweepProgress } from '../../src/cli/progress.ts'

/** What a progress line shows, of reading that tells how far it is at those times. */
function shownAt(times: readonly number[], bytesInAll: number | undefined): string[] {
  const shown: string[] = []
  let time = 0
  const line = openProgress({ status: (text) => shown.push(text) }, () => time)
  for (time of times) line.update({ bytes: time * 70_000, bytesInAll, records: time * 485 })
  line.end()
  return shown
}

test('how far reading is, how fast and for how long still, is told ten times a second at most, and taken away', () => {
  expect(shownAt([400, 4000, 4050, 9000], 700e6)).toEqual([
    '[########------------] 40 %, 280 of 700 MB, 1,940,000 records, 70 MB a second, 6 seconds left',
    '[##################--] 90 %, 630 of 700 MB, 4,365,000 records, 70 MB a second, 1 second left',
    '',
  ])
})

test('minutes are told where it takes long', () => {
  expect(shownAt([1000], 70e9)[0]).toMatch(/17 minutes left$/)
})

test('of a pipe nobody knows how much is left', () => {
  expect(shownAt([1000], undefined)).toEqual(['70 MB, 485,000 records, 70 MB a second', ''])
})

test('what is done at once shows nothing, and so does anything where there is no terminal', () => {
  expect(shownAt([100, 400], 1e9)).toEqual([])
  const line = openProgress({ status: undefined }, () => 0)
  line.update({ bytes: 1, bytesInAll: 2, records: 1 })
  line.end()
})

test('when hardly anything of a question is done, nobody says how long the rest takes', () => {
  const shown: string[] = []
  const line = openSweepProgress({ status: (text) => shown.push(text) }, clock(0, 4000))
  line.update({ done: 1, all: 1000 })
  line.end()
  expect(shown).toEqual(['[--------------------] 0 %', ''])
})

test('of a question that takes more than a second it is told how far it is and for how long still', () => {
  const shown: string[] = []
  let time = 0
  const line = openSweepProgress({ status: (text) => shown.push(text) }, () => time)
  for (time of [900, 4000, 4050, 9000]) line.update({ done: time / 10, all: 1000 })
  line.end()
  expect(shown).toEqual([
    '[########------------] 40 %, 6 seconds left',
    '[##################--] 90 %, 1 second left',
    '',
  ])
})

/** A clock that shows these times in turn. */
function clock(...times: number[]): () => number {
  return () => times.shift() ?? Number.NaN
}
