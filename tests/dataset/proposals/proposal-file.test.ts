import { spawn } from 'node:child_process'
import { appendFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RecordProposal } from '../../../src/dataset/proposals/proposal.ts'
import { proposalFileOf } from '../../../src/dataset/proposals/proposal-file.ts'
import { useTemporaryFolder } from '../../cli/temporary-folder.ts'

const folder = useTemporaryFolder()
const proposal: RecordProposal = {
  ...{ id: 'p-1', by: 'reader', when: '2026-04-12T09:00:00Z', source: 's', digest: 'd', quote: 'q', start: 0 },
  ...{ kind: 'statement', record: { source: 's', claim: 'c' }, warnings: [], state: 'open' },
}

test('proposals are kept beside the data for the owner alone, and are told as they were decided last', () => {
  folder.put('data/d.yaml', 'dataset: {format: 1, id: d, title: D}\n')
  const file = proposalFileOf(folder.at('data'))
  expect(file.list()).toEqual([])
  file.add(proposal)
  file.add({ ...proposal, id: 'p-2' })
  const decision = { state: 'accepted', decidedBy: 'weir', decidedAt: '2026-04-13', became: 's~c' } as const
  expect(file.decide('p-1', decision)).toEqual({ ...proposal, ...decision })
  expect(proposalFileOf(folder.at('data/d.yaml')).list()).toEqual([
    { ...proposal, ...decision },
    { ...proposal, id: 'p-2' },
  ])
  expect(statSync(file.path).mode & 0o777).toBe(0o600)
  expect(folder.read('data/.hearsay/.gitignore')).toBe('*\n')
  expect(() => file.decide('p-1', { state: 'rejected' })).toThrow('p-1 was accepted before')
  expect(() => file.decide('p-9', { state: 'rejected' })).toThrow('there is no proposal p-9')
})

test('what an entry of the journal made of a proposal is open again once that is taken back', () => {
  folder.put('data/d.yaml', '')
  const file = proposalFileOf(folder.at('data'))
  file.add(proposal)
  file.decide('p-1', { state: 'accepted', decidedBy: 'weir', decidedAt: '2026-04-13', became: 's~c', entry: 'e1' })
  file.reopen('e2')
  expect(file.list()[0]?.state).toBe('accepted')
  file.reopen('e1')
  expect(file.list()).toEqual([proposal])
})

test('a line that was broken off counts as never written, and hides none behind it', () => {
  folder.put('data/d.yaml', '')
  const file = proposalFileOf(folder.at('data'))
  file.add(proposal)
  appendFileSync(file.path, '{"id":"p-2","by":')
  file.add({ ...proposal, id: 'p-3' })
  expect(file.list().map(({ id }) => id)).toEqual(['p-1', 'p-3'])
})

test('two programs that write at once lose nothing', async () => {
  folder.put('data/d.yaml', '')
  const module = join(import.meta.dirname, '../../../src/dataset/proposals/proposal-file.ts')
  const program = (name: string) => `
    const { runnerImport } = await import('vite')
    const { module } = await runnerImport(${JSON.stringify(module)})
    const file = module.proposalFileOf(${JSON.stringify(folder.at('data'))})
    for (let at = 0; at < 100; at += 1)
      file.add({ ...${JSON.stringify(proposal)}, id: '${name}-' + at, quote: 'q'.repeat(5000) })`
  await Promise.all(['a', 'b'].map((name) => ended(program(name))))
  const ids = new Set(
    proposalFileOf(folder.at('data'))
      .list()
      .map(({ id }) => id),
  )
  expect(ids.size).toBe(200)
})

function ended(program: string): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) =>
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`)))),
  )
}
