import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLiveData } from '../../../src/cli/serve/live-data.ts'
import { packFirst } from '../../../src/cli/serve/pack-first.ts'
import { generatedParts } from '../../../src/dataset/generate/generate.ts'
import { openSnapshot } from '../../../src/node.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const generated = (claims: number) => [...generatedParts({ claims, seed: 1 })].join('')
const said: string[] = []
const never = () => new Promise<void>(() => undefined)
const io = { err: (text: unknown) => void said.push(String(text)), untilStopped: never }

test('large data is served as a snapshot, packed again when it changed, and nothing is left of it', async () => {
  const path = folder.put('d.jsonl', generated(20))
  const packed = await packFirst(io, path, 1)
  if (packed === undefined || packed === 'stopped') throw new Error('it is not packed')
  expect(said).toEqual(['the data is large: it is packed first, and served as a snapshot\n'])
  const file = packed.first.packed?.path ?? ''
  expect(openSnapshot(file).graph.dataset.claims).toHaveLength(20)

  const fail = (error: unknown) => expect(error).toBeUndefined()
  const live = openLiveData(path, { onUnwatched: fail, first: packed.first, again: packed.again })
  const next = () => new Promise<ReturnType<typeof live.current>>((resolve) => live.subscribe(resolve))
  await new Promise((resolve) => setTimeout(resolve, 300))
  const changed = next()
  writeFileSync(path, generated(30))
  const now = (await changed).packed?.path ?? ''
  expect(openSnapshot(now).graph.dataset.claims).toHaveLength(30)
  const broken = next()
  writeFileSync(path, `${generated(30)}{"kind":"claim","id":"c1","text":"again"}\n`)
  const { packed: still, problems } = await broken
  expect(still?.path).toBe(now)
  expect(problems.length).toBeGreaterThan(0)
  await live.close()
  packed.remove()
  expect([file, now].filter(existsSync)).toEqual([])
})

test('of other data nothing is packed, and packing can be given up', async () => {
  const path = folder.put('d.jsonl', generated(20))
  expect(await packFirst(io, path)).toBeUndefined()
  expect(await packFirst(io, join(folder.path, 'none'), 1)).toBeUndefined()
  expect(await packFirst({ ...io, untilStopped: async () => undefined }, path, 1)).toBe('stopped')
})

test('what is wrong with large data is told, and nothing is served', async () => {
  const packed = await packFirst(
    io,
    folder.put('d.jsonl', `${generated(5)}{"kind":"claim","id":"c1","text":"again"}\n`),
    1,
  )
  if (packed === undefined || packed === 'stopped') throw new Error('it is not large')
  expect(packed.first.json).toBeUndefined()
  expect(packed.first.problems.map(({ code }) => code)).toContain('duplicate-id')
})
