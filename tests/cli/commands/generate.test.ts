import { expect, test } from 'vitest'
import { generatedParts } from '../../../src/index.ts'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const never = () => new Promise<void>(() => undefined)
const generate = (...args: string[]) =>
  hearsay(['generate', ...args], { cwd: folder.path, untilStopped: never, env: { HOME: folder.path } })
const whole = (claims: number, seed?: number) => [...generatedParts({ claims, seed })].join('')

test('prints the dataset of a size, with seed 1 or another', async () => {
  expect(await generate('--claims', '12')).toEqual({ status: 0, out: whole(12, 1), err: '' })
  expect((await generate('--claims', '12', '--seed', '7')).out).toBe(whole(12, 7))
  expect((await generate('--claims', '12', '-o', '-')).out).toBe(whole(12))
})

test('what it prints is a dataset without problems', async () => {
  const { out } = await generate('--claims', '20')
  expect(await hearsay(['validate', '-'], { input: out })).toEqual({ status: 0, out: '', err: 'no problems\n' })
})

test('writes a file, and replaces one only with --force', async () => {
  expect(await generate('--claims', '5', '-o', 'a.jsonl')).toEqual({
    status: 0,
    out: '',
    err: 'Now try: hearsay stats --data a.jsonl\n',
  })
  expect(folder.read('a.jsonl')).toBe(whole(5))
  const again = await generate('--claims', '6', '-o', 'a.jsonl')
  expect(again).toMatchObject({ status: 2, out: '' })
  expect(again.err).toContain('error file-exists: there is a file of that name; nothing was written')
  expect(folder.read('a.jsonl')).toBe(whole(5))
  expect((await generate('--claims', '6', '-o', 'a.jsonl', '--force')).status).toBe(0)
  expect(folder.read('a.jsonl')).toBe(whole(6))
  expect(folder.list()).toEqual(['a.jsonl'])
})

test('stopped half-way it writes nothing, and says nothing', async () => {
  const world = { cwd: folder.path, untilStopped: async () => undefined }
  const stopped = await hearsay(['generate', '--claims', '5000', '-o', 'a.jsonl'], world)
  expect(stopped).toEqual({ status: 0, out: '', err: '' })
  expect(folder.list()).toEqual([])
})

test('numbers that are none, and names that say something else, are refused', async () => {
  const wrong: [string[], string][] = [
    [[], "required option '--claims <n>' not specified"],
    [['--claims', 'many'], 'Write a whole number.'],
    [['--claims', '-3'], 'Write a whole number.'],
    [['--claims', '1.5'], 'Write a whole number.'],
    [
      ['--claims', '0'],
      'error misuse: 0 claims cannot be generated\n  hint: give a whole number from 1 to 100000000\n',
    ],
    [['--claims', '100000001'], 'error misuse: 100000001 claims cannot be generated'],
    [['--claims', '3', '--seed', 'x'], 'Write a whole number.'],
    [['--claims', '3', '-o', 'a.yaml'], 'a.yaml: error misuse: the name says yaml, and JSON Lines are written'],
  ]
  for (const [args, message] of wrong) {
    const { status, out, err } = await generate(...args)
    expect([args, status, out]).toEqual([args, 2, ''])
    expect(err).toContain(message)
  }
  expect(folder.list()).toEqual([])
})
