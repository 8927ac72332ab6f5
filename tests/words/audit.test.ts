import { expect, test } from 'vitest'
import { auditInWords, ruleInWords } from '../../src/words/audit.ts'

test('contradictions are told apart from what is missing, weak or out of date', () => {
  expect(auditInWords({ errors: 1, warnings: 20 })).toBe('1 contradiction, 20 things missing, weak or out of date')
  expect(auditInWords({ errors: 0, warnings: 1 })).toBe('0 contradictions, 1 thing missing, weak or out of date')
})

test('a rule says how often it hit', () => {
  expect(ruleInWords({ what: 'a claim without a statement', found: 1078 })).toBe('A claim without a statement: 1,078')
})
