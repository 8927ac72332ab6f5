import { describe, expect, test } from 'vitest'
import { readSaved, withoutSaved, withSaved, writeSaved } from '../../../viewer/src/state/saved-states.ts'

const view = (name: string, note = '') => ({ name, link: '#show=everything', note })

describe('saved views', () => {
  test('are read as they were written', () => {
    const views = [view('one', 'why'), view('two')]
    expect(readSaved(writeSaved(views))).toEqual(views)
  })

  test('one of the same name takes its place', () => {
    expect(withSaved([view('a'), view('b')], view('a', 'again'))).toEqual([view('a', 'again'), view('b')])
    expect(withSaved([view('a')], view('b'))).toEqual([view('a'), view('b')])
    expect(withoutSaved([view('a'), view('b')], 'a')).toEqual([view('b')])
  })

  test.each([
    null,
    '',
    'null',
    '{}',
    '[1, null, {"name": "a"}]',
    '[{"name":"a","link":"https://elsewhere","note":""}]',
  ])('what is not ours, %j, is none', (text) => {
    expect(readSaved(text)).toEqual([])
  })
})
