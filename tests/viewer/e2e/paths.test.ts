import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { STRENGTH_LABELS, words } from '../../../src/index.ts'
import { bundled, openFinding, usePage } from './harness.ts'

const { visit, graph } = usePage({ 'deepseek-v4': () => bundled('deepseek-v4') })

const CLAIM = 'v4-trained-on-blackwell-in-china'
const nameOf = (id: string) => words.namesIn(graph().reader)(id)
const oneSpace = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim()

/** What the canvas writes in its next frame: the names of what is drawn, line by line. */
async function namesOn(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const names: string[] = []
    Object.assign(window, { names })
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text, x, y) {
      names.push(text)
      return fillText.call(this, text, x, y)
    }
  })
  await act()
  const read = () => page.evaluate(() => (window as unknown as { names: string[] }).names.join(' '))
  await expect.poll(read).not.toBe('')
  return oneSpace(await read())
}

describe('a reporter on deadline, with one claim', () => {
  test('finds it by its words, sees how many origins it has, asks what if, and takes the link', async () => {
    const page = await visit()
    const { text = '' } = graph().reader.record('claim', CLAIM) ?? {}
    await page.keyboard.press('/')
    await page.keyboard.type(text.replace(/\W+$/, ''))
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.claim-text').textContent()).toBe(text)
    const support = graph().support(CLAIM)
    const figures = (await page.locator('.sourcing-figure').allTextContents()).map(oneSpace)
    for (const [index, side] of [support.for, support.against].entries()) {
      expect(figures[index]).toContain(STRENGTH_LABELS[side.strength].name.slice(1))
      expect(figures[index]).toContain(
        `${side.documents.read} ${words.agreeing(side.documents.read, 'document', 'documents')} read`,
      )
      expect(figures[index]).toContain(words.sourcingInWords(side))
    }
    // The canvas says the same: who broke it with how many repeat it, and who said it.
    const [end] = graph().trace(CLAIM).for.ends
    const names = await namesOn(page, () => page.getByRole('button', { name: 'Nearer' }).click())
    expect(names).toMatch(/· \+\d+ repeat it/)
    expect(names).toContain(nameOf(end?.id ?? '').slice(0, 20))
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
    const sum = await page.locator('.what-if-sum').textContent()
    const without = { without: gone.split(',') }
    const left = graph().at(without).support(CLAIM).for.documents.read
    await expect.poll(() => page.locator('.figure-numbers strong').first().textContent()).toBe(String(left))
    const other = await visit({ link: new URL(page.url()).hash })
    await expect.poll(() => other.locator('.what-if-sum').textContent()).toBe(sum)
    expect(await other.locator('.claim-text').textContent()).toBe(text)
    expect(await other.locator('.figure-numbers strong').first().textContent()).toBe(String(left))
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
    const sum = await page.locator('.what-if-bar').textContent()
    expect(sum).toContain(nameOf('outlet:reuters'))
    await openFinding(page, 'Track record')
    const { records } = graph()
      .at({ without: ['outlet:reuters'] })
      .trackRecord()
    for (const role of ['outlet', 'speaker', 'source'] as const) {
      const own = records.filter((record) => record.role === role)
      const part = page.locator(`.panel .section:has(h3:text-is("${words.TRACK_ROLE_LABELS[role]}"))`)
      await expect.poll(() => part.locator('.ranking > li').count()).toBe(Math.min(60, own.length))
      expect(await part.locator('.ranked-name').first().textContent()).toContain(nameOf(own[0]?.id ?? ''))
    }
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await page.getByRole('group', { name: 'Rows' }).getByRole('button', { name: 'Documents' }).click()
    await page.getByRole('button', { name: 'Of everything, not only what is on the canvas' }).click()
    await page.getByLabel('Filter rows').fill('reuters')
    const rows = async () => (await page.locator('.table-frame .row-name').allTextContents()).map(oneSpace)
    const own = graph().ownership('reuters').documents.map(nameOf)
    expect(own.every((name) => name.includes('Reuters'))).toBe(true)
    await expect
      .poll(async () => (await rows()).filter((row) => own.some((name) => row.startsWith(name))).length)
      .toBe(documents)
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
    const names = await namesOn(page, () => page.getByRole('button', { name: 'Nearer' }).tap())
    expect(names).toMatch(/repeat it/)
    await page.getByRole('button', { name: 'Make the panel larger' }).tap()
    const figure = page.locator('.sourcing-figure').first()
    await figure.scrollIntoViewIfNeeded()
    expect(oneSpace(await figure.textContent())).toContain(words.sourcingInWords(graph().support(CLAIM).for))
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
