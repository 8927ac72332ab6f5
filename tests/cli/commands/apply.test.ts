import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openMemoryStore, versionOf, writePatch } from '../../../src/index.ts'
import { readDataset } from '../../../src/node.ts'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const claim = { id: 'arson', text: 'The fire was set on purpose.' }
const TEXT = `dataset: {format: 1, id: fire, title: The fire} # mine
claims:
  - {id: arson, text: The fire was set on purpose.}
`

async function patched() {
  const path = join(folder.path, 'fire.yaml')
  writeFileSync(path, TEXT)
  const store = openMemoryStore(readDataset(path).files)
  const record = { ...claim, text: 'The fire was set by somebody.' }
  await store.change({ changes: [{ do: 'add', kind: 'claim', record: { id: 'x', text: 'Never mind.' } }] })
  await store.undo()
  await store.change({ changes: [{ do: 'change', kind: 'claim', id: 'arson', record, seen: versionOf(claim) }] })
  await store.change({
    changes: [
      { do: 'change', kind: 'claim', id: 'arson', record: { ...record, tags: ['fire'] }, seen: versionOf(record) },
    ],
  })
  const patch = join(folder.path, 'fire.patch.json')
  writeFileSync(patch, writePatch(store.patch()))
  return { path, patch, files: store.files() }
}

test('does what was done in the page, and what was undone there not', async () => {
  const { path, patch, files } = await patched()
  const dry = await hearsay(['apply', patch, '--data', path, '--dry-run'])
  expect(dry.out).toContain('+  - {id: arson, text: The fire was set by somebody.')
  expect(readFileSync(path, 'utf8')).toBe(TEXT)
  const { status, out } = await hearsay(['apply', patch, '--data', path])
  expect([status, out]).toEqual([0, 'changed: claim arson\n'])
  expect(readFileSync(path, 'utf8')).toBe(files[0]?.text)
})

test('shows both versions where somebody changed the record meanwhile, and writes nothing', async () => {
  const { path, patch } = await patched()
  const theirs = TEXT.replace('on purpose', 'by accident')
  writeFileSync(path, theirs)
  const { status, out, err } = await hearsay(['apply', patch, '--data', path])
  expect(status).toBe(1)
  expect(out).toContain('-  "text": "The fire was set by accident."')
  expect(out).toContain('+  "text": "The fire was set by somebody."')
  expect(err).toContain('nothing was written')
  expect(readFileSync(path, 'utf8')).toBe(theirs)
})

test('says what a file is that is no patch, and where it is for another dataset', async () => {
  const { path, patch } = await patched()
  const other = join(folder.path, 'other.yaml')
  writeFileSync(other, TEXT.replace('id: fire', 'id: flood'))
  expect((await hearsay(['apply', patch, '--data', other])).err).toContain('it is for fire')
  expect((await hearsay(['apply', path, '--data', path])).err).toContain('not JSON')
  expect((await hearsay(['apply', join(folder.path, 'none'), '--data', path])).err).toContain('cannot be read')
  writeFileSync(other, '{"hearsayPatch": 2}')
  expect((await hearsay(['apply', other, '--data', path])).err).toContain('this is not a patch')
})
