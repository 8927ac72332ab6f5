import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const LINK = `#show=claim~${CLAIM}&sel=${CLAIM}`

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

describe('axe finds nothing', () => {
  test('in the light', async () => {
    expect(await violations(await visit({ link: LINK, firstTime: true }))).toEqual([])
  })

  test('in the dark, with the table and something taken away', async () => {
    const [point] = graph().weakPoints().points
    const link = `${LINK}&view=both&without=${point?.id}`
    expect(await violations(await visit({ link, colorScheme: 'dark' }))).toEqual([])
  })

  test('on a phone', async () => {
    const page = await visit({ link: LINK, viewport: { width: 390, height: 844 } })
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Make the panel larger' }).click()
    expect(await violations(page)).toEqual([])
  })

  test('in the help, for a document and for a person', async () => {
    const page = await visit({ link: `#show=everything&layout=force&sel=${graph().reader.ids('source')[0]}` })
    expect(await violations(page)).toEqual([])
    await page.goto(`${page.url().split('#')[0]}#show=everything&sel=${graph().reader.ids('actor')[0]}`)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

describe('by keyboard alone', () => {
  test('everything is reached in order, and what has the focus can be seen', async () => {
    const page = await visit({ link: LINK })
    const reached: string[] = []
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return undefined
        const { outlineStyle } = getComputedStyle(element)
        const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
        return `${outlineStyle === 'none' ? 'unseen ' : ''}${name.trim()}`
      })
      if (at === undefined) break
      reached.push(at)
    }
    expect(reached.filter((name) => name.startsWith('unseen '))).toEqual([])
    for (const name of ['Search', 'Findings', 'Everything', 'As of date', 'What if this is wrong?'])
      expect(
        reached.some((each) => each.includes(name)),
        name,
      ).toBe(true)
  })

  test('the list of keys opens and Escape leaves it', async () => {
    const page = await visit({ link: LINK })
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    await page.keyboard.press('Escape')
    expect(page.url()).not.toContain('sel=')
  })
})

/** Fingers put on the canvas at places from its corner, moved to others step by step, and lifted. */
async function touch(page: Page, from: readonly (readonly [number, number])[], to: typeof from): Promise<void> {
  const box = await page.locator('.canvas').boundingBox()
  const session = await page.context().newCDPSession(page)
  const at = (part: number) =>
    from.map(([x, y], id) => {
      const [toX, toY] = to[id] ?? [x, y]
      return { x: (box?.x ?? 0) + x + (toX - x) * part, y: (box?.y ?? 0) + y + (toY - y) * part, id }
    })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 6; step += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 6) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

describe('on a phone', () => {
  test('two fingers come nearer, one moves the picture; the panel is a sheet that grows, and nothing is wider than the screen', async () => {
    const page = await visit({ link: LINK, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const camera = () => (/cam=([^&]+)/.exec(page.url())?.[1] ?? '0.5,0.5,1').split(',').map(Number)
    await touch(
      page,
      [
        [150, 150],
        [220, 150],
      ],
      [
        [90, 150],
        [280, 150],
      ],
    )
    await expect.poll(() => camera()[2]).toBeLessThan(0.8)
    const [x = 0, , near] = camera()
    await touch(page, [[220, 60]], [[120, 60]])
    await expect.poll(() => camera()[0]).toBeGreaterThan(x)
    expect(camera()[2]).toBe(near)
    expect(await page.evaluate(() => [window.visualViewport?.scale, window.scrollY])).toEqual([1, 0])
    const panel = page.locator('.panel')
    const low = await panel.boundingBox()
    await page.getByRole('button', { name: 'Make the panel larger' }).tap()
    await expect.poll(async () => (await panel.boundingBox())?.height ?? 0).toBeGreaterThan((low?.height ?? 0) + 100)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.getByRole('button', { name: 'Key', exact: true }).tap()
    expect(await page.locator('.legend').isVisible()).toBe(true)
  })
})
