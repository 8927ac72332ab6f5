import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { viewerApp } from '../../../src/cli/serve/app.ts'
import { openDesk } from '../../../src/cli/serve/desk/desk.ts'
import { openLiveData } from '../../../src/cli/serve/live-data.ts'
import { listen } from '../../../src/cli/serve/server.ts'
import { digestOf, readPatch } from '../../../src/index.ts'
import { loadDataset, openFolderStore } from '../../../src/node.ts'
import { silentIo } from '../../cli/harness.ts'
import { builtPage } from './built-page.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const LINK = `#show=claim~${CLAIM}&sel=${CLAIM}`
const SOURCE = resolve(import.meta.dirname, '../../../graph-data/guttenberg-wilhelm')

/** What a page says once it has come to: reading a dataset anew takes its time on a machine that does other things too. */
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 20_000 })

const strip = (page: Page) => page.getByRole('region', { name: 'Changes' })
const form = (page: Page, name: string | RegExp) => page.getByRole('form', { name })

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Chooses a record in a field by typing some of its name. */
async function pick(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text)
  await page.locator('.picker-found [role=option]').first().waitFor()
  await page.keyboard.press('Enter')
}

describe('in a page without a server', () => {
  test('a statement is added with a new person, its claim tells what that makes of it, and it is undone', async () => {
    const page = await visit({ link: LINK })
    await page.getByRole('button', { name: 'Add to it' }).click()
    await page.getByRole('button', { name: 'Statement of this claim' }).click()
    const statement = form(page, 'New statement')
    await statement.waitFor()
    expect(await statement.getByRole('combobox', { name: 'The claim' }).inputValue()).toBe(
      graph().reader.record('claim', CLAIM)?.text,
    )
    await pick(page, 'In the document', 'Bild')
    await statement.getByRole('button', { name: 'Add to “From whom it has it”' }).click()
    await page.keyboard.type('Somebody nobody knows')
    await page.getByRole('option', { name: /new person or organization/ }).click()
    const actor = statement.getByRole('group', { name: 'New person or organization' })
    await actor.getByLabel('What it is').selectOption('person')
    await expect.poll(() => statement.getByRole('status').textContent()).toMatch(/For it, then: 1 document → 1 origin/)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await eventually(() => strip(page).textContent()).toContain('1 change, in this page only.')
    expect(await page.locator('.claim-panel').textContent()).toContain('Somebody nobody knows')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Add to it')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await eventually(() => page.locator('.claim-panel').textContent()).not.toContain('Somebody nobody knows')
    expect(await strip(page).getByRole('status').textContent()).toBe('The last change was taken back.')
  })

  test('what is wrong stands at its field as it is typed; what is left out once it is to be saved', async () => {
    const page = await visit({ link: LINK })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: 'New document' }).click()
    const source = form(page, 'New document')
    await source.getByLabel('Published on').fill('2026-13')
    const wrong = source.locator('[data-field="published"] .field-problem')
    await eventually(() => wrong.textContent()).toContain('2026-13')
    expect(await source.getByLabel('Published on').getAttribute('aria-invalid')).toBe('true')
    expect(await source.locator('[data-field="title"] .field-problem').count()).toBe(0)
    await source.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => source.locator('[data-field="title"] .field-problem').textContent()).toBe('This is needed.')
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toMatch(/-title$/)
    // Somebody who does not want to lose what was typed stays.
    page.once('dialog', (dialog) => dialog.dismiss())
    await page.keyboard.press('Escape')
    expect(await source.isVisible()).toBe(true)
  })

  test('a record is changed and one removed with what names it; the changes are a patch that the dataset takes', async () => {
    const page = await visit({ link: LINK })
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    const claim = form(page, 'Change this claim')
    const text = claim.getByLabel('The claim, in a sentence of your own')
    await text.fill('One of his forenames is Wilhelm.')
    await claim.getByLabel('Why, for the journal').fill('shorter')
    await claim.getByRole('button', { name: 'Save' }).click()
    await eventually(() => page.locator('.claim-text').textContent()).toBe('One of his forenames is Wilhelm.')
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    const removing = page.getByRole('region', { name: 'Remove this claim?' })
    const remove = removing.getByRole('button', { name: /^Remove/ })
    expect(await remove.isDisabled()).toBe(true)
    expect(await removing.getByRole('listitem').count()).toBeGreaterThan(5)
    expect(await violations(page)).toEqual([])
    await removing.getByRole('checkbox').check()
    await remove.click()
    await eventually(() => strip(page).textContent()).toContain('2 changes, in this page only.')
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      strip(page).getByRole('button', { name: 'Save as a patch file' }).click(),
    ])
    const patch = readPatch(JSON.parse(readFileSync(await saved.path(), 'utf8')))
    expect(patch).toMatchObject({ dataset: 'guttenberg-wilhelm', digest: digestOf(graph().dataset) })
    expect(patch.sets[0]?.why).toBe('shorter')
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-edit-'))
    try {
      cpSync(SOURCE, folder, { recursive: true })
      const store = openFolderStore(folder, { now: () => new Date('2026-01-01') })
      for (const set of patch.sets) expect((await store.change(set)).state).toBe('done')
      expect(loadDataset(folder).claims.map(({ id }) => id)).not.toContain(CLAIM)
    } finally {
      rmSync(folder, { recursive: true })
    }
    page.once('dialog', (dialog) => dialog.accept())
    await strip(page).getByRole('button', { name: 'Discard' }).click()
    await eventually(() => strip(page).textContent()).not.toContain('in this page only')
  })
})

