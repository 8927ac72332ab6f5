import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewerApp } from '../../../src/cli/serve/app.ts'
import { type LiveData, openLiveData } from '../../../src/cli/serve/live-data.ts'
import { listen, type Server } from '../../../src/cli/serve/server.ts'
import { builtPage } from './built-page.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const SOURCE = resolve(import.meta.dirname, '../../../graph-data/guttenberg-wilhelm')

let [folder, data, server]: [string, LiveData | undefined, Server | undefined] = ['', undefined, undefined]

/** Serves a folder as `hearsay view` does. */
async function serve(): Promise<string> {
  data = openLiveData(folder, { onUnwatched: (error) => expect(error).toBeUndefined() })
  server = await listen(viewerApp(await builtPage(), data), 0)
  return server.address
}

const claims = () => join(folder, 'claims.yaml')
const edit = (change: (text: string) => string) => writeFileSync(claims(), change(readFileSync(claims(), 'utf8')))

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>

/** Where everything is, as the picture that is saved has it. */
async function places(page: Page): Promise<Places> {
  await page.getByRole('button', { name: 'Export' }).click()
  const saved = page.waitForEvent('download')
  await page.locator('.menu button', { hasText: 'SVG' }).click()
  const svg = readFileSync(await (await saved).path(), 'utf8')
  const found = svg.matchAll(/data-id="([^"]+)" transform="translate\(([\d.]+) ([\d.]+)\)"/g)
  return Object.fromEntries([...found].map(([, id = '', x, y]) => [id, { x: Number(x), y: Number(y) }]))
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-live-'))
  cpSync(SOURCE, folder, { recursive: true })
})
afterEach(async () => {
  await server?.close()
  await data?.close()
  rmSync(folder, { recursive: true })
})

describe('a page over files', () => {
  test('follows a change in place: what is chosen stays chosen, what stood stays where it was', async () => {
    const page = await visit({ at: `${await serve()}#show=claim~${CLAIM}&sel=${CLAIM}&view=both` })
    const before = graph().reader.record('claim', CLAIM)?.text ?? ''
    expect(await page.locator('.claim-text').textContent()).toBe(before)
    const rows = await page.locator('.row-name').allTextContents()
    edit((text) => text.replace(before, `${before} Indeed.`))
    await expect.poll(() => page.locator('.claim-text').textContent(), { timeout: 10_000 }).toBe(`${before} Indeed.`)
    expect(page.url()).toContain(`sel=${CLAIM}`)
    expect(await page.locator('.row-name').allTextContents()).toEqual(
      rows.map((name) => (name === before ? `${before} Indeed.` : name)),
    )
    await page.context().close()
  })

  test('a new record comes beside what stands, which does not move', async () => {
    const page = await visit({ at: `${await serve()}#show=everything&layout=force` })
    const before = await places(page)
    writeFileSync(join(folder, 'more.yaml'), `claims:\n  - id: new-claim\n    text: It rained.\n`)
    await expect.poll(async () => Object.keys(await places(page)), { timeout: 15_000 }).toContain('new-claim')
    const after = await places(page)
    const [a = '', b = ''] = Object.keys(before)
    const way = (of: Places) => [(of[a]?.x ?? 0) - (of[b]?.x ?? 0), (of[a]?.y ?? 0) - (of[b]?.y ?? 0)]
    for (const [index, part] of way(before).entries()) expect(way(after)[index]).toBeCloseTo(part, 0)
    await page.context().close()
  })

  test('says what is wrong while files are broken, keeps the last good version, and forgets it when they are fixed', async () => {
    const page = await visit({ at: `${await serve()}#show=claim~${CLAIM}&sel=${CLAIM}` })
    const good = readFileSync(claims(), 'utf8')
    edit((text) => text.replace('claims:', 'claims:\n  - id: Bad Id\n    text: It rained.'))
    const alert = page.getByRole('alert')
    await expect.poll(() => alert.textContent(), { timeout: 10_000 }).toContain('in the files')
    await alert.locator('summary').click()
    expect(await alert.locator('.place').first().textContent()).toMatch(/claims\.yaml:\d+:\d+$/)
    expect(await alert.locator('.hint').first().textContent()).toContain('bad-id')
    expect(await page.locator('.claim-text').textContent()).toBe(graph().reader.record('claim', CLAIM)?.text)
    writeFileSync(claims(), good)
    await expect.poll(() => alert.isVisible(), { timeout: 10_000 }).toBe(false)
    await page.context().close()
  })

  test('that never were good shows every problem with its place, and opens as soon as they are', async () => {
    const good = readFileSync(claims(), 'utf8')
    writeFileSync(claims(), good.replace('claims:', 'claims:\n  - id: Bad Id\n    text: It rained.'))
    const at = await serve()
    // A browser logs the answer 422 itself: that is no error of the page.
    const page = await visit({ at, quiet: true })
    expect(await page.locator('.load-error h1').textContent()).toBe('The dataset has problems.')
    expect(await page.locator('.load-error .place').first().textContent()).toMatch(/claims\.yaml:\d+:\d+$/)
    writeFileSync(claims(), good)
    await page.locator('.claim-text').waitFor({ timeout: 10_000 })
    await page.context().close()
  })
})
