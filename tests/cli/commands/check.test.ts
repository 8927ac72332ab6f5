import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hearsay, TINY } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()

const inFolder = (args: readonly string[]) =>
  hearsay(args, { input: TINY, cwd: folder.path, env: { HOME: folder.path } })

describe('an answer with its proof', () => {
  test('is written, and holds when it is checked, with the dataset at hand too', async () => {
    const { status, err } = await inFolder(['export', 'c', '--proof', '-o', 'answer.json', '--data', '-'])
    expect(status).toBe(0)
    expect(err).toMatch(/sha256:[0-9a-f]{64}/)
    const checked = await inFolder(['check', 'answer.json'])
    expect(checked).toMatchObject({ status: 0, err: '' })
    expect(checked.out).toMatch(/^The answer of c holds\.\n {2}holds {2}file: /)
    expect(checked.out).toContain('Not looked at: whether the records are a true part')
    const beside = await inFolder(['check', 'answer.json', '--data', '-'])
    expect(beside.out).toContain('  holds  dataset: the dataset gives the same file\n')
  })

  test('that was changed does not hold: where is told, and the status is 1', async () => {
    const { out } = await inFolder(['export', 'c', '--proof', '--data', '-'])
    writeFileSync(join(folder.path, 'changed.json'), out.replace('"statements": 3,', '"statements": 4,'))
    const { status, out: told } = await inFolder(['check', 'changed.json'])
    expect(status).toBe(1)
    expect(told).toContain('The answer of c does not hold.')
    expect(told).toContain('  FAILS  hash: ')
    expect(told).toContain('      /answer/for/statements\n')
    const { holds } = JSON.parse((await inFolder(['check', 'changed.json', '--json'])).out)
    expect(holds).toBe(false)
  })

  test('is in the view that was asked for', async () => {
    const { out } = await inFolder([
      'export',
      'c',
      '--proof',
      '--data',
      '-',
      '--without',
      'official',
      '--as-of',
      '2026',
    ])
    const { question } = JSON.parse(out)
    expect(question).toMatchObject({ claim: 'c', view: { without: ['official'], asOf: '2026' } })
  })

  test('is of one claim, and takes nothing that says how a part is written', async () => {
    expect((await inFolder(['export', 'c', 'd', '--proof', '--data', '-'])).err).toContain('goes with one claim')
    expect((await inFolder(['export', '--proof', '--data', '-'])).err).toContain('goes with one claim')
    expect((await inFolder(['export', 'c', '--proof', '--depth', '2', '--data', '-'])).err).toContain('--depth')
    expect((await inFolder(['export', 'wire', '--proof', '--data', '-'])).status).toBe(2)
  })

  test('is no other file', async () => {
    expect(await inFolder(['check', 'nowhere.json'])).toMatchObject({ status: 2 })
    expect((await inFolder(['check', '-'])).out).toContain('it is no proof of hearsay')
    writeFileSync(join(folder.path, 'bytes.json'), Buffer.from([0x7b, 0xff, 0x7d]))
    expect((await inFolder(['check', 'bytes.json'])).err).toContain('it is no text in UTF-8')
  })
})
