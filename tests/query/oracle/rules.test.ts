import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { allAnswers } from './answers.ts'
import { openOracle } from './oracle.ts'
import { RULES, type Rule } from './rules.ts'

const cases = fc.sample(arbitraryCase({ statements: 5, situations: 3 }), { numRuns: 300, seed: 7 })
const answers = cases.map(({ dataset, options }) => JSON.stringify(allAnswers(openOracle(dataset, options))))
const ENOUGH = cases.length / 25

/** On how many datasets an answer is another one when a rule is forgotten; counting stops where it is enough. */
function changedWithout(rule: Rule): number {
  let changed = 0
  for (const [index, { dataset, options }] of cases.entries()) {
    if (JSON.stringify(allAnswers(openOracle(dataset, options, [rule]))) !== answers[index]) changed += 1
    if (changed >= ENOUGH) break
  }
  return changed
}

describe('every rule changes an answer on at least one random dataset in twenty-five', () => {
  test.each(Object.entries(RULES) as [Rule, string][])('%s: %s', (rule) => {
    expect(changedWithout(rule)).toBeGreaterThanOrEqual(ENOUGH)
  })
})
