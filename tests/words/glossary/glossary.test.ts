import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CORROBORATIONS, CREDIBILITIES, RELIABILITIES, SEMANTICS, STATUSES } from '../../../src/index.ts'
import { TLP_LEVELS } from '../../../src/model/fields.ts'
import { ATTRIBUTIONS, LIKELIHOODS } from '../../../src/model/vocabulary/assessment.ts'
import { CERTAINTIES, POLARITIES, TERMS } from '../../../src/model/vocabulary/statement.ts'
import { STRENGTHS } from '../../../src/sourcing/strength.ts'
import { GLOSSARY, lookUp } from '../../../src/words/glossary/glossary.ts'
import { glossaryPage } from '../../../src/words/glossary/page.ts'
import { GLOSSARY_SOURCES } from '../../../src/words/glossary/sources.ts'

const entries = GLOSSARY.flatMap((subject) => subject.entries)

test('every code that may reach a person through --json is explained', () => {
  const codes = [
    STATUSES,
    CORROBORATIONS,
    STRENGTHS,
    POLARITIES,
    CERTAINTIES,
    TERMS,
    SEMANTICS,
    TLP_LEVELS,
    ATTRIBUTIONS,
    Object.keys(LIKELIHOODS),
    Object.keys(RELIABILITIES),
    Object.keys(CREDIBILITIES),
  ].flat()
  expect(codes.filter((code) => lookUp(code).entry === undefined)).toEqual([])
})

test('no two entries have the same word', () => {
  const words = entries.flatMap(({ term, also }) => [...new Set([term, ...also].map((word) => word.toLowerCase()))])
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
})

test('every entry is one plain sentence or two, with what the field calls it, and every source is used', () => {
  for (const { term, means, field } of entries) {
    expect([term, means]).toEqual([term, expect.stringMatching(/^[A-Z].{30,}[.]$/)])
    expect(field.length).toBeGreaterThan(0)
  }
  const used = new Set(entries.flatMap(({ field }) => field.map(({ source }) => source)))
  expect(Object.keys(GLOSSARY_SOURCES).filter((source) => !used.has(source as never))).toEqual([])
})

test('a word is found however it is written, and a mistyped one by what is nearest', () => {
  expect(lookUp('Independent Routes').entry?.term).toBe('independent route')
  expect(lookUp('weak-points').entry?.term).toBe('weak point')
  expect(lookUp(' anonymousGroup ').entry?.term).toBe('one anonymous group')
  expect(lookUp('orign')).toEqual({ nearest: 'origin' })
  expect(lookUp('qqqqqq')).toEqual({ nearest: undefined })
})

test('the page beside the words is made from the table', () => {
  const page = readFileSync(new URL('../../../src/words/README.md', import.meta.url), 'utf8')
  expect(page).toBe(glossaryPage())
  expect(page).not.toMatch(/\]\([^)]*\(/)
})
