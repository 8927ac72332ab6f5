import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { viewerApp } from '../../src/cli/serve/app.ts'
import { openDesk } from '../../src/cli/serve/desk/desk.ts'
import { openLiveData } from '../../src/cli/serve/live-data.ts'
import { listen } from '../../src/cli/serve/server.ts'
import { hearsay, silentIo } from '../cli/harness.ts'

const STORY = resolve(import.meta.dirname, '../fixtures/harbour-story')

/** What the wires say, so that the article that repeats them finds its claims there. */
const SAID = [
  ['wire', 'Two dockers were injured. < Harbour Fire Brigade', 'Two dockers were injured on Friday'],
  [
    'wire',
    'The port had ordered no repairs in 2026. < two engineers | background',
    'The port had ordered no repairs this year',
  ],
  [
    'post',
    'A crane fell onto the quay of the old harbour on 13 March 2026.',
    'A crane fell onto the quay of the old harbour',
  ],
] as const

/** A desk with a made-up article of which a part is entered. */
export async function openDeskOfStory(page: string): Promise<{ address: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-desk-'))
  const data = join(folder, 'harbour')
  mkdirSync(data)
  writeFileSync(join(data, 'dataset.yaml'), 'dataset: {format: 1, id: harbour, title: The crane}\n')
  const run = (...args: string[]) => hearsay([...args, '--data', data], { cwd: folder, env: { HOME: folder } })
  for (const [name, id] of [
    ['coast-wire', 'wire'],
    ['post', 'post'],
  ] as const)
    await run('capture', join(STORY, `${name}.html`), '--id', id)
  for (const [source, line, quote] of SAID) await run('add', source, line, '--quote', quote)
  const live = openLiveData(data)
  const server = await listen(viewerApp(page, live, { desk: openDesk(silentIo(), data) }), 0)
  return {
    address: server.address,
    close: async () => {
      await server.close()
      await live.close()
      rmSync(folder, { recursive: true })
    },
  }
}
