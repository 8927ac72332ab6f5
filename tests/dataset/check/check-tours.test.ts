import { describe, expect, test } from 'vitest'
import { parseText, problemsOf } from '../problems-of.ts'

const RECORDS = 'claims:\n  - id: c\n    text: It is so.\n'
const tours = (yaml: string) => `${RECORDS}tours:\n${yaml}`

describe('tours of a file', () => {
  test('are read into the manifest, by id, and may be all that a file holds', () => {
    const text = tours(`  - id: two
    title: Another
    steps: [{ view: "#", says: All of it. }]
  - id: one
    title: The story
    steps:
      - view: "#show=claim~c&sel=c"
        says: This is the claim.
`)
    const { dataset, problems } = parseText(text)
    expect(problems).toEqual([])
    expect(dataset?.manifest.tours).toEqual([
      { id: 'one', title: 'The story', steps: [{ view: '#show=claim~c&sel=c', says: 'This is the claim.' }] },
      { id: 'two', title: 'Another', steps: [{ view: '#', says: 'All of it.' }] },
    ])
    expect(problemsOf('tours: []\n').join()).toContain('the dataset has no records')
  })

  test('are told what is wrong with their shape, where it stands', () => {
    const text = tours(`  - id: one
    title: The story
    steps:
      - view: http://127.0.0.1:4680/#show=claim~c
        say: This is the claim.
  - id: two
    title: Empty
    steps: []
  - just a text
`)
    expect(problemsOf(text)).toEqual([
      'a.yaml:8:15: error: "steps.0.view": take the part of the address of the page from # on, such as #show=everything, not "http://127.0.0.1:4680/#show=claim~c" [bad-value]',
      'a.yaml:9:9: error: "say" is no field of "steps.0" (did you mean says?) [unknown-field]',
      'a.yaml:12:12: error: "steps": a tour has a step at least, not [] [bad-value]',
      'a.yaml:13:5: error: here should stand a tour (a record is a set of fields, such as "id: some-id") [not-a-record]',
    ])
  })

  test('warn of steps that show what is not there, and name the step', () => {
    const text = tours(`  - id: one
    title: The story
    steps:
      - { view: "#show=claim~c&sel=c", says: This is it. }
      - { view: "#show=claim~gone&sel=gone,c&without=outlet:nobody", says: And this. }
`)
    expect(problemsOf(text)).toEqual([
      'a.yaml:9:17: warning: step 2 of the tour "one" shows what no record is: gone, nobody (take the view anew) [unknown-reference]',
    ])
    expect(parseText(text).dataset?.manifest.tours).toHaveLength(1)
  })

  test('have ids that no other tour has, in a section or in the line of a manifest', () => {
    const text = tours(`  - id: one
    title: The story
    steps: [{ view: "#", says: All. }]
  - id: one
    title: Another
    steps: [{ view: "#", says: All. }]
`)
    expect(problemsOf(text)).toEqual([
      'a.yaml:8:9: error: the id "one" is taken by the tour at a.yaml:5:5 (choose another) [duplicate-id]',
    ])
  })

  test('hide no character', () => {
    expect(problemsOf(tours('  - { id: one, title: A, steps: [{ view: "#", says: "a\\u200bb" }] }\n'))).toEqual([
      'a.yaml:5:53: warning: "steps.0.says" holds a zero-width space (U+200B), which nobody sees (take it out) [hidden-character]',
    ])
  })

  test('stand in a section of their own, not inside of the manifest', () => {
    const text = 'dataset:\n  format: 1\n  id: d\n  title: D\n  tours: []\n'
    expect(problemsOf(text).join('\n')).toContain('"tours" is a section, and stands inside of the manifest')
  })
})
