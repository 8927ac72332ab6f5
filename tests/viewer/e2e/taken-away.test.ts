import { describe, expect, test } from 'vitest'
import { dossierHtml, dossierOf } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph, address } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const LINK = `#show=claim~${CLAIM}&sel=${CLAIM}`

describe('on paper', () => {
  test('a claim is its dossier, word for word as in HTML, and no app round it', async () => {
    const page = await visit({ link: LINK })
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => {
      window.print = () => {
        const isSeen = (name: string) => document.querySelector<HTMLElement>(name)?.offsetParent !== null
        document.body.dataset['printed'] = document.querySelector('.paper')?.innerHTML ?? ''
        document.body.dataset['app'] = String(['.top-bar', '.canvas-column', '.legend', '.panel'].some(isSeen))
      }
    })
    await page.keyboard.press('Control+p')
    await expect.poll(() => page.locator('body').getAttribute('data-printed'), { timeout: 30_000 }).toContain('[1]')
    expect(await page.locator('body').getAttribute('data-app')).toBe('false')
    const told = async (html: string) =>
      page.evaluate((text) => {
        const { body } = new DOMParser().parseFromString(text.replaceAll('<', ' <'), 'text/html')
        for (const foot of body.querySelectorAll('footer')) foot.remove()
        return body.textContent?.replace(/[\s\p{P}]+/gu, ' ').trim()
      }, html)
    const printed = (await page.locator('body').getAttribute('data-printed')) ?? ''
    const [, html = ''] = dossierHtml(dossierOf(graph(), CLAIM)).split('<body>')
    expect(await told(printed)).toBe(await told(html))
    expect(await page.locator('.paper').count(), 'it is there only while it is printed').toBe(0)
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
