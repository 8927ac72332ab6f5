import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProof } from '../../../src/exchange/proof/check-proof.ts'
import { hashOf, proofOf, proofText } from '../../../src/exchange/proof/proof.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { runs } from '../../setup/runs.ts'

const story = makeDataset({
  actors: [{ id: 'agency' }, { id: 'official', anonymous: true }],
  sources: [{ id: 'wire', publisher: 'agency', published: '2026-01-05' }, { id: 'blog' }, { id: 'portal' }],
  claims: [{ id: 'c' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'p1', source: 'portal', claim: 'c' },
  ],
})
const proved = () => proofOf(openGraph(story), 'c')

/** A proof as a file has it: anybody may change it. */
interface Changeable {
  question: { view: object }
  answer: { for: { routes: object } }
  certificate: { for: { disclosed: object } }
  records: { statements: [object, ...object[]] }
}

/** What is found wrong with a proof that somebody changed and hashed again. */
function wrongWith(change: (proof: Changeable) => void): string[] {
  const proof = JSON.parse(proofText(proved()))
  change(proof)
  return failing(JSON.stringify({ ...proof, hash: hashOf(proof) }))
}

function failing(text: string): string[] {
  return [...new Set(checkProof(text).findings.flatMap(({ part, holds }) => (holds ? [] : [part])))]
}

describe('a proof', () => {
  test('has the question, the answer of support, what it rests on, and is the same each time', () => {
    const proof = proved()
    expect(proof.answer).toEqual(openGraph(story).support('c'))
    expect(proof.question).toMatchObject({ claim: 'c', view: { basis: 'both', dates: 'possible' } })
    expect(proof.certificate.for.lines).toMatchObject({ b1: { work: 'blog', from: ['w1'], end: null } })
    expect(proofText(proof)).toBe(proofText(proved()))
  })

  test('is told from one that was changed, wherever that was, though it was hashed again', () => {
    expect(failing(proofText(proved()).replace('"statements": 3', '"statements": 4'))).toEqual(['hash', 'answer'])
    expect(wrongWith(({ answer }) => Object.assign(answer.for, { echo: 2 }))).toEqual(['answer'])
    expect(wrongWith(({ records }) => records.statements.shift())).toContain('answer')
    expect(wrongWith(({ records }) => Object.assign(records.statements[0], { from: ['nobody'] }))).toEqual(['records'])
    expect(wrongWith(({ certificate }) => Object.assign(certificate.for, { apart: [] }))).toEqual(['certificate'])
    expect(wrongWith(({ question }) => Object.assign(question, { claim: 'd' }))).toEqual(['answer'])
    expect(wrongWith(({ question }) => Object.assign(question.view, { asOf: 'soon' }))).toEqual(['answer'])
    expect(wrongWith(({ question }) => Object.assign(question.view, { reported: true }))).toEqual([])
  })

  test('has bounds that its certificate shows by itself', () => {
    const cut = ({ answer, certificate }: Changeable) => {
      Object.assign(answer.for.routes, { cut: ['portal'] })
      Object.assign(certificate.for.disclosed, { paths: [['portal', 'official']] })
    }
    expect(wrongWith(cut)).toEqual(['answer', 'certificate', 'bounds'])
  })

  test('is no other file, and no JSON that may be read in two ways', () => {
    expect(failing('{}')).toEqual(['file'])
    expect(failing('[')).toEqual(['file'])
    expect(failing(proofText(proved()).replace('"format": 1', '"format": 1, "format": 1'))).toEqual(['file'])
    expect(failing(proofText(proved()).replace('"format": 1', '"format": 1, "__proto__": 1'))).toEqual(['file'])
    expect(failing('['.repeat(100_000))).toEqual(['file'])
    expect(failing(proofText(proved()).replace('"title": "', '"title": "\\ud800'))).toEqual(['file'])
  })

  test('does not hold of another dataset', () => {
    const other = openGraph({ ...story, actors: story.actors.map((actor) => ({ ...actor, description: 'more' })) })
    const { findings } = checkProof(proofText(proved()), other)
    expect(findings.filter(({ holds }) => !holds)).toMatchObject([{ part: 'dataset' }])
  })

  test('of any claim of any dataset in any view holds', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const graph = openGraph(dataset)
        const view = graph.at(options)
        for (const { id } of dataset.claims) {
          const { findings } = checkProof(proofText(proofOf(view, id)), graph)
          expect(findings.filter(({ holds }) => !holds)).toEqual([])
        }
      }),
      { numRuns: runs(40) },
    )
  })
})
