import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { words } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const EDITOR = 'wilhelm-editor'
/** A picture with one node, in the middle. */
const ALONE = `#show=near~${EDITOR}~1~upstream&sel=`
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const effectsOf = (id: string) => words.effectsOf(graph().impact([id])).map((effect) => effect.words)
const cardOf = (page: Page) => page.locator('.node-card:not(.unplaced)')

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (box === null) throw new Error('it is not to be seen')
  return box
}

async function middleOf(page: Page) {
  const { x, y, width, height } = await boxOf(page.locator('.canvas'))
  return { x: x + width / 2, y: y + height / 2 }
}

describe('the card of a node', () => {
  test('comes where a pointer rests, beside it and whole, says what falls, and can be reached and left', async () => {
    const page = await visit({ link: ALONE })
    const { x, y } = await middleOf(page)
    await page.mouse.move(x, y)
    const card = cardOf(page)
    await card.waitFor()
    await expect.poll(() => card.innerText()).toContain(`If wrong: ${effectsOf(EDITOR).join(', ')}`)
    const [at, canvas] = [await boxOf(card), await boxOf(page.locator('.canvas'))]
    expect(x < at.x || x > at.x + at.width || y < at.y || y > at.y + at.height).toBe(true)
    expect(at.x).toBeGreaterThanOrEqual(canvas.x)
    expect(at.x + at.width).toBeLessThanOrEqual(canvas.x + canvas.width)
    const button = card.getByRole('button', { name: 'What if this is wrong?' })
    const target = await boxOf(button)
    await page.mouse.move(target.x + 20, target.y + 10, { steps: 2 })
    await page.waitForTimeout(500)
    await page.mouse.down()
    await page.mouse.up()
    await expect.poll(() => page.url()).toContain(`without=${EDITOR}`)
    await page.mouse.move(canvas.x + 15, canvas.y + 15, { steps: 12 })
    await expect.poll(() => card.count()).toBe(0)
  })

  test('comes with the arrow keys; Tab goes into it and Escape back to the canvas', async () => {
    const claim = 'wilhelm-invented'
    const page = await visit({ link: `#show=claim~${claim}&sel=${claim}` })
    await page.locator('.canvas').focus()
    await page.keyboard.press('ArrowRight')
    const card = cardOf(page)
    await card.waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^What if/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('without=')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Put/)
    const { violations } = await new AxeBuilder({ page }).include('.canvas-frame').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('canvas')
    await expect.poll(() => card.count()).toBe(0)
  })

  test('stays with what is chosen where it covers nothing, until it is closed', async () => {
    const page = await visit({ link: `${ALONE}${EDITOR}` })
    const card = cardOf(page)
    await card.waitFor()
    await card.getByRole('button', { name: 'Close the card' }).click()
    await expect.poll(() => card.count()).toBe(0)
  })

  test('tells of a publisher apart what falls with its documents', async () => {
    const { impact } = graph()
    const outlet = graph().dataset.actors.find(({ id }) =>
      impact([id]).outlets.some(({ effects }) => effects.fallen.length > 0),
    )
    const page = await visit({ link: `#show=near~${outlet?.id}~1~upstream&sel=${outlet?.id}` })
    const [{ effects } = { effects: undefined }] = impact([outlet?.id ?? '']).outlets
    const told = effects === undefined ? [] : words.effectsOf(effects).map((effect) => effect.words)
    await page.locator('.canvas').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.node-card').innerText()).toContain(told.join(', '))
  })

  test('comes with a tap on a phone, whole, and is closed with another', async () => {
    const page = await visit({ link: ALONE, ...PHONE })
    const { x, y } = await middleOf(page)
    await page.touchscreen.tap(x, y)
    const card = cardOf(page)
    await card.waitFor()
    const [at, canvas] = [await boxOf(card), await boxOf(page.locator('.canvas'))]
    expect(at.x).toBeGreaterThanOrEqual(0)
    expect(at.x + at.width).toBeLessThanOrEqual(390)
    expect(at.y).toBeGreaterThanOrEqual(canvas.y)
    expect(at.y + at.height).toBeLessThanOrEqual(canvas.y + canvas.height)
    await card.getByRole('button', { name: 'Close the card' }).tap()
    await expect.poll(() => card.count()).toBe(0)
  })
})
