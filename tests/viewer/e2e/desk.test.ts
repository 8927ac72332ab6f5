import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewerApp } from '../../../src/cli/serve/app.ts'
import { openDesk } from '../../../src/cli/serve/desk/desk.ts'
import { type LiveData, openLiveData } from '../../../src/cli/serve/live-data.ts'
import { listen, type Server } from '../../../src/cli/serve/server.ts'
import { captureFolderOf, loadDataset, proposalFileOf } from '../../../src/node.ts'
import { silentIo } from '../../cli/harness.ts'
import { builtPage } from './built-page.ts'
import { bundled, usePage } from './harness.ts'

const { visit } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const DATA = `dataset: { format: 1, id: mill, title: The mill }
actors:
  - { id: anna-kroll, name: Anna Kroll, type: person }
  - { id: valley-wire, name: Valley Wire, type: organization }
  - { id: reader, name: Reader, type: software }
claims:
  - { id: arson, text: The fire at the old mill was set on purpose. }
`
const PAGE = `<h1>Fire at the old mill</h1>
<p>The old mill burned on Thursday. It was set on fire on purpose, Anna Kroll said.</p>
<p>According to two firefighters, the doors were locked. The wire heard that somebody was seen.</p>
<p>Nobody lived there, the mayor said.</p>`

let [folder, source, data, server]: [string, string, LiveData | undefined, Server | undefined] = [
  '',
  '',
  undefined,
  undefined,
]
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-desk-'))
  writeFileSync(join(folder, 'data.yaml'), DATA)
  const desk = openDesk(silentIo(), folder)
  source = (await desk.keep({ html: PAGE, url: 'https://gazette.example/fire' })).source
  data = openLiveData(folder, { onUnwatched: (error) => expect(error).toBeUndefined() })
  server = await listen(viewerApp(await builtPage(), data, { desk }), 0)
})
afterEach(async () => {
  await server?.close()
  await data?.close()
  rmSync(folder, { recursive: true })
})

const statements = () => loadDataset(folder).statements.filter((each) => each.source === source)
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.parentPath.includes('.hearsay'))
    .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'))
const said = (page: Page) => page.locator('.desk-told').textContent()

/** Presses keys one after the other; a text of several letters is typed. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.length > 1 && !/^(Enter|Escape|Alt\+\d)$/.test(key)) await page.keyboard.type(key)
    else await page.keyboard.press(key)
  }
}

/** Waits until so many statements are written. */
const written = (count: number) => expect.poll(() => statements().length, { timeout: 15_000 }).toBe(count)

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

