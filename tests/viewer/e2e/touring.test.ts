import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { parseDataset, writeDataset } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ deepseek: () => bundled('deepseek-v4') })

const [tour] = graph('deepseek').dataset.manifest.tours ?? []
if (tour === undefined) throw new Error('the dataset has no tour')

test('a link to a tour opens it; arrow keys step, each step shows its view, Escape leaves and keeps what is shown', async () => {
  const page = await visit({ link: `#tour=${tour.id}` })
  const strip = page.getByRole('region', { name: 'Guided tour' })
  for (const [index, { view, says }] of tour.steps.entries()) {
    await expect.poll(() => strip.getByRole('status').textContent()).toBe(says)
    expect(await strip.textContent()).toContain(`step ${index + 1} of ${tour.steps.length}`)
    expect(new URL(page.url()).hash).toBe(`${view}&tour=${tour.id}~${index + 1}`)
    if (index < tour.steps.length - 1) await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('ArrowLeft')
  const before = tour.steps.at(-2)
  await expect.poll(() => strip.getByRole('status').textContent()).toBe(before?.says)
  await page.goBack()
  await expect.poll(() => strip.getByRole('status').textContent()).toBe(tour.steps.at(-1)?.says)
  await page.keyboard.press('Escape')
  await expect.poll(() => strip.count()).toBe(0)
  expect(new URL(page.url()).hash).toBe(tour.steps.at(-1)?.view)
})

test('a tour that is listed is taken with the buttons, and somebody who looks elsewhere finds back', async () => {
  const page = await visit({ link: '#pane=views' })
  await page.locator('.record-link', { hasText: tour.title }).click()
  const strip = page.getByRole('region', { name: 'Guided tour' })
  await strip.getByRole('button', { name: 'Next' }).click()
  expect(await page.locator('.tour-strip').textContent()).toContain('step 2')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await strip.getByRole('button', { name: 'Show this step again' }).click()
  expect(new URL(page.url()).hash).toBe(`${tour.steps[1]?.view}&tour=${tour.id}~2`)
  const { violations } = await new AxeBuilder({ page }).include('.tour-strip').analyze()
  expect(violations).toEqual([])
})

test('a tour is made of what is shown and of saved views, and its file is read back with the tours that were there', async () => {
  const [first, second] = tour.steps.map(({ view }) => view)
  const page = await visit({ link: `${first}&pane=views` })
  const title = page.getByLabel('Title of the tour')
  await page.getByLabel('Name', { exact: true }).fill('The claim')
  await page.getByLabel('Note', { exact: true }).fill('This is the claim.')
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.goto(`${page.url().replace(/#.*/, '')}${second}&pane=views`)
  await page.getByRole('button', { name: 'Add what is shown now' }).click()
  await page.getByLabel('What step 1 says').fill('And who said it.')
  await page.getByRole('button', { name: 'Add “The claim”' }).click()
  await page.getByRole('button', { name: 'Move step 2 earlier' }).click()
  const save = page.getByRole('button', { name: 'Save tours.yaml' })
  expect(await save.isDisabled()).toBe(true)
  await title.fill('My story')
  const [saved] = await Promise.all([page.waitForEvent('download'), save.click()])
  const text = readFileSync(await saved.path(), 'utf8')
  const { manifest, ...records } = graph('deepseek').dataset
  const { tours, ...own } = manifest
  const files = [
    { path: 'dataset.json', text: writeDataset({ manifest: own, ...records }, 'json') },
    { path: saved.suggestedFilename(), text },
  ]
  expect(parseDataset(files).dataset?.manifest.tours).toEqual([
    ...(tours ?? []),
    {
      id: 'my-story',
      title: 'My story',
      steps: [
        { view: first, says: 'This is the claim.' },
        { view: second, says: 'And who said it.' },
      ],
    },
  ])
  const { violations } = await new AxeBuilder({ page }).include('.panel').analyze()
  expect(violations).toEqual([])
})

test('a tour that is there is changed: another order, another sentence, a step less, a view of now; and saved in its place', async () => {
  const page = await visit({ link: '#show=everything&pane=views' })
  const maker = page.locator('section', { hasText: 'Title of the tour' }).last()
  await page.getByRole('button', { name: `Change “${tour.title}”` }).click()
  expect(await page.getByLabel('Title of the tour').inputValue()).toBe(tour.title)
  expect(await page.getByLabel(/^What step \d+ says$/).count()).toBe(tour.steps.length)
  await page.getByRole('button', { name: 'Move step 2 earlier' }).click()
  await page.getByLabel('What step 1 says').fill('Begin here.')
  await page.getByRole('button', { name: 'Let step 2 show what is shown now' }).click()
  await page.getByRole('button', { name: `Remove step ${tour.steps.length}` }).click()
  await page.getByRole('button', { name: 'Show what step 1 shows' }).click()
  expect(new URL(page.url()).hash).toBe(`${tour.steps[1]?.view}&pane=views`)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save tours.yaml' }).click(),
  ])
  const { manifest, ...records } = graph('deepseek').dataset
  const { tours = [], ...own } = manifest
  const files = [
    { path: 'dataset.json', text: writeDataset({ manifest: own, ...records }, 'json') },
    { path: 'tours.yaml', text: readFileSync(await saved.path(), 'utf8') },
  ]
  const [first, second, ...rest] = tour.steps
  const steps = [{ ...second, says: 'Begin here.' }, { ...first, view: '#show=everything' }, ...rest.slice(0, -1)]
  expect(parseDataset(files).dataset?.manifest.tours).toEqual(
    tours.map((each) => (each.id === tour.id ? { ...tour, steps } : each)),
  )
  expect(await maker.textContent()).toContain('Change the tour')
})
