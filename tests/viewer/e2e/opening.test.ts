import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { generatedParts, openGraph, parseDataset } from '../../../src/index.ts'
import { writeSnapshot } from '../../../src/node.ts'
import { TINY } from '../../cli/harness.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A snapshot of so many records that only a part is drawn at a time. */
function largeSnapshot(): { path: string; title: string } {
  const text = [...generatedParts({ claims: 8500, seed: 1 })].join('')
  const { dataset } = parseDataset([{ path: 'large.jsonl', text }])
  if (dataset === undefined) throw new Error('what is generated is valid')
  const path = join(folder, 'large.hearsay')
  writeSnapshot(path, openGraph(dataset))
  return { path, title: dataset.manifest.title }
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const title = (page: Page) => page.locator('.dataset-title').textContent()

/** Drops files on the page, as from a folder window. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, text } of given) data.items.add(new File([text], name))
    return data
  }, files)
  await page.dispatchEvent('.page, .load-error', 'dragover', { dataTransfer: transfer })
  await page.locator('.drop-zone').waitFor()
  await page.dispatchEvent('.page, .load-error', 'drop', { dataTransfer: transfer })
}

describe('a file dropped on the page', () => {
  test('takes the place of the dataset, and the page opens on its claim', async () => {
    const page = await visit({ link: '#show=everything&sel=forename-wilhelm&asof=2009-02-12' })
    await drop(page, [{ name: 'tiny.json', text: TINY }])
    await expect.poll(() => title(page)).toBe('Tiny')
    expect(await page.locator('.claim-text').textContent()).toBe('The bridge was closed.')
    expect(page.url()).not.toContain('asof')
    expect(await page.title()).toContain('Tiny')
  })

  test('that is broken is told with file, line and what to do, and what was shown stays', async () => {
    const page = await visit({ link: '#show=everything&sel=forename-wilhelm' })
    const broken = TINY.replaceAll('}', '}\n').replace('"type":"person"', '"type":"persson"')
    await drop(page, [{ name: 'broken.json', text: broken }])
    const dialog = page.getByRole('dialog', { name: 'broken.json cannot be opened' })
    await dialog.waitFor()
    const line = broken.split('\n').findIndex((text) => text.includes('persson')) + 1
    expect(await dialog.locator('.place').textContent()).toMatch(new RegExp(`^broken\\.json:${line}:\\d+$`))
    expect(await dialog.locator('.hint').textContent()).toContain('person')
    await page.keyboard.press('Escape')
    expect(await dialog.count()).toBe(0)
    expect(await title(page)).toBe(graph().dataset.manifest.title)
  })

  test('that is a snapshot is opened as it is, and the panel says what it takes', async () => {
    const large = largeSnapshot()
    const page = await visit()
    await page.getByLabel('Dataset files').setInputFiles(large.path)
    await expect.poll(() => title(page), { timeout: 30_000 }).toBe(large.title)
    await page.locator('.claim-text').waitFor()
    expect(await page.locator('.legend').textContent()).toContain('claims')
    await page.locator('.dataset-title').click()
    expect(await page.locator('.memory').textContent()).toMatch(/^Opened from a snapshot of \d+ MB/)
  }, 240_000)

  test('that is refused leaves nothing for axe to find', async () => {
    const page = await visit({ colorScheme: 'dark' })
    await drop(page, [{ name: 'broken.json', text: '{"dataset":{}}' }])
    await page.getByRole('dialog').waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
  })

  test('several files are one dataset, in whichever of the formats', async () => {
    const page = await visit()
    await drop(page, [
      {
        name: 'dataset.yaml',
        text: 'dataset:\n  format: 1\n  id: two\n  title: Two files\nclaims:\n  - id: c\n    text: It rained.\n',
      },
      {
        name: 'more.jsonl',
        text: '{"kind":"source","id":"s","title":"S","type":"article"}\n{"kind":"statement","source":"s","claim":"c"}\n',
      },
    ])
    await expect.poll(() => title(page)).toBe('Two files')
    expect(await page.locator('.claim-text').textContent()).toBe('It rained.')
  })

  test('that is something else is refused by its name', async () => {
    const page = await visit()
    await drop(page, [{ name: 'photo.png', text: 'PNG' }])
    await page.getByRole('dialog', { name: /^photo\.png is no dataset/ }).waitFor()
  })
})

describe('a file of another program', () => {
  const LIBRARY = JSON.stringify([
    { id: 'harbour', type: 'article-newspaper', title: 'Harbour shut', 'container-title': 'The Paper', shelf: 'B' },
  ])

  test('is told before it is opened: what it makes and what not; then it is a dataset of its own', async () => {
    const page = await visit()
    await drop(page, [{ name: 'library.json', text: LIBRARY }])
    const dialog = page.getByRole('dialog', { name: /^library\.json is csl-json/ })
    await dialog.getByText(/^It makes .*1 document/).waitFor()
    expect(await dialog.textContent()).toContain('shelf')
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
    await dialog.getByRole('button', { name: 'Open it' }).click()
    await expect.poll(() => title(page)).toBe('library.json')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('combobox', { name: 'Search' }).fill('harbour')
    await page.locator('#search-results [role=option]', { hasText: 'Harbour shut' }).waitFor()
  })

  test('is added to what is open as one change, which undo takes back', async () => {
    const page = await visit()
    await drop(page, [{ name: 'tiny.json', text: TINY }])
    await expect.poll(() => title(page)).toBe('Tiny')
    const links = 'url;Title;Published\nhttps://news.example/a;First report;03/04/2026\n'
    await drop(page, [{ name: 'links.csv', text: links }])
    const dialog = page.getByRole('dialog', { name: /^links\.csv is csv/ })
    await dialog.getByRole('button', { name: 'Day first' }).click()
    await dialog.getByRole('button', { name: 'Day first', pressed: true }).waitFor()
    await dialog.getByRole('button', { name: 'Add to what is open…' }).click()
    await dialog.getByRole('button', { name: /^Add \d+ records?$/ }).click()
    await page.getByText(/of links\.csv (was|were) added/).waitFor()
    expect(await title(page)).toBe('Tiny')
    await page.getByRole('button', { name: 'Undo the last change' }).click()
    await page.getByText('Taken back: imported links.csv').waitFor({ state: 'attached' })
  })
})

describe('a file chosen with the button', () => {
  test('is opened, and what stands in it is only ever text', async () => {
    const page = await visit()
    const evil = TINY.replace('The bridge was closed.', '<img src=x onerror=alert(1)> **b** </script>').replace(
      '"title":"Tiny"',
      '"title":"<b>Tiny</b>"',
    )
    await page.getByLabel('Dataset files').setInputFiles(file('evil.json', evil))
    await expect.poll(() => title(page)).toBe('<b>Tiny</b>')
    expect(await page.locator('.claim-text').textContent()).toBe('<img src=x onerror=alert(1)> **b** </script>')
    expect(await page.locator('.page img, .page b:text("Tiny")').count()).toBe(0)
  })

  test('a large one is read beside the page', async () => {
    const page = await visit()
    const claims = Array.from(
      { length: 20_000 },
      (_, index) => `{"kind":"claim","id":"c${index}","text":"${'so '.repeat(40)}"}`,
    )
    const text = ['{"kind":"dataset","format":1,"id":"large","title":"Large"}', ...claims].join('\n')
    await page.getByLabel('Dataset files').setInputFiles(file('large.jsonl', text))
    await expect.poll(() => title(page), { timeout: 30_000 }).toBe('Large')
  })
})
