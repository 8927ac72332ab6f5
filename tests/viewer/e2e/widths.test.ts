import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bundled, openFinding, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const LINK = `#show=claim~${CLAIM}&sel=${CLAIM}`

describe('at every width', () => {
  test('the search is the widest thing in the bar, and nothing is wider than the page', async () => {
    const page = await visit({ link: LINK })
    const narrow: string[] = []
    for (let width = 360; width <= 1600; width += 62) {
      await page.setViewportSize({ width, height: 800 })
      // The canvas follows a moment later.
      await page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth)
      const search = (await page.locator('#search').boundingBox())?.width ?? 0
      const widest = await page
        .locator('.top-bar button')
        .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().width)))
      if (search < 200 || search <= widest) narrow.push(`${width}: ${search}, ${widest}`)
    }
    expect(narrow).toEqual([])
  })

  test('every answer about the whole dataset can be reached from 1361 pixels on without scrolling', async () => {
    const page = await visit({ link: LINK, viewport: { width: 1361, height: 800 } })
    const last = await page.locator('.pane-link').last().boundingBox()
    const next = await page.getByRole('button', { name: 'Open…' }).boundingBox()
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(next?.x ?? 0)
  })
})

/** What is to be reached only by scrolling sideways, or lies under something else; rows of a table and what is scrolled away are not. */
async function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const isIn = (x: number, y: number, { left, top, right, bottom }: DOMRect) =>
      x >= left && x <= right && y >= top && y <= bottom
    for (const each of document.querySelectorAll(
      '.tool-bar, .selection-bar, .canvas-foot, .top-bar, .time-bar, .panel-body',
    ))
      if (each.scrollWidth > each.clientWidth + 1) found.push(`${each.className} is cut off at the side`)
    for (const each of document.querySelectorAll<HTMLElement>('.page :is(button, select, input, summary)')) {
      const box = each.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const name = (each.ariaLabel ?? each.textContent ?? '').trim().slice(0, 40)
      if (box.width === 0 || each.closest('.table-scroll, .unplaced') !== null) continue
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`${name} is outside`)
      const sheet = document.querySelector('.panel')
      const isSheet = sheet !== null && getComputedStyle(sheet).position === 'fixed'
      const frames = [each.closest('.canvas-column'), each.closest('.panel'), document.documentElement]
      const isAway =
        frames.some((frame) => frame !== null && !isIn(x, y, frame.getBoundingClientRect())) || y > innerHeight
      if (isAway || (isSheet && each.closest('.panel') === null && isIn(x, y, sheet.getBoundingClientRect()))) continue
      const top = document.elementFromPoint(x, y)
      if (top !== null && !each.contains(top) && !top.contains(each) && each.closest('label')?.contains(top) !== true)
        found.push(`${name} is under ${top.className}`)
    }
    return found
  })
}

const SMALL = [
  [768, 1024],
  [390, 844],
  [360, 640],
  [320, 568],
  [1280, 300],
  [640, 360],
  [844, 390],
  [320, 256],
] as const

describe('on tablets and small phones, in a low window and at a zoom of 400 percent', () => {
  test('nothing is cut off or covered, the canvas can be read or gives way to the table, and what if is in sight', async () => {
    const [point] = graph().weakPoints().points
    const page = await visit({ link: `${LINK}&without=${point?.id}` })
    const canvas = page.locator('.canvas')
    for (const [width, height] of SMALL) {
      const size = `${width} by ${height}`
      await page.setViewportSize({ width, height })
      await expect.poll(() => canvas.count(), { message: size }).toBe(height < 300 ? 0 : 1)
      await expect.poll(() => unreachable(page), { message: size }).toEqual([])
      if (height < 300) continue
      expect((await canvas.boundingBox())?.height, size).toBeGreaterThanOrEqual(200)
      const bar = await page.getByRole('region', { name: 'What if' }).boundingBox()
      expect((bar?.y ?? 0) + 20, size).toBeLessThan(height)
    }
    expect(await page.locator('.no-canvas').textContent()).toContain('too low for the graph')
    await page.locator('.row-name').first().waitFor()
    // One text from top to bottom: an answer that is asked for comes into sight.
    await openFinding(page, 'Conflicts')
    await expect
      .poll(async () => (await page.getByRole('heading', { name: 'Conflicts' }).boundingBox())?.y ?? -1)
      .toBeGreaterThanOrEqual(0)
    expect((await page.getByRole('heading', { name: 'Conflicts' }).boundingBox())?.y).toBeLessThan(256)
  })
})

describe('in colours that the system forces', () => {
  test('what is pressed is told from what is not, and what is checked shows it', async () => {
    const page = await visit({ link: LINK, forcedColors: 'active', colorScheme: 'dark' })
    const color = (pressed: boolean) =>
      page
        .locator(`.segmented button[aria-pressed=${pressed}]`)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await color(true)).not.toBe(await color(false))
    const box = page.locator('.switch input').first()
    expect(await box.evaluate((element) => getComputedStyle(element).appearance)).toBe('auto')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })
})

describe('what is chosen', () => {
  test('opens at the top, however far down the last was read', async () => {
    const page = await visit({ link: LINK })
    const panel = page.locator('.panel')
    const top = () => panel.evaluate((element) => element.scrollTop)
    await panel.evaluate((element) => element.scrollTo(0, 500))
    expect(await top()).toBeGreaterThan(100)
    await openFinding(page, 'Conflicts')
    expect(await top()).toBe(0)
  })
})

describe('the search', () => {
  test('takes an id, selects what stood there when it is gone back to, and tells outlet and date', async () => {
    const id = graph().reader.ids('source')[0] ?? ''
    const page = await visit({ link: LINK })
    await page.keyboard.press('/')
    await page.keyboard.type(id)
    const first = page.locator('#search-results [role=option]').first()
    await first.waitFor()
    const title = graph().reader.record('source', id)?.title ?? ''
    expect(await first.locator('.hit-label').textContent()).toContain(title)
    expect(await first.locator('.hit-outlet').textContent()).toMatch(/\d{4}/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('x')
    expect(await page.locator('#search').inputValue()).toBe('x')
  })
})

test('Escape stops what plays', async () => {
  const page = await visit({ link: LINK })
  await page.getByRole('button', { name: 'Play what was known when' }).click()
  await page.getByRole('button', { name: 'Stop' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Play what was known when' }).waitFor()
  expect(page.url()).toContain('sel=')
})
