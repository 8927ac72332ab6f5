import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLiveData } from '../../../src/cli/serve/live-data.ts'
import { TINY } from '../harness.ts'
import { useServedFolder } from './served-folder.ts'

const served = useServedFolder()

test('a change is told, and a broken file keeps the last good dataset', async () => {
  const live = openLiveData(served.data, { onUnwatched: (error) => expect(error).toBeUndefined() })
  const next = () =>
    new Promise<ReturnType<typeof live.current>>((resolve) => {
      const end = live.subscribe((snapshot) => {
        end()
        resolve(snapshot)
      })
    })
  await new Promise((resolve) => setTimeout(resolve, 300))
  const changed = next()
  writeFileSync(join(served.data, 'tiny.json'), TINY.replace('The bridge was closed.', 'The bridge was shut.'))
  expect((await changed).json).toContain('The bridge was shut.')
  const broken = next()
  writeFileSync(join(served.data, 'tiny.json'), '{')
  const { json, problems } = await broken
  expect(json).toContain('The bridge was shut.')
  expect(problems.length).toBeGreaterThan(0)
  await live.close()
})

test('without being asked it watches nothing, and what is there when it opens stays', async () => {
  const live = openLiveData(served.data)
  rmSync(join(served.data, 'tiny.json'))
  expect(live.current().json).toContain('The bridge was closed.')
  await live.close()
})
