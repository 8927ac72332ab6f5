import { describe, expect, test } from 'vitest'
import { words } from '../../../src/index.ts'
import { bundled, openFinding, usePage } from './harness.ts'

const { visit, graph } = usePage({ 'deepseek-v4': () => bundled('deepseek-v4') })

const CLAIM = 'v4-trained-on-blackwell-in-china'

describe('a reporter on deadline, with one claim', () => {
  test('finds it by its words, sees how many origins it has, asks what if, and takes the link', async () => {
    const page = await visit()
    const { text = '' } = graph().reader.record('claim', CLAIM) ?? {}
    await page.keyboard.press('/')
    await page.keyboard.type(text.replace(/\W+$/, ''))
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.claim-text').textContent()).toBe(text)
    const { for: side } = graph().support(CLAIM)
    const figure = await page.locator('.sourcing-figure').first().textContent()
    expect(figure).toContain(`${side.documents.read} document`)
    expect(figure).toContain(`${side.origins.max} origin`)
    const { sets } = graph().breaks(CLAIM)
    await page
      .getByRole('button', { name: /^Take away/ })
      .first()
      .click()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('without=')
    const gone = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('without') ?? ''
    expect(sets.map((set) => set.join(','))).toContain(gone)
    const { fallen } = graph().impact(gone.split(','))
    await expect
      .poll(() => page.getByRole('region', { name: 'What if' }).textContent())
      .toContain(words.counted(fallen.length, 'claim'))
    const other = await visit({ link: new URL(page.url()).hash })
    await expect
      .poll(() => other.getByRole('region', { name: 'What if' }).textContent())
      .toContain(words.counted(fallen.length, 'claim'))
  })
})

describe('an analyst who audits an outlet', () => {
  test('opens it by its name, asks about all that it published, and gets its documents as rows', async () => {
    const page = await visit()
    await page.keyboard.press('/')
    await page.keyboard.type('reuters')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.panel h2').first().textContent()).toBe('Reuters')
    const documents = graph().ownership('reuters').documents.length
    await page
      .locator('.panel')
      .getByRole('button', { name: `What if its ${documents} documents are wrong?` })
      .click()
    const { fallen } = graph().impact(['outlet:reuters'])
    await expect
      .poll(() => page.getByRole('region', { name: 'What if' }).textContent())
      .toContain(words.counted(fallen.length, 'claim'))
    await openFinding(page, 'Track record')
    const own = graph()
      .at({ without: ['outlet:reuters'] })
      .trackRecord().records.length
    await expect.poll(() => page.locator('.ranking > li').count()).toBeGreaterThan(Math.min(own, 60) / 4)
  })
})

describe('a reader on a phone who got a link', () => {
  test('reads what it says, opens the panel, and follows it to whoever said it', async () => {
    const page = await visit({
      link: `#show=claim~${CLAIM}&sel=${CLAIM}`,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    expect(await page.locator('.claim-text').textContent()).toBe(graph().reader.record('claim', CLAIM)?.text)
    await page.getByRole('button', { name: 'Make the panel larger' }).tap()
    await page.getByRole('button', { name: 'Make the panel larger' }).tap()
    const [end] = graph().trace(CLAIM).for.ends
    const name = graph().reader.record('actor', end?.id ?? '')?.name ?? ''
    const last = page.locator('.panel .rung.end').getByRole('button', { name }).first()
    await last.scrollIntoViewIfNeeded()
    await last.tap()
    await expect.poll(() => page.locator('.panel h2').first().textContent()).toBe(name)
    await page.goBack()
    await expect.poll(() => page.locator('.claim-text').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})