describe('the desk', () => {
  test('takes statements by keys alone, as many as are promised, and gives the first bytes again', async () => {
    const page = await visit({ at: `${server?.address}#desk=${source}` })
    try {
      await page.locator('.desk-text mark.proposed').first().waitFor()
      const before = files()
      const text =
        captureFolderOf(folder)
          .list()
          .map((each) => captureFolderOf(folder).textOf(each))[0] ?? ''

      // A claim that is there: 2 keys.
      expect(await page.locator('.desk-likes li').first().textContent()).toContain('set on purpose')
      await press(page, 'Alt+1', 'Enter')
      await written(1)
      const [first] = statements()
      expect(first).toMatchObject({ claim: 'arson', from: ['anna-kroll'] })
      expect(text.slice(first?.anchor?.start, first?.anchor?.end)).toBe(first?.anchor?.exact)
      await expect
        .poll(() => said(page))
        .toMatch(/^Saved: The fire at the old mill was set on purpose\. 2 proposals open\.$/)

      // A proposed quote: 2 keys and the sentence; what it would change stands beside it before it is saved.
      await press(page, 'Enter', 'The doors of the mill were locked.')
      await expect.poll(() => page.locator('.desk-answer').textContent()).toContain('1 document → 1 origin')
      await press(page, 'Enter')
      await written(2)
      const locked = loadDataset(folder).claims.find((claim) => claim.text === 'The doors of the mill were locked.')
      const firefighters = loadDataset(folder).actors.find(({ name }) => name === 'two firefighters')
      expect(statements().find(({ claim }) => claim === locked?.id)?.from).toEqual([firefighters?.id])
      expect(firefighters).toMatchObject({ anonymous: true, count: 2 })

      // One that is not proposed: 4 keys, the sentence and some of the name; own voice: 3 and the sentence.
      await press(page, 'n', 'f', 'val wi', 'Enter', 'Somebody was seen at the mill.', 'Enter')
      await written(3)
      const seen = loadDataset(folder).claims.find((claim) => claim.text.startsWith('Somebody was seen'))
      expect(statements().find(({ claim }) => claim === seen?.id)).toMatchObject({ from: ['valley-wire'] })
      await press(page, 'N', 'N', 'N', 'N', 'o', 'The old mill burned.', 'Enter')
      await written(4)
      const burned = loadDataset(folder).claims.find((claim) => claim.text === 'The old mill burned.')
      expect(statements().find(({ claim }) => claim === burned?.id)?.from).toBeUndefined()

      // What is wrong is told at its field, and nothing is written.
      await press(page, 'f', 'Ana Kroll')
      await page.getByRole('option', { name: 'Ana Kroll' }).last().click()
      await expect.poll(() => page.locator('.desk-from .desk-problem').textContent()).toContain('nearly Anna Kroll')
      await press(page, 'Enter')
      await expect.poll(() => said(page)).toContain('Not saved')
      expect(statements()).toHaveLength(4)
      await press(page, 'Escape', 'Escape')

      for (let count = 3; count >= 0; count -= 1) {
        await press(page, 'u')
        await written(count)
        await press(page, 'Escape')
      }
      await expect.poll(files).toEqual(before)
    } finally {
      await page.context().close()
    }
  })

  test('accepts a complete proposal of a program with one key, remembers what nobody wants, and can be used without single keys', async () => {
    const kept = captureFolderOf(folder)
    const capture = kept.list()[0]
    if (capture === undefined) throw new Error('nothing was kept')
    const quote = 'The old mill burned on Thursday.'
    proposalFileOf(folder).add({
      ...{ id: 'p1', by: 'reader', when: '2026-05-01T12:00:00Z', source, digest: capture.digest, kind: 'statement' },
      ...{ quote, start: kept.textOf(capture).indexOf(quote), warnings: [], state: 'open' },
      record: { source, claim: 'arson', anchor: { exact: quote } },
    })
    const page = await visit({ at: server?.address ?? '', colorScheme: 'dark' })
    try {
      await page.getByRole('button', { name: 'Desk' }).click()
      const listed = page.locator('.desk-list .desk-proposal')
      await expect
        .poll(() => listed.textContent())
        .toMatch(/Fire at the old mill.*4 proposals open · no statements yet/)
      expect(await violations(page)).toEqual([])
      await listed.click()
      await expect.poll(() => page.locator('.desk-proposals').textContent()).toContain('Proposed by Reader')
      await press(page, 'Enter')
      await written(1)
      expect(statements()[0]).toMatchObject({ claim: 'arson', proposedBy: 'reader' })
      await expect.poll(() => page.locator('.desk-text mark.accepted').textContent()).toBe(quote)

      await press(page, 'x')
      await expect.poll(() => page.locator('.desk-head').textContent()).toContain('2 proposals open')
      await page.getByRole('checkbox', { name: 'Single keys' }).uncheck()
      await press(page, 'x')
      await page.reload()
      await expect.poll(() => page.locator('.desk-head').textContent()).toContain('2 proposals open')
      expect(await page.getByRole('checkbox', { name: 'Single keys' }).isChecked()).toBe(false)
      await page.getByRole('button', { name: 'Save, and on' }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByRole('checkbox', { name: 'Single keys' }).check()
      await press(page, '?')
      expect(await page.locator('.help .keys').textContent()).toContain('own voice')
      await press(page, 'Escape')

      // On a phone all of it stands one under another, and nothing is wider than it.
      await page.setViewportSize({ width: 390, height: 844 })
      await press(page, 'Enter')
      expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(await violations(page)).toEqual([])

      // A page that was copied is put in by pasting it.
      await press(page, 'Escape', 'Escape')
      await page.getByRole('button', { name: 'All documents' }).click()
      await page.getByLabel('Paste the page here').evaluate((field) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', 'Rain at last\nIt rained, the mayor said.')
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      })
      await expect.poll(() => page.locator('.desk-bar h2').textContent()).toBe('Rain at last')
      expect(page.url()).toContain('desk=rain-last')
    } finally {
      await page.context().close()
    }
  })
})
