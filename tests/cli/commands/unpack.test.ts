import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hearsay, SMALL } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const never = () => new Promise<void>(() => undefined)
const run = (...args: string[]) => hearsay(args, { cwd: folder.path, untilStopped: never, env: { HOME: folder.path } })

test('gives what export --format jsonl of the data gives, printed and in a file', async () => {
  await run('pack', SMALL, '-o', 'a.hearsay')
  const { out } = await run('export', '--format', 'jsonl', '--data', SMALL)
  expect(await run('unpack', 'a.hearsay')).toEqual({ status: 0, out, err: '' })
  expect(await run('unpack', 'a.hearsay', '-o', 'a.jsonl')).toEqual({ status: 0, out: '', err: '' })
  expect(folder.read('a.jsonl')).toBe(out)
  expect((await run('unpack', 'a.hearsay', '-o', 'a.jsonl')).err).toContain('error file-exists')
  expect((await run('unpack', 'a.hearsay', '-o', 'a.yaml')).err).toContain('the name says yaml')
})

test('refuses what is no snapshot', async () => {
  writeFileSync(join(folder.path, 'a.txt'), 'hello')
  expect((await run('unpack', 'a.txt')).err).toContain('error not-a-snapshot: the file is no snapshot')
  expect((await run('unpack', 'nowhere')).err).toContain('error unreadable')
})
