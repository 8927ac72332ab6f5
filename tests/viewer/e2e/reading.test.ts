import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { digestOf, generatedParts, words } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({
  wilhelm: () => bundled('guttenberg-wilhelm'),
  'deepseek-v4': () => bundled('deepseek-v4'),
})

/** The claim in the middle of this dataset: that he bears the name Wilhelm. */
const CLAIM = 'forename-wilhelm'

const shownCount = (page: Page, kind: string) =>
  page
    .locator('.legend .switch', { hasText: new RegExp(`^${kind}`) })
    .locator('.figure')
    .textContent()

describe('a first visit', () => {
  test('opens on a claim with its figure, its lines of sourcing and three steps', async () => {
    const page = await visit({ firstTime: true })
    const id = /claim~([a-z0-9._-]+)/.exec(page.url())?.[1] ?? ''
    expect(await page.locator('.claim-text').textContent()).toBe(graph().reader.record('claim', id)?.text)
    expect(await page.locator('.first-steps li').count()).toBe(3)
    const { documents, origins } = graph().support(id).for
    const numbers = await page.locator('.figure-numbers strong').allTextContents()
    const range = origins.min === origins.max ? String(origins.max) : `${origins.min} to ${origins.max}`
    expect(numbers).toEqual([String(documents.read), range])
    const ends = graph().trace(id).for.ends.length
    const lines = page.locator('.ladder').first().locator('> .line')
    expect(await lines.count()).toBe(Math.min(4, ends))
    if (ends > 4) await page.getByRole('button', { name: `Show all ${ends} origins` }).click()
    expect(await lines.count()).toBe(ends)
    await page.getByRole('button', { name: 'Got it' }).click()
    expect(await page.locator('.first-steps').count()).toBe(0)
  })
})

describe('what an answer was asked of', () => {
  test('stands under it, with the digest of the dataset and the version that the page was built from', async () => {
    const page = await visit({ link: `#sel=${CLAIM}&asof=2009-02-10` })
    const line = page.locator('.panel .asked')
    await line.waitFor()
    const { title, id } = graph().reader.manifest
    const digest = digestOf(graph().dataset).slice(0, 12)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await line.textContent()).toBe(
      `Dataset: ${title} (${id}, sha256 ${digest}) · View: as of 10 February 2009 · hearsay ${version}`,
    )
  })
})

describe('the help', () => {
  test('explains every term of the glossary', async () => {
    const page = await visit()
    await page.keyboard.press('?')
    const terms = page.locator('.help .glossary dt')
    await terms.first().waitFor({ state: 'attached' })
    expect(await terms.allTextContents()).toEqual(
      words.GLOSSARY.flatMap(({ entries }) => entries.map(({ term }) => words.upperFirst(term))),
    )
    expect(await terms.first().isVisible()).toBe(false)
    await page.locator('.help .glossary summary').first().click()
    expect(await terms.first().isVisible()).toBe(true)
  })
})

describe('search', () => {
  test('is reached with a slash, walked with arrows, and Enter opens what is found', async () => {
    const page = await visit()
    await page.keyboard.press('/')
    await page.keyboard.type('wilhelm')
    const { results } = graph().find({ text: 'wilhelm', kind: 'all', limit: 12 })
    const options = page.locator('#search-results [role=option]')
    await options.first().waitFor()
    expect(await options.count()).toBe(results.length)
    await page.keyboard.press('ArrowDown')
    const chosen = await page.locator('#search-results [aria-selected=true] .hit-label').textContent()
    await page.keyboard.press('Enter')
    const record = results[1]
    const id = graph().reader.record('statement', record?.id ?? '')?.claim ?? record?.id ?? ''
    expect(page.url()).toContain(`sel=${id}`)
    expect(chosen).not.toBe('')
    expect(await options.first().isVisible()).toBe(false)
  })

  test('says when there is nothing', async () => {
    const page = await visit()
    await page.getByRole('combobox', { name: 'Search' }).fill('zzzzqqq')
    expect(await page.locator('.hit-note').textContent()).toBe('Nothing found.')
  })
})

