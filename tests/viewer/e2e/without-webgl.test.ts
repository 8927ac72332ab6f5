import { expect, test } from 'vitest'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') }, ['--disable-3d-apis'])

const CLAIM = 'forename-wilhelm'

test('without WebGL the table stands in for the canvas, and all else works', async () => {
  const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
  expect(await page.locator('.no-canvas').textContent()).toContain('no WebGL')
  expect(await page.locator('.canvas').count()).toBe(0)
  await page.getByLabel('Filter rows').fill('document')
  await page.locator('.row-name').first().click()
  await page.getByRole('button', { name: 'What if this is wrong?' }).click()
  const id = /without=([^&]+)/.exec(page.url())?.[1] ?? ''
  const { unaffected } = graph().impact([id])
  expect(await page.getByRole('region', { name: 'What if' }).textContent()).toContain(`${unaffected} claim`)
})
