import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { words } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

/** Many documents, some of which changed what they pass on. */
const CLAIM = 'wilhelm-invented'
/** What falls with any one of two. */
const FRAIL = 'spiegel-online-became-the-proof'
const linkTo = (claim: string) => `#show=claim~${claim}&sel=${claim}`
const LINK = linkTo(CLAIM)

const nameOf = (id: string) => words.namesIn(graph().reader)(id)
/** As a person reads it: what is set apart is apart, and no more. */
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
const section = (title: string) => `.panel .section:has(h3:text-is("${title}"))`

describe('what a claim fails with', () => {
  test('each smallest set is a chip that takes all of it away, stays under the finger, and puts it back', async () => {
    const page = await visit({ link: linkTo(FRAIL) })
    const { sets, size } = graph().breaks(FRAIL)
    expect(size).toBe(1)
    const chips = page.locator(`${section('Fails with')} .chip`)
    await chips.first().waitFor()
    expect(await textOf(page, `${section('Fails with')} .chip`)).toEqual(
      sets.map((set) => `Take away ${set.map(nameOf).join(' ')}`),
    )
    await chips.first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain(`without=${sets[0]?.join(',')}`)
    expect(await chips.first().getAttribute('aria-pressed')).toBe('true')
    expect(await chips.first().evaluate((chip) => chip === document.activeElement)).toBe(true)
    expect(await page.locator('.figure-numbers strong').first().textContent()).toBe('0')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).not.toContain('without')
  })

  test('of a set of many, each is named below', async () => {
    const page = await visit({ link: LINK })
    const [set = []] = graph().breaks(CLAIM).sets
    expect(set.length).toBeGreaterThan(3)
    const first = page.locator(`${section('Fails with')} .suspect-sets > li`).first()
    expect(await first.locator('.chip').innerText()).toContain(`all ${set.length} of these`)
    const named = await first.locator('.record-link').allInnerTexts()
    expect(named.map((text) => text.trim())).toEqual(set.map(nameOf))
    await first.locator('.chip').click()
    await expect.poll(() => page.locator('.figure-numbers strong').first().textContent()).toBe('0')
  })
})

describe('how a claim came about', () => {
  test('each change is a date to go to, and all else answers as of it; what is later stays to be gone to', async () => {
    const page = await visit({ link: LINK })
    const history = graph().history(CLAIM)
    const part = page.locator(section('How it came about'))
    await part.scrollIntoViewIfNeeded()
    const steps = part.locator('.history-steps > li')
    await steps.first().waitFor()
    expect(await steps.count()).toBe(history.events.length)
    for (const [index, { date }] of history.events.entries()) {
      const at = { asOf: date ?? undefined }
      const { documents, origins } = graph().at(at).support(CLAIM).for
      expect((await steps.nth(index).locator('p').first().innerText()).replaceAll(/\s+/g, ' ')).toBe(
        `${words.shortDate(date ?? '')} ${words.counted(documents.read, 'document')}, ${words.originsInWords(origins)}`,
      )
    }
    const second = history.events[1]
    await steps.nth(1).getByRole('button').first().click()
    await expect.poll(() => page.url()).toContain(`asof=${second?.date}`)
    expect(await part.locator('[aria-current=date]').textContent()).toBe(words.shortDate(second?.date ?? ''))
    expect(await steps.count()).toBe(history.events.length)
    const { documents } = graph()
      .at({ asOf: second?.date ?? undefined })
      .support(CLAIM).for
    expect(await page.locator('.figure-numbers strong').first().textContent()).toBe(String(documents.read))
    await part.getByRole('button', { name: /^Show also/ }).click()
    expect(await steps.count()).toBe(
      new Set([...history.curve.slice(1), ...history.events].map(({ date }) => date)).size,
    )
  })
})

describe('what would help a claim most', () => {
  test('is a list of what to do, with what each would change', async () => {
    const page = await visit({ link: LINK })
    const { items } = words.strengthensSection(graph().strengthens(CLAIM), nameOf)
    await page.locator(section('What would help most')).scrollIntoViewIfNeeded()
    const list = page.locator(`${section('What would help most')} .to-do > li`)
    await list.first().waitFor()
    expect(await list.count()).toBe(items.length)
    for (const [index, { text }] of items.entries())
      expect(await list.nth(index).innerText()).toContain(words.textOf(text))
  })
})

describe('what a claim rests on', () => {
  test('is asked for when it is opened, in the view of the page', async () => {
    const view = { asOf: '2009-02-12' }
    const page = await visit({ link: `${LINK}&asof=${view.asOf}` })
    const folded = page.locator(section('Rests on'))
    expect(await folded.locator('.section-lead').count()).toBe(0)
    await folded.locator('summary').first().click()
    const { title, items } = words.whySection(graph().at(view).why(CLAIM, { all: true }), nameOf)
    await expect.poll(() => folded.locator('.section-lead').textContent()).toBe(title)
    expect(await textOf(page, `${section('Rests on')} .items > li`)).toEqual(
      items.map(({ text }) => words.textOf(text)),
    )
  })
})

describe('what was changed on the way', () => {
  test('is told kind by kind', async () => {
    const page = await visit({ link: LINK })
    const sections = words.driftSections(graph().drift(CLAIM), nameOf)
    const folded = page.locator(section('Changed as it was passed on'))
    await folded.locator('summary').click()
    const titles = () => folded.locator('.related > .eyebrow').allTextContents()
    await expect.poll(titles).toEqual(sections.map(({ title }) => title))
  })
})