describe('at a desk', () => {
  test('a change is written into the files and undone to the byte; of two versions one chooses', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-edit-'))
    cpSync(SOURCE, folder, { recursive: true })
    const file = join(folder, 'claims.yaml')
    const [first, claims] = [readFileSync(file, 'utf8'), () => readFileSync(file, 'utf8')]
    const data = openLiveData(folder, { onUnwatched: (error) => expect(error).toBeUndefined() })
    const app = viewerApp(await builtPage(), data, { desk: openDesk(silentIo(), folder) })
    const server = await listen(app, 0)
    // The browser logs an answer 409 itself: that is no error of the page.
    const page = await visit({ at: `${server.address}${LINK}`, quiet: true })
    try {
      const before = graph().reader.record('claim', CLAIM)?.text ?? ''
      const text = form(page, 'Change this claim').getByLabel('The claim, in a sentence of your own')
      await page.getByRole('button', { name: 'Edit', exact: true }).click()
      await text.fill('One of his forenames is Wilhelm.')
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => page.locator('.claim-text').textContent()).toBe('One of his forenames is Wilhelm.')
      expect(claims()).toBe(first.replace(before, 'One of his forenames is Wilhelm.'))
      expect(await strip(page).textContent()).not.toContain('in this page only')
      await strip(page).getByRole('button', { name: 'Undo the last change' }).click()
      await eventually(() => page.locator('.claim-text').textContent()).toBe(before)
      expect(claims()).toBe(first)

      await page.getByRole('button', { name: 'Edit', exact: true }).click()
      await text.fill('Mine.')
      writeFileSync(file, first.replace(before, 'Theirs.'))
      await page.keyboard.press('Control+Enter')
      const versions = page.getByRole('alert', { name: 'Two versions' })
      await versions.waitFor()
      expect(await versions.locator('.differs td').allTextContents()).toEqual(['Mine.', 'Theirs.'])
      expect(claims()).toContain('Theirs.')
      expect(await violations(page)).toEqual([])
      await versions.getByRole('button', { name: 'Write mine over it' }).click()
      await eventually(() => page.locator('.claim-text').textContent()).toBe('Mine.')
      expect(claims()).toBe(first.replace(before, 'Mine.'))

      await page.getByRole('button', { name: 'Edit', exact: true }).click()
      await text.fill('Mine again.')
      writeFileSync(file, first.replace(before, 'Theirs again.'))
      await page.keyboard.press('Control+Enter')
      await versions.getByRole('button', { name: 'Take theirs' }).click()
      await eventually(() => text.inputValue()).toBe('Theirs again.')
      await text.fill('Both.')
      await page.keyboard.press('Control+Enter')
      await eventually(() => page.locator('.claim-text').textContent()).toBe('Both.')
      expect(claims()).toBe(first.replace(before, 'Both.'))
    } finally {
      await page.context().close()
      await server.close()
      await data.close()
      rmSync(folder, { recursive: true })
    }
  })
})
