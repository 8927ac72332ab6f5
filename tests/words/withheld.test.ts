import { expect, test } from 'vitest'
import { privateInWords, standInName, tlpName, withheldInWords } from '../../src/words/withheld.ts'

test('a stand-in is called by its sort and number', () => {
  expect(standInName('actor', 'group', 2)).toBe('Withheld group of people 2')
  expect(standInName('source', 'wire-report', 12)).toBe('Withheld wire report 12')
  expect(standInName('source', 'other', 3)).toBe('Withheld document 3')
  expect(standInName('claim', 'factual', 4)).toBe('Withheld claim 4')
})

test('what a copy leaves out is said in one sentence, with figures that agree', () => {
  expect(withheldInWords({ records: { source: 2, claim: 1 }, fields: 1, traces: 1 }, 'amber+strict')).toBe(
    'Withheld: 1 claim and 2 documents, marked above TLP:AMBER+STRICT, with stand-ins in their place; 1 private field (notes, rationales and fields that begin with x-); what gives them away in 1 other record.',
  )
  expect(withheldInWords({ records: { dataset: 1 }, fields: 0 }, 'clear')).toBe(
    'Withheld: 1 manifest, marked above TLP:CLEAR, with a stand-in in its place.',
  )
  expect(withheldInWords({ records: {}, fields: 0, traces: 0 }, 'clear')).toBe('')
})

test('what a full copy holds is said too, and nothing where it holds nothing of the sort', () => {
  expect(privateInWords({ records: { actor: 1 }, fields: 1200 })).toBe(
    'Nothing is withheld: it holds 1,200 private fields (notes, rationales and fields that begin with x-) and 1 person or organization, marked above TLP:CLEAR.',
  )
  expect(privateInWords({ records: {}, fields: 1 })).toBe(
    'Nothing is withheld: it holds 1 private field (notes, rationales and fields that begin with x-).',
  )
  expect(privateInWords({ records: {}, fields: 0 })).toBe('')
})

test('levels are called as FIRST writes them', () => {
  expect(tlpName('amber+strict')).toBe('TLP:AMBER+STRICT')
})
