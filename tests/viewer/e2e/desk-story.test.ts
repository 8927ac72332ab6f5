import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPlacedData } from '../../../src/cli/data.ts'
import { keepDocument } from '../../../src/cli/desk/keep-document.ts'
import { viewerApp } from '../../../src/cli/serve/app.ts'
import { type Desk, openDesk } from '../../../src/cli/serve/desk/desk.ts'
import { openLiveData } from '../../../src/cli/serve/live-data.ts'
import { listen, type Server } from '../../../src/cli/serve/server.ts'
import { openGraph, writeDataset } from '../../../src/index.ts'
import { capture, captureFolderOf, loadDataset } from '../../../src/node.ts'
import { silentIo } from '../../cli/harness.ts'
import { builtPage } from './built-page.ts'
import { bundled, usePage } from './harness.ts'

const { visit } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })
const STORY = join(import.meta.dirname, '../../fixtures/harbour-story')
const PAGES = ['coast-wire', 'north-press', 'post', 'island-daily', 'el-faro'] as const

let folder: string
let desk: Desk
let server: Server
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'hearsay-story-')), 'harbour')
  mkdirSync(folder)
  writeFileSync(join(folder, 'dataset.yaml'), 'dataset: {format: 1, id: harbour, title: The crane}\n')
  desk = openDesk(silentIo(), folder)
  for (const name of PAGES) await desk.keep({ html: readFileSync(join(STORY, `${name}.html`), 'utf8') })
  const data = openLiveData(folder, { onUnwatched: (error) => expect(error).toBeUndefined() })
  server = await listen(viewerApp(await builtPage(), data, { desk }), 0)
}, 120_000)
afterAll(async () => {
  await server.close()
  rmSync(join(folder, '..'), { recursive: true })
})

/** A person at a keyboard, whose keys are counted. */
function keyboardOf(page: Page) {
  let keys = 0
  return {
    keys: () => keys,
    press: async (...pressed: string[]) => {
      for (const key of pressed) await page.keyboard.press(key)
      keys += pressed.length
    },
    /** Tab, as often as it takes to reach what has that name. */
    tabTo: async (name: string | RegExp) => {
      for (let tabs = 0; tabs < 150; tabs += 1) {
        const focused = await focusedName(page)
        if (typeof name === 'string' ? focused === name : name.test(focused)) return
        await page.keyboard.press('Tab')
        keys += 1
      }
      throw new Error(`Tab does not lead to ${String(name)}`)
    },
    type: async (text: string) => {
      await page.keyboard.type(text)
      keys += text.length
    },
  }
}

/** What has the focus is called. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const found = document.activeElement
    const label = found instanceof HTMLInputElement ? found.labels?.[0]?.textContent : undefined
    return (label ?? found?.getAttribute('aria-label') ?? found?.textContent ?? '').trim()
  })
}

test('an article, its wires, a copy and a translation that says something else are entered from the keyboard alone', async () => {
  const page = await visit({ at: server.address, quiet: true })
  const before = writeDataset(loadDataset(folder), 'yaml')
  const { keys, press, tabTo, type } = keyboardOf(page)
  const open = async (title: string) => {
    await tabTo((await page.getByText('All documents').isVisible()) ? 'All documents' : 'Desk')
    await press('Enter')
    await tabTo(new RegExp(`^${title}`))
    await press('Enter')
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByRole('region', { name: 'The text' }).waitFor()
  }
  let statements = 0
  const save = async () => {
    await press('Enter')
    statements += 1
    await expect.poll(() => loadDataset(folder).statements.length).toBe(statements)
  }
  /** From whom, then what is claimed. */
  const enter = async (from: string, sentence: string) => {
    await press('f')
    await type(from)
    await press('Enter')
    await type(sentence)
    await save()
  }
  /** The next sentence of the text, until it is the one that begins so. */
  const takeSentence = async (begins: string) => {
    for (let tries = 0; tries < 20; tries += 1) {
      await press('n')
      if ((await page.locator('.desk-quote.held blockquote').textContent())?.startsWith(begins)) return
    }
    throw new Error(`no sentence begins with ${begins}`)
  }
  /** What is like what was typed first is there already. */
  const sameAs = async (words: string, text: string) => {
    await type(words)
    await page.getByRole('button', { name: text }).first().waitFor({ timeout: 8000 })
    await press('Alt+1')
    await save()
  }

  await open('Two hurt as crane falls in port')
  await enter('Harbour Fire Brigade', 'Two dockers were injured.')
  await press('b', 'Enter')
  await type('The port had ordered no repairs in 2026.')
  await save()

  await open('Fallen crane was last inspected in 2023')
  await enter('Port Register', 'The crane was last inspected in 2023.')

  await open('Crane falls at the old harbour')
  await press('Alt+1')
  await save()
  await press('Enter')
  await type('The bolts of the crane had been loose for weeks.')
  await save()
  await press('f')
  await type('Coast')
  await press('Enter', 'Alt+1')
  await save()
  await press('d', 'Enter')
  await sameAs('bolts loose', 'The bolts of the crane had been loose for weeks.')
  await press('f')
  await type('Crane Works')
  await press('Enter')
  await sameAs('bolts loose', 'The bolts of the crane had been loose for weeks.')
  await enter('Harbour Master', 'Ships have to wait until 17 March 2026.')
  for (let back = 0; back < 12; back += 1) await press('N')
  await takeSentence('A crane fell')
  await press('o')
  await type('A crane fell onto the quay of the old harbour on 13 March 2026.')
  await save()
  await takeSentence('The crane was last inspected')
  await press('f')
  await type('North Press')
  await press('Enter', 'Alt+1')
  await save()

  await open('Cae una grúa en el puerto viejo')
  await takeSentence('Dos estibadores')
  await enter('Coast Wire', 'Two dockers were killed.')

  const now = loadDataset(folder)
  const kept = captureFolderOf(folder)
  const texts = new Map(kept.list().map((capture) => [capture.source, kept.textOf(capture)]))
  for (const { source, anchor } of now.statements)
    expect(texts.get(source)?.slice(anchor?.start, anchor?.end)).toBe(anchor?.exact)
  const post = now.sources.find(({ title }) => title === 'Crane falls at the old harbour')?.id
  expect(now.statements.filter(({ source }) => source === post)).toHaveLength(8)

  // The copy: in the form of its record, found by its title.
  await tabTo('Claims')
  await press('Enter', '/')
  await type('Crane falls in port, two hurt')
  await page.locator('.search [role=option]').first().waitFor()
  await press('Enter')
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
  await tabTo('Edit')
  await press('Enter')
  await page.getByRole('form', { name: 'Change this document' }).waitFor()
  expect(await page.getByLabel('Title').inputValue()).toBe('Crane falls in port, two hurt')
  const more = page.getByText('More fields')
  if (await more.isVisible()) {
    await tabTo(/^More fields/)
    await press('Enter')
  }
  await tabTo(/^Is a copy or translation of/)
  await type('Two hurt')
  await page.locator('.picker-found [role=option]').first().waitFor()
  await press('Enter', 'Control+Enter')
  const island = () => loadDataset(folder).sources.find(({ title }) => title === 'Crane falls in port, two hurt')
  await expect.poll(() => island()?.republishes).toMatch(/^coast-wire/)

  const figures = (id: string) => {
    const { for: side, against } = openGraph(loadDataset(folder)).support(id)
    return [side.documents.read, side.origins.min, side.origins.max, against.origins.max]
  }
  const claim = (text: string) => now.claims.find((each) => each.text === text)?.id ?? ''
  expect(figures(claim('Two dockers were injured.'))).toEqual([2, 1, 1, 0])
  expect(figures(claim('The bolts of the crane had been loose for weeks.'))).toEqual([1, 1, 1, 1])
  expect(figures(claim('The crane was last inspected in 2023.'))).toEqual([2, 1, 1, 0])

  const full = (text: string) => text.replaceAll(/^ +/gm, '').length
  const written = full(writeDataset(loadDataset(folder), 'yaml')) - full(before)
  // What the README says of it.
  expect(keys() * 5).toBeLessThan(written)
  expect(now.statements).toHaveLength(12)
}, 120_000)

