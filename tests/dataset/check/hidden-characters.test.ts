import { describe, expect, test } from 'vitest'
import { problemsAmong, problemsOf } from '../problems-of.ts'

const source = (title: string) => problemsAmong({ kind: 'source', id: 's', title, type: 'post' })

describe('a character in a text that nobody sees', () => {
  test.each([
    ['\u001b', 'an escape character (U+001B)'],
    ['\u0007', 'a control character (U+0007)'],
    ['\u007f', 'a delete character (U+007F)'],
    ['\u0085', 'a control character (U+0085)'],
    ['\u200b', 'a zero-width space (U+200B)'],
    ['\u2028', 'a line separator (U+2028)'],
    ['\u202e', 'a mark that turns the direction of text (U+202E)'],
    ['\u2066', 'a mark that turns the direction of text (U+2066)'],
    ['\ufeff', 'a byte order mark (U+FEFF)'],
  ])('is worth a warning: %j', (character, name) => {
    expect(source(`Bridge${character} closed`)).toEqual([
      `warning: "title" holds ${name}, which nobody sees (take it out) [hidden-character]`,
    ])
  })

  test.each([
    ['\u0000', 'a null character (U+0000)'],
    ['\ud83d', 'half a character (U+D83D)'],
    ['\ude00', 'half a character (U+DE00)'],
  ])('and that cannot be kept is an error: %j', (character, name) => {
    expect(source(`Bridge ${character} closed`)).toEqual([
      `error: "title" holds ${name}, which cannot be kept (take it out) [hidden-character]`,
    ])
  })

  test.each(['a\tb\nc\r\n', 'naïve 😀 👩‍👩‍👧', 'نمی‌شود', 'soft\u00adhyphen', '\u200eleft'])('is none of %j', (text) => {
    expect(source(text)).toEqual([])
  })

  test('is found in every field, however deep, in names of one’s own fields too, and placed', () => {
    const text = `claims:
  - id: c
    text: "a\\x1bb"
    tags: [a, "\\e"]
    x-own: { "k\\x01": ["\\x02", { a: "\\x03" }] }
`
    expect(problemsOf(text).map((problem) => problem.replace(/ \(take.*/, ''))).toEqual([
      'a.yaml:3:11: warning: "text" holds an escape character (U+001B), which nobody sees',
      'a.yaml:4:15: warning: "tags.1" holds an escape character (U+001B), which nobody sees',
      'a.yaml:5:23: warning: "x-own.k\\u0001" holds a control character (U+0001), which nobody sees',
      'a.yaml:5:24: warning: "x-own.k\\u0001.0" holds a control character (U+0002), which nobody sees',
      'a.yaml:5:37: warning: "x-own.k\\u0001.1.a" holds a control character (U+0003), which nobody sees',
    ])
  })

  test('is found in the manifest', () => {
    const text = '{"dataset": {"format": 1, "id": "d", "title": "D\\u0000"}, "claims": []}'
    expect(problemsOf(text, 'b.json')).toContainEqual(
      expect.stringMatching(/^b\.json:1:47: error: "title" holds a null character/),
    )
  })
})