describe('a link', () => {
  test('says everything: another page opened with it shows the same', async () => {
    const link = '#show=everything&sel=forename-wilhelm&asof=2009-02-10&layout=time&view=both&fold=yes'
    const page = await visit({ link })
    const { documents } = graph().at({ asOf: '2009-02-10' }).support(CLAIM).for
    expect(await page.locator('.figure-numbers strong').first().textContent()).toBe(String(documents.read))
    expect(await page.getByRole('button', { name: 'Time', exact: true }).getAttribute('aria-pressed')).toBe('true')
    expect(await page.getByLabel('fold repeats').isChecked()).toBe(true)
    expect(await page.locator('.table-frame').count()).toBe(1)
    const again = await visit({ link: new URL(page.url()).hash })
    expect(new URL(again.url()).hash).toBe(new URL(page.url()).hash)
  })

  test('that names what the dataset does not have says so and shows the rest', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM},no-such-record&wat=1` })
    expect(await page.locator('.notice').textContent()).toContain('no-such-record, wat=1')
    expect(await page.locator('.claim-text').count()).toBe(1)
  })

  test('back and forward undo and redo each step', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
    const start = page.url()
    await page.getByRole('button', { name: 'Free', exact: true }).click()
    await page.getByRole('button', { name: 'Everything', exact: true }).click()
    const end = page.url()
    await page.goBack()
    expect(page.url()).toContain('layout=force')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.url()).toBe(start)
    await page.keyboard.press('Control+Shift+Z')
    await page.goForward()
    await expect.poll(() => page.url()).toBe(end)
  })
})

describe('the key', () => {
  test('counts what is on the canvas, switches kinds off, and resets with one press', async () => {
    const page = await visit({ link: '#show=everything&layout=force' })
    const { claims, sources } = graph().dataset
    expect(await shownCount(page, 'claims')).toBe(String(claims.length))
    expect(await shownCount(page, 'documents')).toBe(String(sources.length))
    await page.getByLabel(/^documents/).uncheck()
    expect(await page.locator('.hidden-count').textContent()).toContain(`${sources.length} hidden by filter`)
    await page.getByRole('button', { name: 'Reset' }).click()
    expect(await shownCount(page, 'documents')).toBe(String(sources.length))
  })

  test('unfolds statements into nodes of their own', async () => {
    const page = await visit({ link: '#show=everything&layout=force' })
    await page.getByText('What else can be shown').click()
    await page.getByLabel(/^statements/).check()
    await expect.poll(() => shownCount(page, 'statements')).toBe(String(graph().dataset.statements.length))
  })

  test('a claim opens with its repeaters folded; the key unfolds all of them, and the link keeps it', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
    const folded = Number(await shownCount(page, 'documents'))
    expect(await page.getByLabel('fold repeats').isChecked()).toBe(true)
    await page.getByLabel('fold repeats').uncheck()
    expect(Number(await shownCount(page, 'documents'))).toBeGreaterThan(folded)
    await expect.poll(() => page.url()).toContain('fold=no')
  })

  test('a node that stands for its repeaters is unfolded from the bar of what is chosen, and folded again', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}&view=both` })
    const before = Number(await shownCount(page, 'documents'))
    const rows = page.locator('.table-frame tbody .row-name')
    const unfold = page.getByRole('button', { name: /^Unfold/ })
    for (let row = 0; (await unfold.count()) === 0 && row < (await rows.count()); row += 1) await rows.nth(row).click()
    await unfold.click()
    expect(Number(await shownCount(page, 'documents'))).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Fold', exact: true }).click()
    expect(Number(await shownCount(page, 'documents'))).toBe(before)
  })
})

