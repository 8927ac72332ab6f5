import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { singleFile } from '../../../src/cli/single-file.ts'
import { writeDataset } from '../../../src/index.ts'
import { builtPage } from './built-page.ts'
import { bundled, openFinding, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-file-'))
afterEach(() => rmSync(folder, { recursive: true }))

test('one file opens from disk, asks nobody for anything, and answers with its worker', async () => {
  const built = await builtPage()
  const read = (path: string) => readFileSync(join(built, path), 'utf8')
  const path = join(folder, 'page.html')
  writeFileSync(path, singleFile({ html: read('index.html'), dataset: writeDataset(graph().dataset, 'json'), read }))
  const page = await visit({ at: `${pathToFileURL(path)}#show=claim~${CLAIM}&sel=${CLAIM}`, offline: true })
  const { documents } = graph().support(CLAIM).for
  expect(await page.locator('.figure-numbers strong').first().textContent()).toBe(String(documents.read))
  await openFinding(page, 'Weak points')
  const { points } = graph().weakPoints()
  await expect.poll(() => page.locator('.ranking > li').count()).toBe(Math.min(60, points.length))
  expect(page.url()).toContain('pane=weak-points')
  // What the page of a site loads when it is asked for is inside as well.
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByText('Dossier of this claim, HTML').waitFor()
})
