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

describe('in a low window, as at a zoom of 200 percent', () => {
  test('the canvas stays high enough to be read, also when somebody is taken away, whose bar is in sight', async () => {
    const [point] = graph().weakPoints().points
    for (const viewport of [
      { width: 640, height: 360 },
      { width: 1280, height: 300 },
    ]) {
      const page = await visit({ link: `${LINK}&without=${point?.id}`, viewport })
      const box = await page.locator('.canvas').boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(200)
      const bar = await page.getByRole('region', { name: 'What if' }).boundingBox()
      expect((bar?.y ?? 0) + 20).toBeLessThan(viewport.height)
      await page.context().close()
    }
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
