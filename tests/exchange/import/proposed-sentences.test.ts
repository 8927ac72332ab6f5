import { describe, expect, test } from 'vitest'
import { changeFiles } from '../../../src/dataset/change/change-files.ts'
import { acceptProposal } from '../../../src/dataset/proposals/accept-proposal.ts'
import { recordProposalSchema } from '../../../src/dataset/proposals/proposal.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import type { ImportState } from '../../../src/exchange/import/merge/import-state.ts'
import { proposedSentences } from '../../../src/exchange/import/proposed-sentences.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const dataset = makeDataset({
  actors: [{ id: 'weir', name: 'Anna Weir', type: 'person' }],
  sources: [
    { id: 'gazette', read: 'excerpt' },
    { id: 'link', read: 'no' },
  ],
  claims: [{ id: 'fire', text: 'The fire was set.' }],
})
const at = { line: 1 }
const state = (proposals: ImportState['proposals']): ImportState => ({
  ...{ name: 'notes-md', format: 'markdown', records: [], proposals },
})
const WHEN = '2026-03-01T09:00:00.000Z'

describe('sentences of an import that are proposed', () => {
  const proposals = proposedSentences(
    dataset,
    state([
      { key: '1', source: 'gazette', claim: 'Two cans were found.', anchor: { exact: 'two cans' }, by: 'weir', at },
      { key: '2', source: 'link', claim: 'The fire was set.', anchor: { exact: 'set' }, note: 'See page 2.', at },
      { key: '3', source: 'gazette', anchor: { exact: 'only marked' }, at },
      { key: '4', source: 'gazette', claim: 'Two cans were found.', tlp: 'red', at },
    ]),
    WHEN,
  )

  test('name the claim that is there in the same words, or bring a new one, once', () => {
    expect(proposals.map(({ record }) => record['claim'])).toEqual(['two-cans-found', 'fire', 'two-cans-found'])
    expect(proposals.map(({ by }) => by)).toEqual(['weir', 'hearsay-import', 'hearsay-import'])
    for (const proposal of proposals) expect(recordProposalSchema.parse(proposal)).toEqual(proposal)
  })

  test('have no place in a document that nobody has read', () => {
    expect(proposals.map(({ record }) => record['anchor'])).toEqual([{ exact: 'two cans' }, undefined, undefined])
  })

  test('become records one after the other, and are the same when they are imported again', () => {
    let files = [{ path: 'd.json', text: writeDataset(dataset, 'json') }]
    const added = new Map<string, object>()
    for (const proposal of proposals) {
      const find = (kind: string, id: string) => added.get(`${kind} ${id}`)
      const outcome = changeFiles(files, acceptProposal(proposal, { find }))
      if (outcome.state !== 'done') throw new Error(outcome.state)
      files = [...outcome.files]
      for (const { kind, record } of proposal.beside ?? []) added.set(`${kind} ${String(record['id'])}`, record)
    }
    expect(files[0]?.text).toContain('Two cans were found.')
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(3)
    expect(
      proposedSentences(
        dataset,
        state([
          { key: '1', source: 'gazette', claim: 'Two cans were found.', anchor: { exact: 'two cans' }, by: 'weir', at },
        ]),
        'later',
      )[0]?.id,
    ).toBe(proposals[0]?.id)
  })
})
