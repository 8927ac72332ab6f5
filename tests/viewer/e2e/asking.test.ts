import { describe, expect, test } from 'vitest'
import { isoSpan, spanOf } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'

/** The actor or source with which most falls. */
function weakest() {
  const [point] = graph()
    .weakPoints()
    .points.filter(({ kind }) => kind !== 'outlet')
  if (point === undefined) throw new Error('nothing in this dataset falls')
  return point
}

describe('what if', () => {
  test('one press takes somebody away, the bar says what falls, and back undoes it', async () => {
    const { id } = weakest()
    const page = await visit({ link: `#show=everything&layout=force&sel=${id}` })
    await page.getByRole('button', { name: 'What if this is wrong?' }).click()
    const { fallen, unaffected } = graph().impact([id])
    const bar = page.getByRole('region', { name: 'What if' })
    expect(await bar.textContent()).toContain(`${fallen.length} claim${fallen.length === 1 ? ' falls' : 's fall'}`)
    expect(await bar.textContent()).toContain(`${unaffected} claim`)
    expect(page.url()).toContain(`without=${id}`)
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const falls = page.locator('.condition-cell', { hasText: /^falls$/ })
    await expect.poll(() => falls.count()).toBeGreaterThanOrEqual(fallen.length)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => bar.count()).toBe(0)
  })

  test('several at once, from a link, and all put back with one press', async () => {
    const ids = graph()
      .weakPoints()
      .points.slice(0, 2)
      .map(({ id }) => id)
      .sort()
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}&without=${ids.join(',')}` })
    const { documents } = graph().at({ without: ids }).support(CLAIM).for
    expect(await page.locator('.figure-numbers strong').first().textContent()).toBe(String(documents.read))
    await page.getByRole('button', { name: 'Put all back' }).click()
    expect(page.url()).not.toContain('without')
  })

  test('a panel says what would fall before it is taken away', async () => {
    const { id, fallen } = weakest()
    const page = await visit({ link: `#show=everything&layout=force&sel=${id}` })
    const told = `${fallen.length} claim${fallen.length === 1 ? ' falls' : 's fall'}`
    await expect.poll(() => page.locator('.panel').textContent()).toContain(told)
  })
})

describe('as of', () => {
  test('the slider goes from date to date with the keys, and everything answers as of it', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
    const slider = page.getByRole('slider', { name: 'As of date' })
    await slider.focus()
    await page.keyboard.press('Home')
    const days = graph().dataset.sources.flatMap(({ published }) => isoSpan(spanOf(published))[0] ?? [])
    expect(page.url()).toContain(`asof=${days.sort()[0]}`)
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
    const asOf = /asof=([^&]+)/.exec(page.url())?.[1] ?? ''
    const { corroboration, for: side } = graph().at({ asOf }).support(CLAIM)
    expect(await page.locator('.figure-numbers strong').first().textContent()).toBe(String(side.documents.read))
    expect(await page.locator(`.corroboration-${corroboration}`).count()).toBe(1)
    await page.getByRole('button', { name: 'All time' }).click()
    expect(page.url()).not.toContain('asof')
  })

  test('it plays', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
    await page.getByRole('button', { name: 'Play what was known when' }).click()
    const first = page.url()
    expect(first).toContain('asof')
    await expect.poll(() => page.url(), { timeout: 5000 }).not.toBe(first)
    await page.getByRole('button', { name: 'Stop' }).click()
  })
})

describe('a lens', () => {
  test('counts what the library finds, and keeps to the link', async () => {
    const page = await visit({ link: '#show=everything&layout=force' })
    const contested = graph().dataset.claims.filter(({ id }) => graph().support(id).corroboration === 'contested')
    const lens = page.getByRole('button', { name: /^contested/ })
    await expect.poll(() => lens.textContent()).toBe(`contested${contested.length}`)
    await lens.click()
    expect(page.url()).toContain('lens=contested')
  })
})

describe('what counts', () => {
  test('is switched in the key, and every answer says so', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
    const reads = async () => Number(await page.locator('.figure-numbers strong').first().textContent())
    const switches = [
      ['as printed', 'attributions=printed', 'as printed, before anybody looked up', { attributions: 'printed' }],
      ['only what is in print', 'basis=stated', 'only what is in print', { basis: 'stated' }],
      ['only what surely counts', 'dates=certain', 'only what surely counts', { dates: 'certain' }],
      ['also what nobody read', 'reported=yes', 'documents that nobody read', { reported: true }],
    ] as const
    for (const [label, link, words, options] of switches) {
      await page.getByLabel(label).check()
      expect(page.url()).toContain(link)
      expect((await page.locator('.panel .conditions').first().textContent())?.toLowerCase()).toContain(words)
      expect(await reads()).toBe(graph().at(options).support(CLAIM).for.documents.read)
      await page.getByLabel(label).uncheck()
      expect(page.url()).not.toContain(link)
    }
  })
})

describe('a saved view', () => {
  test('is kept with its note and brings the page back to where it was', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}&asof=2009-02-10` })
    await page.getByRole('button', { name: 'Saved' }).click()
    await page.getByLabel('Name', { exact: true }).fill('The first evening')
    await page.getByLabel('Note').fill('before anybody checked')
    await page.getByRole('button', { name: 'Save this view' }).click()
    await page.getByRole('button', { name: 'Everything', exact: true }).click()
    await page.getByRole('button', { name: 'All time' }).click()
    await page.reload()
    expect(await page.locator('.saved-views .note').textContent()).toBe('before anybody checked')
    await page.getByRole('button', { name: 'The first evening', exact: true }).click()
    expect(page.url()).toContain(`show=claim~${CLAIM}`)
    expect(page.url()).toContain('asof=2009-02-10')
  })
})
