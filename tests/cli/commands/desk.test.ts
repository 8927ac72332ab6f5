import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGraph } from '../../../src/index.ts'
import { loadDataset, writeSnapshot } from '../../../src/node.ts'
import { hearsay, SMALL } from '../harness.ts'
import { useServedFolder } from '../serve/served-folder.ts'

const served = useServedFolder()

test('makes a dataset of an empty folder, and serves a page that may write into it', async () => {
  const folder = join(served.folder, 'The Fire')
  mkdirSync(folder)
  let address = ''
  let page = ''
  const { status, err } = await hearsay(['desk', folder, '--no-open'], {
    page: served.page,
    out: (text) => {
      address += text
    },
    untilStopped: async () => {
      page = await (await fetch(address.trim())).text()
    },
  })
  expect(status).toBe(0)
  expect(page).toMatch(/name="hearsay-desk" content="[\w-]{20,}"/)
  expect(new URL(address.trim()).hash).toBe('#desk=')
  expect(err).toContain('the folder was empty')
  expect(err).toMatch(/extension asks for a code, once: [\w-]{12}\n/)
  expect(readdirSync(folder)).toEqual(['dataset.yaml'])
  expect(readFileSync(join(folder, 'dataset.yaml'), 'utf8')).toBe(
    'dataset:\n  format: 1\n  id: the-fire\n  title: "The Fire"\n',
  )
})

test('writes into nothing that is bundled, packed or not there', async () => {
  const { page, folder } = served
  expect((await hearsay(['desk', SMALL, '--no-open'], { page })).err).toContain('a dataset of your own')
  expect((await hearsay(['desk', join(folder, 'none'), '--no-open'], { page })).err).toContain('nothing there')
  const packed = join(folder, 'small.hearsay')
  writeSnapshot(packed, openGraph(loadDataset(SMALL)))
  expect((await hearsay(['desk', packed, '--no-open'], { page })).err).toContain('hearsay unpack')
})