test('two people at their browsers and one in an editor lose nothing of each other', async () => {
  const before = loadDataset(folder).statements.length
  const source = loadDataset(folder).sources.find(({ title }) => title.startsWith('Fallen crane'))?.id ?? ''
  const at = `${server.address}#desk=${source}`
  const pages = [await visit({ at, quiet: true }), await visit({ at, quiet: true, colorScheme: 'dark' })]
  const sentences = ['The register lists nine cranes.', 'Of three cranes no inspection is listed.']
  const enter = async (page: Page, sentence: string) => {
    await page.getByRole('region', { name: 'The text' }).waitFor()
    for (let tries = 0; tries < 9; tries += 1) {
      await page.keyboard.press('n')
      const quote = await page.locator('.desk-quote.held blockquote').textContent()
      if (quote?.startsWith(sentence.slice(0, 8))) break
    }
    await page.keyboard.press('o')
    await page.keyboard.type(sentence)
    await page.keyboard.press('Enter')
  }
  const file = join(folder, 'dataset.yaml')
  const edit = async () => writeFileSync(file, `${readFileSync(file, 'utf8')}# seen by the editor\n`)
  await Promise.all([...pages.map((page, at) => enter(page, sentences[at] ?? '')), edit()])
  await expect.poll(() => loadDataset(folder).statements.length, { timeout: 20_000 }).toBe(before + 2)
  expect(loadDataset(folder).claims.map(({ text }) => text)).toEqual(expect.arrayContaining(sentences))
  expect(readFileSync(file, 'utf8')).toContain('# seen by the editor')
}, 120_000)

test('a place in a picture is drawn, and stands with what it shows', async () => {
  const page = await visit({ at: server.address, quiet: true })
  const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 100 } })
  const io = silentIo()
  const input = { bytes: shot, name: 'quay.png' }
  const from = { input, from: 'quay.png' }
  const { source } = await keepDocument(io, {
    ...{ placed: await loadPlacedData(io, folder), from, captured: await capture(input), options: {} },
  })
  await page.goto(`${server.address}#desk=${source.id}`)
  await page.reload()
  const picture = page.locator('.desk-picture')
  await picture.locator('img').waitFor()
  const { x = 0, y = 0, width = 0, height = 0 } = (await picture.boundingBox()) ?? {}
  await page.mouse.move(x + width / 4, y + height / 4)
  await page.mouse.down()
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.up()
  await expect.poll(() => page.getByLabel('Where in it').inputValue()).toMatch(/^2[45][\d.]*, 2[3456]/)
  const drawn = await page.getByLabel('Where in it').inputValue()
  await page.getByLabel('Where in it').fill('10, 20')
  await page.getByLabel('What it shows or says').last().fill('It fell.')
  await page.getByText('Write four figures').waitFor()
  expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true)
  await page.getByLabel('Where in it').fill(drawn)
  await page.getByLabel('What it shows or says').last().fill('The crane lies on the quay.')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('status').last().textContent()).toContain('Saved: The crane lies')
  const { anchor } = loadDataset(folder).statements.find((each) => each.source === source.id) ?? {}
  expect(anchor?.region?.map((each) => Math.round(each / 5))).toEqual([5, 5, 5, 5])
}, 120_000)
