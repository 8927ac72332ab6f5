import { describe, expect, test } from 'vitest'
import { words } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph, address } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const LINK = `#show=claim~${CLAIM}&sel=${CLAIM}`

describe('on paper', () => {
  test('a claim is a dossier: everything open, both sides, its documents numbered, and no app round it', async () => {
    const page = await visit({ link: LINK })
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => {
      window.print = () => {
        const panel = document.querySelector<HTMLElement>('.panel')
        const isSeen = (name: string) => document.querySelector<HTMLElement>(name)?.offsetParent !== null
        document.body.dataset['printed'] = panel?.innerText ?? ''
        document.body.dataset['app'] = String(['.top-bar', '.canvas-column', '.legend'].some(isSeen))
      }
    })
    await page.keyboard.press('Control+p')
    await expect.poll(() => page.locator('body').getAttribute('data-printed'), { timeout: 30_000 }).toContain('[1]')
    expect(await page.locator('body').getAttribute('data-app')).toBe('false')
    const text = (await page.locator('body').getAttribute('data-printed')) ?? ''
    const { for: sided } = graph().support(CLAIM)
    expect(text).toContain(`${sided.documents.read} document`)
    for (const heading of ['Where it comes from', 'What speaks against it', 'Documents, by number'])
      expect(text).toContain(heading)
    for (const { date } of graph().history(CLAIM).events) expect(text).toContain(words.shortDate(date ?? ''))
    const listed = await page.locator('.printed-sources').count()
    expect(listed, 'the list of documents is there only while it is printed').toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })
})

describe('in a frame of another page', () => {
  test('the canvas stands alone, says what it shows, and leads to the whole page', async () => {
    const page = await visit({ at: `${address()}/wilhelm/?embed${LINK}` })
    await page.waitForSelector('.embedded .canvas canvas')
    expect(await page.locator('.top-bar, .panel, .legend').count()).toBe(0)
    const whole = page.getByRole('link', { name: 'Open in hearsay' })
    expect(await whole.getAttribute('href')).toBe(`${address()}/wilhelm/${LINK}`)
  })
})

describe('the panel', () => {
  test('is made wider with the keys, and keeps its width for the next visit', async () => {
    const page = await visit({ link: LINK })
    const width = async () => (await page.locator('.panel').boundingBox())?.width ?? 0
    const before = await width()
    await page.getByRole('separator', { name: 'Width of the panel' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(width).toBeGreaterThan(before + 30)
    const wider = await width()
    await page.reload()
    await page.waitForSelector('.page')
    expect(await width()).toBe(wider)
  })
})