describe('everything', () => {
  test('opens in groups that open in place, and says what is in none', async () => {
    const page = await visit({ of: 'deepseek-v4', link: '#view=both' })
    await page.getByRole('button', { name: 'Everything', exact: true }).click()
    await expect.poll(() => page.url()).toContain('by=topic')
    const rows = page.locator('.table-frame tbody tr')
    const closed = await rows.count()
    expect(closed).toBeLessThan(30)
    expect(await page.locator('.legend').textContent()).toContain(
      `Not in these groups: ${graph('deepseek-v4').dataset.sources.length} documents`,
    )
    await page
      .getByRole('button', { name: /^Nvidia Blackwell/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Open the group' }).click()
    await expect.poll(() => rows.count()).toBeGreaterThan(closed + 10)
    await page.getByLabel('Grouped:').selectOption('publisher')
    await expect.poll(() => page.url()).toContain('by=publisher')
    await page.getByLabel('Grouped:').selectOption('none')
    await expect.poll(() => page.url()).not.toContain('by=')
    await expect.poll(() => shownCount(page, 'documents')).toBe(String(graph('deepseek-v4').dataset.sources.length))
  })
})

/** How many numbers the canvas has of a node, the first two its place: see `node-program.ts`. */
const OF_A_NODE = 12

/** Remembers, from now on, where nodes are in each frame, and where names are written. */
async function watchCanvas(page: Page): Promise<void> {
  await page.evaluate((stride) => {
    const frames: number[][] = []
    const names: Record<string, [number, number]> = {}
    Object.assign(window, { frames, names })
    const { texSubImage2D } = WebGL2RenderingContext.prototype
    WebGL2RenderingContext.prototype.texSubImage2D = function (this: WebGL2RenderingContext, ...given: unknown[]) {
      const bits = given.at(-1)
      const data = bits instanceof Uint32Array ? new Float32Array(bits.buffer, bits.byteOffset, bits.length) : undefined
      // Shapes, rings, fills and marks are whole numbers, which nothing else has in these places.
      const isWhole = (value: number, at: number) => at % stride < 6 || at % stride > 9 || Number.isInteger(value)
      if (data !== undefined && data.length % stride === 0 && data.length > 10 * stride && data.every(isWhole))
        frames.push(Array.from(data).filter((_, at) => at % stride < 2))
      return Reflect.apply(texSubImage2D, this, given)
    } as typeof texSubImage2D
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text, x, y) {
      names[text] ??= [x, y]
      return fillText.call(this, text, x, y)
    }
  }, OF_A_NODE)
}

/** The frames since this was last asked, each as the places of its nodes. */
async function framesOf(page: Page): Promise<number[][]> {
  return page.evaluate(() => (window as unknown as { frames: number[][] }).frames.splice(0))
}

/** The same until so many nodes are there as are to be, and a little longer. */
async function framesUntil(page: Page, isThere: (nodes: number) => boolean): Promise<number[][]> {
  const all: number[][] = []
  const nodes = async () => {
    all.push(...(await framesOf(page)))
    return (all.at(-1)?.length ?? 0) / 2
  }
  await expect.poll(async () => isThere(await nodes())).toBe(true)
  await page.waitForTimeout(700)
  await nodes()
  return all
}

/** In how many ways so many nodes stood. */
function standings(frames: readonly number[][], nodes: number): number {
  const places = frames.filter(({ length }) => length === 2 * nodes)
  return new Set(places.map((each) => each.map((at) => at.toFixed(4)).join())).size
}

describe('many lines', () => {
  test('are drawn when all else is, and come along when the canvas is moved', async () => {
    const page = await visit()
    const text = [...generatedParts({ claims: 2500, seed: 1 })].join('')
    const file = { name: 'many.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) }
    await page.getByLabel('Dataset files').setInputFiles(file)
    await page.locator('.dataset-title', { hasText: '2500 claims' }).waitFor()
    await page.evaluate(() => {
      location.hash = '#show=everything&layout=time'
    })
    await page.locator('.canvas[aria-busy=false]').waitFor({ timeout: 60_000 })
    // A picture of nothing takes few bytes.
    const bytesOf = async (seen: string) => {
      await page.locator('.canvas canvas').evaluateAll((canvases, seen) => {
        for (const each of canvases as HTMLElement[]) each.style.visibility = each.matches(seen) ? '' : 'hidden'
      }, seen)
      return (await page.locator('.canvas').screenshot()).length
    }
    const [nothing, lines] = [await bytesOf('.none'), await bytesOf('.sigma-edges')]
    expect(lines).toBeGreaterThan(3 * nothing)
    await page.getByRole('button', { name: 'Nearer' }).click()
    expect(await bytesOf('.sigma-edges')).toBeGreaterThan(3 * nothing)
    await page.locator('.canvas[aria-busy=false]').waitFor()
  }, 120_000)
})

describe('a group that is pressed on the canvas', () => {
  test.each([
    ['opens and closes by gliding', 'no-preference'],
    ['is open and closed at once for those who want little motion', 'reduce'],
  ] as const)('%s', async (_, reducedMotion) => {
    const page = await visit({ of: 'deepseek-v4', link: '#show=everything&by=topic', reducedMotion })
    await watchCanvas(page)
    await page.getByRole('button', { name: /^Names/ }).click()
    const nameOf = () =>
      page.evaluate(() => {
        const { names } = window as unknown as { names: Record<string, [number, number]> }
        return Object.entries(names).find(([text]) => text.startsWith('DeepSeek V4\u00a0·'))?.[1]
      })
    await expect.poll(nameOf).toBeDefined()
    // Other colours: all nodes are drawn anew.
    await page.emulateMedia({ colorScheme: 'dark' })
    const closed = ((await framesUntil(page, (nodes) => nodes > 10)).at(-1)?.length ?? 0) / 2
    const box = await page.locator('.canvas').boundingBox()
    const [x, y] = (await nameOf()) ?? [0, 0]
    // The name stands below its node.
    await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y - 40)
    await expect.poll(() => page.url()).toContain('open=deepseek-v4')
    const opening = await framesUntil(page, (nodes) => nodes > closed + 50)
    const open = (opening.at(-1)?.length ?? 0) / 2
    expect(standings(opening, open) > 1).toBe(reducedMotion !== 'reduce')
    // From here on time goes only when it is told to, so that what is on its way can be seen however slow the machine is.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)
    await framesOf(page)
    await page.getByRole('button', { name: 'Close the group' }).click()
    await page.clock.runFor(250)
    const closing = await framesOf(page)
    expect(standings(closing, open) > 2).toBe(reducedMotion !== 'reduce')
    await page.clock.runFor(1000)
    closing.push(...(await framesOf(page)))
    expect(closing.at(-1)?.length).toBe(2 * closed)
    await page.clock.resume()
  })
})

describe('what is chosen', () => {
  test('can be hidden, and shown again', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
    const before = Number(await shownCount(page, 'documents'))
    await page.getByRole('button', { name: 'Select neighbours' }).click()
    await page.getByRole('button', { name: 'Hide', exact: true }).click()
    expect(Number(await shownCount(page, 'documents'))).toBeLessThan(before)
    await page.getByRole('button', { name: /^Show \d+ hidden/ }).click()
    expect(Number(await shownCount(page, 'documents'))).toBe(before)
  })

  test('opens from the canvas with a click, and with the arrow keys and Enter', async () => {
    const quoted = (id: string) => graph().reader.linksTo(id, 'quotes').length > 0
    const topic = graph().reader.ids('actor').find(quoted) ?? ''
    const page = await visit({ link: `#show=near~${topic}~1~upstream&sel=` })
    const canvas = page.locator('.canvas')
    const box = await canvas.boundingBox()
    if (box === null) throw new Error('no canvas')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect.poll(() => page.url()).toContain(`sel=${topic}`)
    await page.goto(`${page.url().split('#')[0]}#show=claim~${CLAIM}&sel=${CLAIM}`)
    await canvas.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).not.toContain(`sel=${CLAIM}`)
  })

  test('can be expanded by what the scope left out', async () => {
    const source = graph().dataset.sources.find(({ id }) => graph().reader.linksTo(id, 'in').length > 2)?.id ?? ''
    const page = await visit({ link: `#show=near~${source}~1~upstream&sel=${source}` })
    const before = Number(await shownCount(page, 'claims'))
    const menu = page.getByLabel('Expand by')
    await menu.selectOption('to.asserts')
    expect(Number(await shownCount(page, 'claims'))).toBeGreaterThan(before)
    expect(page.url()).toContain(`plus=${source}/to.asserts`)
    await menu.selectOption(`${source}/to.asserts`)
    expect(Number(await shownCount(page, 'claims'))).toBe(before)
  })
})

describe('the table', () => {
  test('has a row for everything on the canvas, sorts and filters', async () => {
    const page = await visit({ link: '#show=everything&layout=force&view=table' })
    const { claims, sources } = graph().dataset
    const rows = page.locator('.table-frame tbody tr')
    expect(await rows.count()).toBeGreaterThanOrEqual(claims.length + sources.length)
    await page.getByLabel('Filter rows').fill('claim wilhelm')
    const names = await page.locator('.table-frame tbody .row-name').allTextContents()
    expect(names.length).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Name', exact: true }).click()
    await page.getByRole('button', { name: 'Name', exact: true }).click()
    const sorted = await page.locator('.table-frame tbody .row-name').allTextContents()
    expect(sorted).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? 1 : -1)))
    await page.locator('.row-name').first().click()
    expect(await page.locator('.panel h2').first().textContent()).toBe(sorted[0])
  })
})

describe('the camera', () => {
  test('is in the link, begins anew with another scope, and comes back with back', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
    await page.getByRole('button', { name: 'Nearer' }).click()
    await expect.poll(() => page.url()).toContain('cam=')
    const near = page.url()
    await page.getByRole('button', { name: 'Everything', exact: true }).click()
    await expect.poll(() => page.url()).toContain('show=everything')
    await page.waitForTimeout(500)
    expect(page.url()).not.toContain('cam=')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.url()).toBe(near)
    await page.waitForTimeout(500)
    expect(page.url()).toBe(near)
  })

  test('at the first step there is nothing to undo', async () => {
    const page = await visit({ link: `#show=claim~${CLAIM}&sel=${CLAIM}` })
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  })
})
